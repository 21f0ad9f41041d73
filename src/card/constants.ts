/** How long the pointer must rest on a highlight before its card opens, in ms: reading past it opens nothing. */
export const DWELL_MS = 300;

/** How long the card waits once the pointer has left highlight, card and corridor, in ms: a slip is forgiven. */
export const ABANDON_MS = 300;

/** A pointer above this speed, in px per ms, is travelling: it does not dwell. */
export const FAST_PX_PER_MS = 0.5;

/** A pointer that has moved no further than this, in px, since the page changed under it, rests: hands tremble. */
export const STILL_PX = 6;

/** Moves that the pointer's speed is measured over: one is noise, more would lag behind a stop. */
export const SPEED_MOVES = 2;

/** Full opening angle of the corridor from highlight to card, in degrees: hands move in arcs, not lines. */
export const CORRIDOR_DEGREES = 120;

/** Room around the corridor, in px: a trembling hand stays inside. */
export const CORRIDOR_MARGIN_PX = 10;

/** Opening and closing fade, in ms; none with reduced motion. */
export const FADE_MS = 150;

/** Space between the line of the mention and the card, in px. */
export const GAP_PX = 6;

/** Space kept free at the edges of the viewport, in px; the style sheet's 24 px is twice this. */
export const EDGE_PX = 12;

/** Facts that the card holds at most; the fact sheet has the rest. */
export const FACT_LIMIT = 4;

/** Facts shown at once: two fit beside a line in the middle of a 13-inch screen, one where a picture stands. */
export const FACTS_AT_ONCE = { plain: 2, withPicture: 1 } as const;

/** Related subjects offered at most: one or two lines of the card. */
export const RELATED_LIMIT = 4;

/** How long a finger rests on a mention inside a link until its card opens, in ms: before browsers open their menu. */
export const LONG_PRESS_MS = 400;

/** How far a finger may slip meanwhile, in px, as touch screens allow. */
export const PRESS_SLIP_PX = 10;

/** How far a bottom sheet must be dragged down to close, in px: more than a scroll's first flick. */
export const SWIPE_PX = 64;

/** Below this viewport width, in px, a tap opens a sheet rather than a floating card: the card would fill it. */
export const SHEET_WIDTH_PX = 480;

/** How often the host is put back when the page keeps removing it, before the card gives up. */
export const HOST_RETURNS = 3;

/** How much of the viewport's height a bottom sheet takes at most; the style sheet's 45vh is the same. */
export const SHEET_SHARE = 0.45;

/** Below this height, in px, heading and actions scroll with the rest: fixed, they would leave no room. */
export const SHORT_PX = 240;
