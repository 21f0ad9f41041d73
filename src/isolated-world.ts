import type { LinkerIndex } from './linking/compile.ts';
import type { FactBase } from './model/factbase.ts';

/**
 * What the extension's scripts share in a frame. They run in a world of their own, which the page cannot see; a
 * script that is injected later finds here what earlier ones left.
 */
export interface IsolatedWorld {
  /** Left by `names.js` for the reader that is injected right after it. */
  glossNames?: LinkerIndex;
  /** Left by `linking.js` for the reader that has asked for it. */
  glossLinking?: { readonly createLink: typeof import('./linking/linker.ts').createLink };
  /** Left by `factbase.js`, which comes with the card. */
  glossFacts?: FactBase;
  /** Left by `card.js` for the reader that has asked for it. */
  glossCard?: {
    readonly createCard: typeof import('./card/controller.ts').createCard;
    readonly buildContent: typeof import('./card/build-content.ts').buildContent;
  };
  /** Ends the reader that is at work in this frame. */
  glossStopReader?: () => void;
}

export const isolatedWorld = globalThis as IsolatedWorld;
