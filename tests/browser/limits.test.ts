import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnotator } from '../../src/annotation/annotator.ts';
import { createTurns } from '../../src/annotation/turns.ts';
import { PAINTED_ANYWHERE } from '../../src/highlight/painter.ts';
import type { FrameReport } from '../../src/model/report.ts';
import { startReader } from '../../src/reader/reader.ts';
import { stubLinker } from '../page/stub-linker.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function start(mostMentions: number) {
  const linker = stubLinker(mostMentions);
  const library = { linker, groupOf: () => 'officials' as const };
  const annotator = createAnnotator(
    async () => library,
    createTurns(8, () => new Promise((resolve) => setTimeout(resolve))),
  );
  const reports: FrameReport[] = [];
  const reader = startReader({
    document,
    annotate: (part) =>
      annotator.annotate('page', part, { muted: new Set(), hiddenGroups: new Set(), urgent: true }),
    contentOf: () => Promise.reject(new Error('No card is wanted.')),
    bringCard: () => Promise.reject(new Error('No card is wanted.')),
    actions: { openFacts() {}, mute() {}, unmute() {}, switchOff() {} },
    settings: { muted: [], language: 'en', highlightStyle: 'quiet' },
    report: (report) => reports.push(report),
    signal: life.signal,
  });
  return { reader, reports };
}

const painted = () => CSS.highlights.get('gloss-official')?.size ?? 0;

test('a page that becomes too large to be read loses its marks, and the report says why', async () => {
  document.body.innerHTML = '<p>Chính</p>';
  const { reader, reports } = start(100);
  await vi.waitUntil(() => painted() === 1);
  document.body.insertAdjacentHTML('beforeend', '<p>Chính spoke.</p>'.repeat(1_000));
  await vi.waitUntil(() => reports.at(-1)?.stopped);
  expect(reports.at(-1)).toMatchObject({ stopped: 'it is too long.', counts: {} });
  expect(painted()).toBe(0);
  expect(reader.list()).toEqual([]);
  document.body.innerHTML = '<p>Chính</p>';
  reader.configure({ muted: [], language: 'vi', highlightStyle: 'quiet' });
  reader.reportAgain();
  expect(reports.at(-1)?.stopped).toBeDefined();
});

test('a page just as long with less in it is read', async () => {
  document.body.innerHTML = '<p>Chính spoke.</p>'.repeat(1_000);
  const { reader } = start(1_000);
  await vi.waitUntil(() => reader.list().length === 1_000);
  await vi.waitUntil(() => painted() >= PAINTED_ANYWHERE);
});
