import { linkTo } from '../ui/text-fragment.ts';
import type { Card, CardActions, CardOptions, CardPage, MentionHandle } from './card-page.ts';
import { ABANDON_MS, DWELL_MS } from './constants.ts';
import type { CardContent } from './content.ts';
import { copyText } from './copy.ts';
import { focused } from './focus.ts';
import { anchorOf } from './geometry.ts';
import { watchKeys } from './keyboard.ts';
import { watchLayout } from './layout.ts';
import { watchLongPress } from './long-press.ts';
import { step } from './machine.ts';
import { elementUnder, isOnScreen, isUnderSheet, textUnder } from './mention-place.ts';
import { watchPointer } from './pointer.ts';
import { watchFolds } from './reveal.ts';
import { type Action, type CardState, CLOSED, type Effect, type How, shownSubject } from './states.ts';
import { createSurface, type Surface } from './surface.ts';
import { watchSwipe } from './swipe.ts';
import { themeUnder } from './theme.ts';
import type { CardProps } from './view.tsx';
import { watchWheel } from './wheel.ts';

/** The card of a page: listens until `signal` aborts, and then leaves nothing behind. */
export function createCard(page: CardPage, actions: CardActions, { signal, rested }: CardOptions): Card {
  let state: CardState<MentionHandle> = CLOSED;
  let surface: Surface | undefined;
  /** Of the mention itself; kept, since muting takes the mention away before its card. */
  let content: CardContent | undefined;
  /** Where the mention stood when it was last looked at. */
  let place = '';
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
      const hasMoved = place !== placeOfWords();
      place = placeOfWords();
      if (hasMoved) pointer.changedUnder();
      dispatch({
        type: 'scroll',
        visible: !!shown && isOnScreen(page.rectsOf(shown.mention)),
        moved: hasMoved,
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
      case 'switchOff':
        actions.switchOff();
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
    place = placeOfWords();
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
    pointer.changedUnder();
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
    const behind = () => elementUnder(state.shown ? page.rectsOf(state.shown.mention) : [], made.element);
    watchWheel(made.panel, behind, signal);
    watchFolds(made.panel, made.grow, signal);
    watchSwipe(made.panel, () => dispatch({ type: 'close', returnFocus: true }), signal);
    signal.addEventListener('abort', made.remove, { once: true });
    return made;
  }

  function cardProps(): CardProps {
    const { mention, trail, off } = state.shown!;
    const names = [mention.subject, ...trail].map((subject, index) => {
      const about = index ? page.contentAbout(subject) : content;
      if (!(about instanceof Promise)) return about;
      whenThere(about, () => surface?.render(cardProps()));
      return undefined;
    });
    const shown = names.at(-1) ?? content!;
    const quoted = page.quoted(mention);
    const link = quoted && /^https?:/.test(location.href) ? linkTo(location.href, quoted) : undefined;
    return { content: shown, link, cameFrom: names.at(-2)?.name, off, commands };
  }

  const commands: CardProps['commands'] = {
    close: () => dispatch({ type: 'close', returnFocus: true }),
    back: () => dispatch({ type: 'back' }),
    relate: (subject) => dispatch({ type: 'relate', subject }),
    openFacts: () => state.shown && actions.openFacts(shownSubject(state.shown)),
    mute: () => dispatch({ type: 'mute' }),
    unmute: () => dispatch({ type: 'unmute' }),
    // The page can press the card's buttons by script, but it cannot act for a person.
    switchOff: () => navigator.userActivation.isActive && dispatch({ type: 'switchOff' }),
    switchOn: () => dispatch({ type: 'switchOn' }),
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
  watchLongPress(
    {
      owns,
      mentionAt: (x, y) => page.mentionAt(x, y),
      pressed: (mention) => dispatch({ type: 'tap', mention }),
    },
    signal,
  );
  watchKeys(
    {
      owns,
      panel: () => (state.shown ? surface?.panel : undefined),
      place: () => state.shown && textUnder(page.rectsOf(state.shown.mention), surface?.element),
      copy: () => surface?.panel.querySelector<HTMLElement>('[data-copy]')?.click(),
      escape: () => dispatch({ type: 'escape' }),
      left: () => dispatch({ type: 'close', returnFocus: true }),
    },
    signal,
  );
  window.addEventListener('pagehide', () => dispatch({ type: 'close', returnFocus: false }), { signal });
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
