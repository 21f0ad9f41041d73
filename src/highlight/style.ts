import type { HighlightStyle } from '../model/settings.ts';
import { HIGHLIGHT_NAMES, type Kind } from './names.ts';

/**
 * Line styles tell the kinds apart without colour: solid for people, dotted for figures, dashed for events. The
 * colours of the stronger styles have 3 : 1 on white and on near-black alike; a page may have either.
 */
const LINES: readonly (readonly [kind: Kind, line: string, colour: string])[] = [
  ['official', 'solid', '50 122 190'],
  ['figure', 'dotted', '184 98 34'],
  ['event', 'dashed', '102 127 28'],
];
/** The quiet line is a thinned-out text colour, still 3 : 1 wherever the text itself has 4.5 : 1. */
const QUIET_LINE = 'color-mix(in srgb, currentcolor 80%, transparent)';

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
