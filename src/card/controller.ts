import type { Language, SubjectId } from '../model/subject.ts';
import type { CardContent } from './content.ts';
import type { MentionRef } from './states.ts';

/** A mention as the reader knows it; the card needs its identity and its subject. */
export type MentionHandle = MentionRef;

/** The page, as the card sees it through the reader. Coordinates are viewport CSS pixels. */
export interface CardPage {
  mentionAt(x: number, y: number): MentionHandle | undefined;
  /** Client rects of its lines in reading order; empty when the mention is gone. */
  rectsOf(mention: MentionHandle): readonly DOMRectReadOnly[];
  contentOf(mention: MentionHandle): CardContent;
  /** What to show of a related subject opened in place; `undefined` for an unknown one. */
  contentAbout(subject: SubjectId): CardContent | undefined;
  /** The mention after (1) or before (-1) `from` in reading order. */
  step(from: MentionHandle | undefined, direction: 1 | -1): MentionHandle | undefined;
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
  readonly language: Language;
  /** Stops everything: listeners, timers, and the host leaves the page. */
  readonly signal: AbortSignal;
}

export interface Card {
  /** Opens on a mention with focus in the card: for commands and the popup's list. */
  open(mention: MentionHandle, how: 'keyboard' | 'jump'): void;
  /** Opens on the next (1) or previous (-1) mention, from the one that is open. */
  step(direction: 1 | -1): void;
  close(): void;
  /** To be called when the page's text of a mention has gone. */
  mentionGone(id: number): void;
  readonly isOpen: boolean;
}

export declare function createCard(page: CardPage, actions: CardActions, options: CardOptions): Card;
