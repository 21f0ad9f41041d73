import type { CardCode } from './card/coming-card.ts';

/**
 * What the extension's scripts share in a frame. They run in a world of their own, which the page cannot see; a
 * script that is injected later finds here what earlier ones left.
 */
export interface IsolatedWorld {
  /** Left by `card.js` for the reader that has asked for it. */
  glossCard?: CardCode;
  /** Ends the reader that is at work in this frame. */
  glossStopReader?: () => void;
}

export const isolatedWorld = globalThis as IsolatedWorld;
