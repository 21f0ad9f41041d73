import { type CardCode, createComingCard } from './card/coming-card.ts';
import type { CardContent } from './card/content.ts';
import type { CardActions, CardPage } from './card/controller.ts';
import { type DifferingFigure, differingFigures, showFigure } from './highlight/differing-figures.ts';
import { listed } from './highlight/listed.ts';
import { located } from './highlight/located.ts';
import { markBelow } from './highlight/mark-below.ts';
import { createMarks, type Mark } from './highlight/marks.ts';
import { kindOf } from './highlight/names.ts';
import { createPainter } from './highlight/painter.ts';
import { reported } from './highlight/reported.ts';
import { shadowPaint } from './highlight/shadow-paint.ts';
import { createWalk, type Step } from './highlight/walk.ts';
import type { Link, Outlook } from './model/linker.ts';
import type { FrameReport, ListedDiffering, ListedMention, ReaderSettings } from './model/report.ts';
import type { SubjectGroup, SubjectId } from './model/subject.ts';
import { rectsOf } from './page/anchor.ts';
import { observeChanges } from './page/changes.ts';
import { watchLateRoots } from './page/late-roots.ts';
import { type LinkedPage, linkPage, NOTHING_LINKED, readPage } from './page/link-page.ts';
import { createPace } from './page/pace.ts';
import { createPageText } from './page/page-text.ts';
import { PageTooLarge, TOO_LARGE } from './page/page-too-large.ts';
import { OWN_HOST } from './page/roles.ts';
import { runSliced } from './page/slices.ts';
import { createVisibility } from './page/visibility.ts';

/** What the reader is given by the script that starts it. */
export interface ReaderOptions {
  readonly document: Document;
  readonly outlook: Outlook;
  /** Fetches the rules, where a page may have mentions. Rejects when that is impossible for now. */
  readonly bringLink: () => Promise<Link>;
  readonly groupOf: (subject: SubjectId) => SubjectGroup;
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
  const { document, outlook, groupOf } = options;
  let settings = options.settings;
  let lastReport = '';
  let hidden: Readonly<Record<string, number>> = {};
  let differing: readonly DifferingFigure[] = [];
  let stopped: string | undefined;

  // Ends the reading of a page that cannot be read; what is left answers the extension's questions.
  const reading = new AbortController();
  const { signal } = reading;
  options.signal.addEventListener('abort', () => reading.abort(), { once: true });

  const marks = createMarks();
  const walk = createWalk(marks);
  const painter = createPainter(signal);
  const visibility = createVisibility();
  const shadows = shadowPaint(signal);

  const unpaint = (gone: readonly Mark[]): void => {
    for (const mark of gone) {
      painter.remove(mark.range);
      card.mentionGone(mark.id);
    }
  };

