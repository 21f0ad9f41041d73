import type { Card } from './card-page.ts';
import type { createCard } from './controller.ts';
import { notePointer } from './note-pointer.ts';

/** What shows a card; it comes when a page has mentions. */
export interface CardCode {
  readonly createCard: typeof createCard;
}

/** Starts a card. `rested`: where the pointer came to rest before there was a card to see it. */
export type StartCard = (rested: PointerEvent | undefined, signal: AbortSignal) => Card;

/** The card of a page, whether its code is there already or not. */
export interface ComingCard {
  /**
   * Has the code brought, unless it is there or on its way. To be called when somebody may want a card, with the
   * event that shows it; returns whether the code is there.
   */
  call(event?: PointerEvent): boolean;
  /** Asks something of the card: at once, or when it has come. */
  ask(wish: (card: Card) => void): void;
  mentionGone(id: number): void;
  /** Closes the card and starts another, as after a change of language. */
  renew(): void;
}

/**
 * A card whose code `bring` fetches on the first call. Until it is there wishes wait, and so does a pointer that
 * rests on a mention: it makes no move that the card could see. All of it ends when `signal` aborts.
 */
export function createComingCard(bring: () => Promise<StartCard>, signal: AbortSignal): ComingCard {
  let start: StartCard | undefined;
  let card: Card | undefined;
  let life = new AbortController();
  let isComing = false;
  let wishes: ((card: Card) => void)[] = [];

  const call = async (event?: PointerEvent): Promise<void> => {
    if (start || isComing) return;
    isComing = true;
    const coming = new AbortController();
    const pointer = notePointer(AbortSignal.any([signal, coming.signal]), event);
    try {
      start = await bring();
      if (signal.aborted) return;
      card = start(pointer.rested(), AbortSignal.any([signal, life.signal]));
      for (const wish of wishes) wish(card);
    } catch {
      // The background was being replaced: the next mention or wish asks it again.
    } finally {
      isComing = false;
      wishes = [];
      coming.abort();
    }
  };

  return {
    call(event) {
      void call(event);
      return card !== undefined;
    },
    ask(wish) {
      if (card) wish(card);
      else {
        wishes.push(wish);
        void call();
      }
    },
    mentionGone: (id) => card?.mentionGone(id),
    renew() {
      if (!start) return;
      life.abort();
      life = new AbortController();
      card = start(undefined, AbortSignal.any([signal, life.signal]));
    },
  };
}
