import type { ContentRequest } from '../card/build-content.ts';
import type { CardActions } from '../card/card-page.ts';
import { type CardCode, type ComingCard, createComingCard } from '../card/coming-card.ts';
import type { CardContent } from '../card/content.ts';
import { showFigure } from '../highlight/differing-figures.ts';
import { listed } from '../highlight/listed.ts';
import { located } from '../highlight/located.ts';
import type { Mark } from '../highlight/marks.ts';
import { shadowPaint } from '../highlight/shadow-paint.ts';
import { createWalk, type Step } from '../highlight/walk.ts';
import type { PartAnswer, TextPart } from '../model/annotation.ts';
import type { FrameReport, ListedDiffering, ListedMention, ReaderSettings } from '../model/report.ts';
import { observeChanges } from '../page/changes.ts';
import { watchLateRoots } from '../page/late-roots.ts';
import { createPace } from '../page/pace.ts';
import { createPageText } from '../page/page-text.ts';
import { PageTooLarge, TOO_LARGE } from '../page/page-too-large.ts';
import { OWN_HOST } from '../page/roles.ts';
import { createSight } from '../page/sight.ts';
import { asHandle, createCardPage } from './card-page.ts';
import { createContents } from './contents.ts';
import { watchFirstSign } from './first-sign.ts';
import { createMarking } from './marking.ts';
import { createReadPage } from './read-page.ts';
import { createReporting } from './reporting.ts';

/** What the reader is given by the script that starts it. */
export interface ReaderOptions {
  readonly document: Document;
  /** Gives a part of the page's text to the background. Rejects when that is lost. */
  readonly annotate: (part: TextPart) => Promise<PartAnswer>;
  /** What the card says; `undefined` of what is not known. Rejects when the background is lost. */
  readonly contentOf: (request: ContentRequest) => Promise<CardContent | undefined>;
  /** Fetches the code of the card. Rejects when that is impossible for now. */
  readonly bringCard: () => Promise<CardCode>;
  readonly actions: CardActions;
  readonly settings: ReaderSettings;
  /** Called whenever what was found has changed. */
  readonly report: (report: FrameReport) => void;
  /** Ends everything without residue. */
  readonly signal: AbortSignal;
}

/** A frame's reader, as messages of the extension reach it. */
export interface Reader {
  configure(settings: ReaderSettings): void;
  list(): ListedMention[];
  /** Figures that the page gives otherwise than the documents. */
  listDiffering(): ListedDiffering[];
  /** Brings one of them into view. */
  showDiffering(index: number): void;
  /** Where the mentions stand in the document's text. */
  locate(): ReturnType<typeof located>;
  jumpTo(index: number): void;
  lastOpened(): number;
  /** Returns whether there is a mention to go to. */
  step(how: Step): boolean;
  reportAgain(): void;
}

/** Reads, marks and explains one frame, and follows it until the signal aborts. */
export function startReader(options: ReaderOptions): Reader {
  const { document } = options;
  let { settings } = options;

  // Ends the reading of a page that cannot be read; what is left answers the extension's questions.
  const reading = new AbortController();
  const { signal } = reading;
  options.signal.addEventListener('abort', () => reading.abort(), { once: true });

  const visibility = createSight(document, () => pace.request(), signal);
  const shadows = shadowPaint(signal);
  const marking = createMarking(document, ({ id }) => card.mentionGone(id), signal);
  const { marks, painter } = marking;
  painter.paint(settings.highlightStyle !== 'off');
  const walk = createWalk(marks);
  const contents = createContents(options.contentOf, () => settings.language);

  const changes = observeChanges(
    {
      onText(records) {
        pageText.note();
        for (const { type, target } of records) if (type === 'characterData') marking.drop(target);
        pace.request();
      },
      onToggle() {
        visibility.forget();
        pace.request();
      },
    },
    signal,
  );
  const pageText = createPageText(document, (root) => {
    changes.observe(root);
    shadows.paint(root, settings.highlightStyle);
  });
  const reporting = createReporting(marking, pageText, options.report, options.signal);
  const readPage = createReadPage({ pageText, visibility, marking }, options.annotate, signal);

  const refresh = async (): Promise<number> => {
    try {
      const cost = await readPage();
      if (!signal.aborted) reporting.report();
      return cost;
    } catch (error) {
      // Nothing that a page holds may throw into it; the popup says that and why reading ended.
      const isTooLarge = error instanceof PageTooLarge;
      if (isTooLarge) {
        marking.clear();
        reading.abort();
      }
      reporting.stop(isTooLarge ? TOO_LARGE[settings.language] : String(error));
      return Number.POSITIVE_INFINITY;
    }
  };
  const pace = createPace(document, refresh, signal);

  const markAt = (x: number, y: number): Mark | undefined => marking.at(x, y, changes.shadowRoots());
  const card: ComingCard = createComingCard(async () => {
    const { createCard } = await options.bringCard();
    const page = createCardPage(marking, walk, contents, markAt);
    return (rested, end) => createCard(page, options.actions, { rested, signal: end });
  }, signal);
  const openAt = (mark: Mark | undefined, how: 'keyboard' | 'jump'): void => {
    const handle = asHandle(mark);
    if (handle) card.ask((there) => marks.byId(handle.id) && there.open(handle, how));
  };
  watchFirstSign(
    (x, y) => {
      const mark = markAt(x, y);
      if (mark) contents.prepare(mark.mention);
      return mark !== undefined;
    },
    (event) => card.call(event),
    signal,
  );

  // Firefox ends the scripts of an extension that is updated at once; what their card left is taken away here.
  for (const orphan of document.querySelectorAll(OWN_HOST)) orphan.remove();
  changes.observe(document);
  pace.request();
  watchLateRoots(document, pageText, pace.request, signal);

  return {
    configure(next) {
      const former = settings;
      settings = next;
      contents.forget();
      if (next.language !== former.language) card.renew();
      painter.paint(next.highlightStyle !== 'off');
      for (const root of changes.shadowRoots()) shadows.paint(root, next.highlightStyle);
      pace.request();
    },
    list: () => marks.all.map(listed),
    listDiffering: () => marking.differing.map(({ listed: one }) => one),
    showDiffering: (index) => showFigure(marking.differing[index], painter),
    locate: () => located(document, marks.all),
    jumpTo: (index) => openAt(marks.all[index], 'jump'),
    lastOpened: () => walk.openedAt,
    step(how) {
      const mark = walk.step(how);
      if (mark) openAt(mark, 'keyboard');
      else if (marks.all.length > 0) card.ask((there) => there.close());
      return mark !== undefined;
    },
    reportAgain: reporting.again,
  };
}
