import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import { EDGE_PX, GAP_PX } from './constants.ts';
import type { Box } from './geometry.ts';

export type Side = 'top' | 'bottom';

/** Where the card goes; viewport CSS pixels. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** What fits between the line of the mention and the viewport's edge. */
  readonly maxHeight: number;
}

interface Size {
  width: number;
  height: number;
}

const rect = ({ left, top, right, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/**
 * Puts a card of the given natural size below or above `anchor`, inside `viewport`, never over the anchor's
 * lines. `keep` holds a side that the card already has, so that a card that grows does not jump.
 *
 * The card is fixed in the top layer, where the viewport is all that clips it: the library's core with these
 * few rectangles does the work of its DOM package at half the weight.
 */
export async function place(anchor: Box, card: Size, viewport: Box, keep?: Side): Promise<Placement> {
  const floating = { ...card };
  let maxHeight = card.height;
  const platform: Platform = {
    getElementRects: () => ({ reference: rect(anchor), floating: { x: 0, y: 0, ...floating } }),
    getClippingRect: () => rect(viewport),
    getDimensions: () => ({ ...floating }),
  };
  const { x, y, placement } = await computePosition(anchor, floating, {
    platform,
    strategy: 'fixed',
    placement: keep ?? 'bottom',
    middleware: [
      offset(GAP_PX),
      ...(keep ? [] : [flip({ padding: EDGE_PX })]),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply({ availableHeight }) {
          maxHeight = Math.max(0, availableHeight);
          floating.height = Math.min(card.height, maxHeight);
        },
      }),
    ],
  });
  return {
    x: Math.round(x),
    y: Math.round(y),
    side: placement.startsWith('top') ? 'top' : 'bottom',
    maxHeight,
  };
}
