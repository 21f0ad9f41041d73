import type { SubjectId } from '../model/subject.ts';

/** What the machine knows of a mention. */
export interface MentionRef {
  readonly id: number;
  readonly subject: SubjectId;
}

/** What opened the card: it decides on focus and shape. */
export type How = 'hover' | 'keyboard' | 'jump' | 'tap';

/** What keeps the card open: the pointer, a running abandon delay, or the user's own click, tap or focus. */
export type Hold = 'pointer' | 'leaving' | 'pinned';

/** The subject on this site, or Gloss on this site: the latter takes effect when the card closes. */
export type Off = 'subject' | 'site';

export interface Shown<M extends MentionRef> {
  readonly mention: M;
  readonly how: How;
  readonly hold: Hold;
  /** Of the abandon delay, while `hold` is `leaving`. */
  readonly token: number;
  /** Related subjects opened in place, the last one showing; empty: the mention's own. */
  readonly trail: readonly SubjectId[];
  /** What was hidden or switched off from this card, which now offers to undo it. */
  readonly off: Off | undefined;
}

export interface CardState<M extends MentionRef> {
  /** The last token given out; a timer that comes back with an older one is stale. */
  readonly token: number;
  /** A mention that the pointer rests on until the dwell is over. */
  readonly waiting: { readonly mention: M; readonly token: number } | undefined;
  readonly shown: Shown<M> | undefined;
  /** A mention whose card was closed under a resting pointer: it stays closed until the pointer has left it. */
  readonly spared: number | undefined;
}

/** What the user, the page or a timer did. */
export type Action<M extends MentionRef> =
  /**
   * `over`: the mention under the pointer; `near`: on the card or in its corridor; `fast`: travelling; `still`: it
   * has not moved since it was last seen, or since something went away or came under it.
   */
  | {
      readonly type: 'move';
      readonly over: M | undefined;
      readonly near: boolean;
      readonly fast: boolean;
      readonly still: boolean;
    }
  | { readonly type: 'dwell' | 'abandon'; readonly token: number }
  /** The pointer left the window. */
  | { readonly type: 'leave' }
  /** Focus or a press went into the card. */
  | { readonly type: 'enterCard' }
  /** A click or a tap on a highlight outside links. */
  | { readonly type: 'pin' | 'tap'; readonly mention: M }
  /** A press on the page, on neither card nor highlight. */
  | { readonly type: 'pressOutside' }
  /** A command or the popup's list. */
  | { readonly type: 'open'; readonly mention: M; readonly how: 'keyboard' | 'jump' }
  /** The close button, a swipe, Tab out of the card, or the reader. */
  | { readonly type: 'close'; readonly returnFocus: boolean }
  | { readonly type: 'escape' }
  | { readonly type: 'relate'; readonly subject: SubjectId }
  | { readonly type: 'back' }
  | { readonly type: 'mute' | 'unmute' | 'switchOff' | 'switchOn' }
  | { readonly type: 'mentionGone'; readonly id: number }
  /** The page scrolled or was resized; `visible`: some of the open mention is still on screen; `moved`: it is elsewhere. */
  | {
      readonly type: 'scroll';
      readonly visible: boolean;
      readonly moved: boolean;
      /** What the resting pointer is on now. */
      readonly over: M | undefined;
    };

export type Effect<M extends MentionRef> =
  | { readonly type: 'wait'; readonly timer: 'dwell' | 'abandon'; readonly token: number }
  | { readonly type: 'show'; readonly mention: M; readonly how: How }
  /** Show what the state now says, in the card that is open. */
  | { readonly type: 'render' }
  | { readonly type: 'reposition' }
  | { readonly type: 'hide'; readonly returnFocus: boolean }
  | { readonly type: 'mute' | 'unmute'; readonly subject: SubjectId }
  | { readonly type: 'switchOff' };

export interface Step<M extends MentionRef> {
  readonly state: CardState<M>;
  readonly effects: readonly Effect<M>[];
}

/** The state of a page whose card has not been asked for. */
export const CLOSED = {
  token: 0,
  waiting: undefined,
  shown: undefined,
  spared: undefined,
} as const satisfies CardState<never>;

/** The subject that the card shows: the mention's own or a related one. */
export const shownSubject = (shown: Shown<MentionRef>): SubjectId =>
  shown.trail.at(-1) ?? shown.mention.subject;
