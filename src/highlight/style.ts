import type { HighlightStyle } from '../model/settings.ts';
import { HIGHLIGHT_NAMES, type Kind } from './names.ts';

/**
 * Line styles tell the kinds apart without colour: dotted for people, dashed for figures, double for events, and none
 * is a link's. The
 * colours of the stronger styles have 3 : 1 on white and on near-black alike; a page may have either.
 */
const LINES: readonly (readonly [kind: Kind, line: string, colour: string])[] = [
  ['official', 'dotted', '50 122 190'],
  ['figure', 'dashed', '184 98 34'],
  ['event', 'double', '102 127 28'],
];
/**
 * The quiet line is thin and has the colour of its text, so that it is seen wherever that is. It is not thinned out:
 * within `color-mix` Chromium 156 takes `currentcolor` from the root, also where the text has another.
 */
const QUIET_LINE = 'currentcolor';

const STRENGTH: Readonly<
  Record<Exclude<HighlightStyle, 'off'>, { line: string | undefined; thickness: number; tint: number }>
> = {
  quiet: { line: QUIET_LINE, thickness: 1, tint: 0 },
  marked: { line: undefined, thickness: 2, tint: 0.08 },
  strong: { line: undefined, thickness: 2, tint: 0.2 },
};

/**
 * The sheet that paints the highlights; empty for `off`. The text keeps its own colour. It is inserted by the
 * browser, so that no style sheet of the page changes, and does not print.
 */
export function highlightCss(style: HighlightStyle): string {
  if (style === 'off') return '';
  const { line, thickness, tint } = STRENGTH[style];
  const rules = LINES.map(([kind, decoration, colour]) => {
    const background = tint > 0 ? `background-color: rgb(${colour} / ${tint});` : '';
    return (
      `::highlight(${HIGHLIGHT_NAMES[kind]}) { text-decoration: underline ${decoration} ` +
      `${line ?? `rgb(${colour})`} ${thickness}px; ${background} }`
    );
  });
  const active = `::highlight(${HIGHLIGHT_NAMES.active}) { background-color: rgb(120 120 120 / 0.22); }`;
  return `@media not print { ${rules.join(' ')} ${active} }`;
}
