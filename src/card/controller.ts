import type { SubjectId } from '../model/subject.ts';
import { ABANDON_MS, DWELL_MS } from './constants.ts';
import type { CardContent } from './content.ts';
import { copyText } from './copy.ts';
import { focused } from './focus.ts';
import { anchorOf } from './geometry.ts';
import { watchKeys } from './keyboard.ts';
import { watchLayout } from './layout.ts';
import { step } from './machine.ts';
import { elementUnder, isOnScreen, isUnderSheet, textUnder } from './mention-place.ts';
import { watchPointer } from './pointer.ts';
import {
  type Action,
  type CardState,
  CLOSED,
  type Effect,
  type How,
  type MentionRef,
  shownSubject,
} from './states.ts';
import { createSurface, type Surface } from './surface.ts';
import { watchSwipe } from './swipe.ts';
import { themeUnder } from './theme.ts';
import type { CardProps } from './view.tsx';

/** A mention as the reader knows it; the card needs its identity and its subject. */
export type MentionHandle = MentionRef;

/** The page, as the card sees it through the reader. Coordinates are viewport CSS pixels. */
export interface CardPage {
  mentionAt(x: number, y: number): MentionHandle | undefined;
  /** Client rects of its lines in reading order; empty when the mention is gone. */
  rectsOf(mention: MentionHandle): readonly DOMRectReadOnly[];
  /** Is there at once where it was asked for while the pointer dwelt. */
  contentOf(mention: MentionHandle): CardContent | Promise<CardContent>;
  /** What to show of a related subject opened in place; rejects for an unknown one. */
  contentAbout(subject: SubjectId): CardContent | Promise<CardContent>;
  /** Brings it into view at once, not smoothly: the card is placed right after. */
  scrollTo(mention: MentionHandle): void;
  /** Outlines the mention whose card is open; `undefined` outlines none. */
  setActive(mention: MentionHandle | undefined): void;
}

/** What the card asks of the rest of the extension. */
export interface CardActions {
  openFacts(subject: SubjectId): void;
  /** Hide the subject on this site. The card calls `unmute` when the user takes it back. */
  mute(subject: SubjectId): void;
  unmute(subject: SubjectId): void;
}

export interface CardOptions {
  /** Stops everything: listeners, timers, and the host leaves the page. */
  readonly signal: AbortSignal;
  /** The last move of a pointer that came to rest before the card was there. */
  readonly rested?: PointerEvent | undefined;
}

export interface Card {
  /** Opens on a mention with focus in the card: for commands and the popup's list. */
  open(mention: MentionHandle, how: 'keyboard' | 'jump'): void;
  close(): void;
  /** To be called when the page's text of a mention has gone. */
  mentionGone(id: number): void;
  readonly isOpen: boolean;
}