  const changes = observeChanges(
    {
      onText(records) {
        pageText.note();
        for (const { type, target } of records) {
          if (type === 'characterData') unpaint(marks.dropNode(target));
        }
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

  function* paint(linked: LinkedPage): Generator<void, void> {
    const { added, removed } = yield* marks.replace(linked.mentions, linked.blocks);
    if (marks.all.length > 0) card.call();
    hidden = linked.hidden;
    differing = differingFigures(linked);
    unpaint(removed);
    for (const mark of added) {
      painter.add(kindOf(groupOf(mark.mention.subject)), mark.range);
      yield;
    }
    painter.restore();
    stopped = undefined;
    report();
  }

  /** Reads, links and paints; resolves to the milliseconds of main thread that it took. */
  const refresh = async (): Promise<number> => {
    let cost = 0;
    const sliced = <T>(work: Generator<void, T>): Promise<T | undefined> =>
      runSliced(work, signal, (ms) => {
        cost += ms;
      });
    const linked = (await sliced(readPage(pageText, outlook)))
      ? await sliced(linkPage(pageText, visibility, await options.bringLink(), new Set(settings.muted)))
      : NOTHING_LINKED;
    if (linked) await sliced(paint(linked));
    return cost;
  };

  const pace = createPace(
    document,
    async () => {
      try {
        return await refresh();
      } catch (error) {
        // Nothing that a page holds may throw into it; the popup says that and why reading ended.
        stopped = String(error);
        if (error instanceof PageTooLarge) giveUp();
        report();
        return Number.POSITIVE_INFINITY;
      }
    },
    signal,
  );

  const giveUp = (): void => {
    stopped = TOO_LARGE[settings.language];
    for (const _ of marks.replace([], new Map())); // nothing to do in slices
    reading.abort();
  };

  const report = (): void => {
    const found = reported(marks.all, [pageText.skipped(), hidden], differing.length, stopped);
    const text = JSON.stringify(found);
    if (text === lastReport || options.signal.aborted) return;
    lastReport = text;
    options.report(found);
  };

  const markAt = (x: number, y: number): Mark | undefined => {
    if (marks.all.length === 0) return undefined;
    const place = document.caretPositionFromPoint(x, y, { shadowRoots: changes.shadowRoots() });
    const mark = place && marks.at(place.offsetNode, place.offset, x, y);
    return mark ?? markBelow(document, marks, x, y);
  };
  const markOf = ({ id }: { id: number }): Mark | undefined => marks.byId(id);

  const cardPage = (contentOf: CardCode['contentOf']): CardPage => ({
    mentionAt(x, y) {
      painter.restore();
      return asHandle(markAt(x, y));
    },
    rectsOf: (handle) => rectsOf(markOf(handle)?.pieces ?? []),
    contentOf(handle) {
      const mention = markOf(handle)?.mention;
      return contentOf(handle.subject, settings.language, mention) as CardContent;
    },
    contentAbout: (subject) => contentOf(subject, settings.language),
    scrollTo(handle) {
      // At once, also where the page scrolls smoothly: the card is placed right after.
      const at = markOf(handle)?.pieces[0]?.node.parentElement;
      at?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    setActive(handle) {
      if (handle) walk.opened(handle.id);
      painter.activate(handle && markOf(handle)?.range);
    },
  });

  const card = createComingCard(async () => {
    const { createCard, contentOf } = await options.bringCard();
    const page = cardPage(contentOf);
    return (rested, end) => createCard(page, options.actions, { rested, signal: end });
  }, signal);

  const openAt = (mark: Mark | undefined, how: 'keyboard' | 'jump'): void => {
    const handle = asHandle(mark);
    if (handle) card.ask((there) => markOf(handle) && there.open(handle, how));
  };

  // Firefox ends the scripts of an extension that is updated at once; what their card left is taken away here.
  for (const orphan of document.querySelectorAll(OWN_HOST)) orphan.remove();
  changes.observe(document);
  pace.request();
  watchLateRoots(document, pageText, pace.request, signal);

  return {
    configure(next) {
      const former = settings;
      settings = next;
      if (next.language !== former.language) card.renew();
      for (const root of changes.shadowRoots()) shadows.paint(root, next.highlightStyle);
      pace.request();
    },
    list: () => marks.all.map(listed),
    listDiffering: () => differing.map(({ listed: one }) => one),
    showDiffering: (index) => showFigure(differing[index], painter),
    locate: () => located(document, marks.all),
    jumpTo: (index) => openAt(marks.all[index], 'jump'),
    lastOpened: () => walk.openedAt,
    step(how) {
      const mark = walk.step(how);
      if (mark) openAt(mark, 'keyboard');
      else if (marks.all.length > 0) card.ask((there) => there.close());
      return mark !== undefined;
    },
    reportAgain() {
      lastReport = '';
      report();
    },
  };
}

function asHandle(mark: Mark | undefined): { id: number; subject: SubjectId } | undefined {
  return mark && { id: mark.id, subject: mark.mention.subject };
}
