import { factBase } from 'virtual:gloss/factbase';
import { buildContent } from '../../../src/card/build-content.ts';
import { createCard } from '../../../src/card/controller.ts';
import { SHOWN_WHILE_HERE } from '../../../src/card/host.ts';
import type { FrameReport } from '../../../src/model/report.ts';
import { startReader } from '../../../src/reader.ts';
import { linker } from './contenders.ts';

/** Starts the reader as the extension does; `report` hears what it found. It never ends. */
export function startRealReader(report: (report: FrameReport) => void): void {
  const groups = new Map(factBase.subjects.map(({ id, group }) => [id, group]));
  const nothing = (): void => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHOWN_WHILE_HERE);
  document.adoptedStyleSheets = [sheet];
  startReader({
    document,
    outlook: linker,
    bringLink: async () => linker.link,
    groupOf: (subject) => groups.get(subject) ?? 'others',
    bringCard: async () => ({
      createCard,
      contentOf: (subject, language, said) =>
        buildContent(factBase, { subject, language, pageDay: undefined, ...said }),
    }),
    actions: { openFacts: nothing, mute: nothing, unmute: nothing },
    settings: { muted: [], language: 'en', highlightStyle: 'quiet' },
    report,
    signal: new AbortController().signal,
  });
}

export function mentionsIn(report: FrameReport): number {
  return Object.values(report.counts).reduce((sum, count) => sum + count, 0);
}
