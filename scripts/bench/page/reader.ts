import { factBase } from 'virtual:gloss/factbase';
import { createAnnotator } from '../../../src/annotation/annotator.ts';
import { createTurns } from '../../../src/annotation/turns.ts';
import { buildContent } from '../../../src/card/build-content.ts';
import { createCard } from '../../../src/card/controller.ts';
import { SHOWN_WHILE_HERE } from '../../../src/card/host.ts';
import type { FrameReport } from '../../../src/model/report.ts';
import { SLICE_MS } from '../../../src/page/slices.ts';
import { startReader } from '../../../src/reader/reader.ts';
import { linker } from './contenders.ts';

declare const scheduler: { postTask(task: () => void): Promise<void> };

/** Starts the reader as the extension does, with the background's part in the page; `report` hears what it found. It never ends. */
export function startRealReader(report: (report: FrameReport) => void): void {
  const groups = new Map(factBase.subjects.map(({ id, group }) => [id, group]));
  const library = { linker, groupOf: (subject: string) => groups.get(subject) ?? 'others' };
  const annotator = createAnnotator(
    async () => library,
    createTurns(SLICE_MS, () => scheduler.postTask(() => undefined)),
  );
  const nothing = (): void => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHOWN_WHILE_HERE);
  document.adoptedStyleSheets = [sheet];
  startReader({
    document,
    annotate: (part) =>
      annotator.annotate('page', part, { muted: new Set(), hiddenGroups: new Set(), urgent: true }),
    contentOf: async (request) => buildContent(factBase, request),
    bringCard: async () => ({ createCard }),
    actions: { openFacts: nothing, mute: nothing, unmute: nothing, switchOff: nothing },
    settings: { muted: [], language: 'en', highlightStyle: 'quiet' },
    report,
    signal: new AbortController().signal,
  });
}

export function mentionsIn(report: FrameReport): number {
  return Object.values(report.counts).reduce((sum, count) => sum + count, 0);
}
