import type { Quoted } from '../model/report.ts';
import type { SubjectId } from '../model/subject.ts';
import type { CardContent } from './content.ts';
import type { MentionRef } from './states.ts';

/** A mention as the reader knows it; the card needs its identity and its subject. */
export type MentionHandle = MentionRef;

/** The page, as the card sees it through the reader. Coordinates are viewport CSS pixels. */
export interface CardPage {
  mentionAt(x: number, y: number): MentionHandle | undefined;
  /** Client rects of its lines in reading order; empty when the mention is gone. */
  rectsOf(mention: MentionHandle): readonly DOMRectReadOnly[];
  /** Is there at once where it was asked for while the pointer dwelt. */
  contentOf(mention: MentionHandle): CardContent | Promise<CardContent>;
  /** The words of the mention with some around them; `undefined` when they are gone. */
  quoted(mention: MentionHandle): Quoted | undefined;
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
  /** Turn Gloss off on this site: called when the card that can undo it has closed. */
  switchOff(): void;
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