/** The card of a page: listens until `signal` aborts, and then leaves nothing behind. */
export function createCard(page: CardPage, actions: CardActions, { signal, rested }: CardOptions): Card {
  let state: CardState<MentionHandle> = CLOSED;
  let surface: Surface | undefined;
  /** Of the mention itself; kept, since muting takes the mention away before its card. */
  let content: CardContent | undefined;
  let returnTo: HTMLElement | undefined;
  /** Milliseconds that the pointer has rested before the card was there to see it. */
  let rests = rested ? performance.now() - rested.timeStamp : 0;

  const dispatch = (action: Action<MentionHandle>): void => {
    if (signal.aborted) return;
    const next = step(state, action);
    state = next.state;
    next.effects.forEach(run);
  };

  const owns = (event: Event): boolean => !!surface && event.composedPath().includes(surface.element);
  const focusIsInside = (): boolean => document.activeElement === surface?.element;
  const moved = watchLayout(
    () => {
      const { shown, waiting } = state;
      if (!shown && !waiting) return;
      const rested = pointer.last();
      dispatch({
        type: 'scroll',
        visible: !!shown && isOnScreen(page.rectsOf(shown.mention)),
        over: rested && page.mentionAt(rested.x, rested.y),
      });
    },
    placeOfWords,
    signal,
  );

  function placeOfWords(): string {
    const rects = state.shown ? page.rectsOf(state.shown.mention) : [];
    return rects.map(({ left, top }) => `${Math.round(left)},${Math.round(top)}`).join(' ');
  }

  function run(effect: Effect<MentionHandle>): void {
    switch (effect.type) {
      case 'wait': {
        const { timer, token } = effect;
        const ms = timer === 'dwell' ? Math.max(0, DWELL_MS - rests) : ABANDON_MS;
        setTimeout(() => dispatch({ type: timer, token }), ms);
        return;
      }
      case 'show':
        show(effect.mention, effect.how);
        return;
      case 'render':
        surface?.render(cardProps());
        surface?.panel.focus({ preventScroll: true });
        return;
      case 'reposition':
        surface?.reposition();
        return;
      case 'hide':
        hide(effect.returnFocus);
        return;
      default:
        actions[effect.type](effect.subject);
    }
  }

  function show(mention: MentionHandle, how: How): void {
    const withFocus = how === 'keyboard' || how === 'jump';
    if (!focusIsInside()) returnTo = focused();
    if (withFocus || (how === 'tap' && isUnderSheet(page.rectsOf(mention)))) page.scrollTo(mention);
    const coming = page.contentOf(mention);
    if (coming instanceof Promise) {
      whenThere(coming, () => show(mention, how));
      return;
    }
    content = coming;
    page.setActive(mention);
    surface ??= makeSurface();
    const near = elementUnder(page.rectsOf(mention), surface.element);
    const anchor = () => anchorOf(page.rectsOf(mention), how === 'hover' ? pointer.last() : undefined);
    surface.show(cardProps(), { how, near, theme: themeUnder(near), anchor });
    moved.watch(true);
    const { name, description, facts } = content;
    surface.announce([...(withFocus ? [] : [name]), description, facts[0]?.statement].join('. '));
    if (withFocus) surface.panel.focus({ preventScroll: true });
  }

  /** Goes on when a late answer is there, unless the card was closed or went elsewhere meanwhile. */
  function whenThere(coming: Promise<CardContent>, then: () => void): void {
    const { shown } = state;
    const isStill = (): boolean => state.shown !== undefined && state.shown.mention === shown?.mention;
    coming.then(
      () => isStill() && then(),
      () => isStill() && dispatch({ type: 'close', returnFocus: false }),
    );
  }

  function hide(returnFocus: boolean): void {
    moved.watch(false);
    page.setActive(undefined);
    if (returnFocus && focusIsInside()) {
      if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
      else focused()?.blur();
    }
    surface?.hide();
  }

  function makeSurface(): Surface {
    const made = createSurface(() => dispatch({ type: 'close', returnFocus: false }));
    made.panel.addEventListener('focusin', () => dispatch({ type: 'enterCard' }), { signal });
    watchSwipe(made.panel, () => dispatch({ type: 'close', returnFocus: true }), signal);
    signal.addEventListener('abort', made.remove, { once: true });
    return made;
  }

  function cardProps(): CardProps {
    const { mention, trail, muted } = state.shown!;
    const names = [mention.subject, ...trail].map((subject, index) => {
      const about = index ? page.contentAbout(subject) : content;
      if (!(about instanceof Promise)) return about;
      whenThere(about, () => surface?.render(cardProps()));
      return undefined;
    });
    const shown = names.at(-1) ?? content!;
    return { content: shown, cameFrom: names.at(-2)?.name, muted, commands };
  }

  const commands: CardProps['commands'] = {
    close: () => dispatch({ type: 'close', returnFocus: true }),
    back: () => dispatch({ type: 'back' }),
    relate: (subject) => dispatch({ type: 'relate', subject }),
    openFacts: () => state.shown && actions.openFacts(shownSubject(state.shown)),
    mute: () => dispatch({ type: 'mute' }),
    unmute: () => dispatch({ type: 'unmute' }),
    copy: copyText,
  };

  const pointer = watchPointer(
    {
      owns,
      mentionAt: (x, y) => page.mentionAt(x, y),
      box: () => (state.shown ? surface?.box() : undefined),
      shown: () => state.shown?.mention,
      dispatch,
    },
    signal,
    rested,
  );
  rests = 0;
  watchKeys(
    {
      owns,
      panel: () => (state.shown ? surface?.panel : undefined),
      place: () => state.shown && textUnder(page.rectsOf(state.shown.mention), surface?.element),
      escape: () => dispatch({ type: 'escape' }),
      left: () => dispatch({ type: 'close', returnFocus: true }),
    },
    signal,
  );
  document.addEventListener('fullscreenchange', () => dispatch({ type: 'close', returnFocus: false }), {
    signal,
  });

  const card: Card = {
    open: (mention, how) => dispatch({ type: 'open', mention, how }),
    close: () => dispatch({ type: 'close', returnFocus: true }),
    mentionGone: (id) => dispatch({ type: 'mentionGone', id }),
    get isOpen() {
      return state.shown !== undefined;
    },
  };
  return card;
}
