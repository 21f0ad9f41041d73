/**
 * What the extension's scripts share in a frame. They run in a world of their own, which the page cannot see; a
 * script that is injected later finds here what earlier ones left.
 */
export interface IsolatedWorld {
  /** Left by `factbase.js` for the reader that is injected right after it. */
  glossFacts?: typeof import('virtual:gloss/factbase');
  /** The tables of words, left by `factbase.js`; the build points the reader's own at them. */
  glossWords?: readonly (readonly unknown[])[];
  /** Left by `card.js` for the reader that has asked for it. */
  glossCard?: {
    readonly createCard: typeof import('./card/controller.ts').createCard;
    readonly buildContent: typeof import('./card/build-content.ts').buildContent;
  };
  /** Ends the reader that is at work in this frame. */
  glossStopReader?: () => void;
}

export const isolatedWorld = globalThis as IsolatedWorld;
