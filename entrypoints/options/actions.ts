import { browser } from 'wxt/browser';
import type { Settings, SiteRule } from '../../src/model/settings.ts';
import { isPagePattern, typedPattern } from '../../src/settings/address.ts';
import { changesBetween, droppedRules, withRulesBack } from '../../src/settings/changes.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { settingsFromFile, settingsToFile } from '../../src/settings/file.ts';
import { withPause } from '../../src/settings/pause.ts';
import {
  withGroup,
  withMuted,
  withoutRule,
  withPageRule,
  withPolicy,
  withSiteRule,
} from '../../src/settings/sites.ts';
import { dropAside, readOwnSettings } from '../../src/settings/store.ts';
import type { OptionsActions } from '../../src/sheet/options-view.ts';
import type { Saver } from './saver.ts';
import { openShortcuts } from './shortcuts.ts';

/** What the settings page and the first-run page can do. */
export function optionsActions(saver: Saver): OptionsActions {
  const change = (how: (settings: Settings) => Settings) => void saver.change(how);
  const replaceAll = async (next: Settings): Promise<() => void> => {
    let before = next;
    await saver.change((now) => {
      before = now;
      return next;
    });
    return () => change(() => before);
  };
  return {
    setPolicy: (policy) => change((now) => withPolicy(now, policy)),
    setHighlightStyle: (highlightStyle) => change((now) => ({ ...now, highlightStyle })),
    setLanguage: (language) => change((now) => ({ ...now, language })),
    setTheme: (theme) => change((now) => ({ ...now, theme })),
    setBadge: (badge) => change((now) => ({ ...now, badge })),
    setGroup: (group, marked) => change((now) => withGroup(now, group, marked)),
    changeShortcuts: () => void openShortcuts(),
    // Where that fails, what is kept aside is shown still.
    dropAside: () => void dropAside().catch(console.error),
    pause: (span) => change((now) => withPause(now, span, Date.now())),
    resume: () => change((now) => withPause(now, undefined, Date.now())),
    addRule: (typed, enabled) => {
      const withRule = ruleSetter(typed, enabled);
      if (withRule) change(withRule);
      return withRule !== undefined;
    },
    changeRule: (pattern, typed, enabled) => {
      const withRule = ruleSetter(typed, enabled);
      if (withRule) change((now) => withRule(withoutRule(now, pattern)));
      return withRule !== undefined;
    },
    removeRule: async (pattern) => {
      let dropped: readonly SiteRule[] = [];
      await saver.change((now) => {
        const next = withoutRule(now, pattern);
        dropped = droppedRules(now, next);
        return next;
      });
      return () => change((now) => withRulesBack(now, dropped));
    },
    unmute: (host, subject) => change((now) => withMuted(now, host, subject, false)),
    exportFile: async () => settingsToFile(await readOwnSettings()),
    readFile: async (text) => {
      const read = settingsFromFile(text);
      if (!read.ok) return read;
      return {
        ok: true,
        changes: changesBetween(await readOwnSettings(), read.settings),
        take: () => replaceAll(read.settings),
      };
    },
    reset: () => replaceAll(FALLBACKS),
    openSheet: () => void browser.tabs.create({ url: browser.runtime.getURL('/facts.html') }),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}

/** What sets the rule that a person typed; `undefined` where that is no site or page. */
function ruleSetter(typed: string, enabled: boolean): ((now: Settings) => Settings) | undefined {
  const pattern = typedPattern(typed);
  if (!pattern) return undefined;
  return isPagePattern(pattern)
    ? (now) => withPageRule(now, `https://${pattern}`, enabled)
    : (now) => withSiteRule(now, pattern, enabled);
}
