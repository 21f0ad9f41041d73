import { describe, expect, it } from 'vitest';
import { stateOfTab, type TabFacts } from '../../entrypoints/background/state-of-tab.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';

const page: TabFacts = {
  url: 'https://news.example/a',
  settings: FALLBACKS,
  now: Date.UTC(2025, 4, 7),
  everywhere: true,
  here: true,
  frames: [0, 4],
  report: { counts: { target: 2 }, skipped: {} },
};
const off = { ...FALLBACKS, rules: [{ pattern: 'news.example', enabled: false }] };
const nothing = { counts: {}, skipped: {} };

function told(about: Partial<TabFacts>): string {
  const state = stateOfTab({ ...page, ...about });
  return state.state === 'active' ? 'active' : state.reason;
}

describe('what is said of a tab', () => {
  it.each([
    ['what was found', {}, 'active'],
    ['nothing found', { report: nothing }, 'nothing-found'],
    ['why reading ended, though nothing was found', { report: { ...nothing, stopped: 'x' } }, 'active'],
    ['figures that differ, though nothing is marked', { report: { ...nothing, differing: 1 } }, 'active'],
    ['the site is off', { settings: off }, 'site-off'],
    ['a pause before a rule', { settings: { ...off, pausedUntil: 'forever' as const } }, 'paused'],
    ['off before a permission that is lacking', { settings: off, here: false }, 'site-off'],
    ['no permission for this page', { here: false }, 'no-permission'],
    ['no address, no permission anywhere', { url: '', everywhere: false }, 'no-permission'],
    ['no address though all pages may be read', { url: '' }, 'browser-page'],
    ['a page of the browser', { url: 'about:addons' }, 'browser-page'],
    ['a PDF', { url: 'https://news.example/a.pdf?x#p' }, 'pdf'],
  ])('%s', (_, about, expected) => {
    expect(told(about)).toBe(expected);
  });

  it('names the frames to ask, the top frame first', () => {
    expect(stateOfTab(page)).toMatchObject({ frames: [0, 4], counts: { target: 2 } });
  });
});
