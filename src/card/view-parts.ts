import type { Translate } from '../ui/messages.ts';
import type { messages } from './messages.ts';

/** What all parts of the card's inside are given: its texts in the page's language. */
export type CardTexts = Translate<keyof typeof messages>;

/** What the card's buttons do. */
export interface CardCommands {
  close(): void;
  back(): void;
  relate(subject: string): void;
  openFacts(): void;
  mute(): void;
  unmute(): void;
  switchOff(): void;
  switchOn(): void;
  /** Resolves to whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
}
