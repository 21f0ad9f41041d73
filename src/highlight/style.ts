import type { HighlightStyle } from '../model/settings.ts';
import { HIGHLIGHT_NAMES, type Kind } from './names.ts';

/** Line styles tell the kinds apart without colour: solid for people, dotted for figures, dashed for events. */
const LINES: readonly (readonly [kind: Kind, line: string, colour: string])[] = [
  ['official', 'solid', '24 95 165'],
  ['figure', 'dotted', '171 71 0'],
  ['event', 'dashed', '84 100 20'],
];
const STRENGTH: Readonly<
  Record<Exclude<HighlightStyle, 'off'>, { line: number; thickness: number; tint: number }>
> = {
  quiet: { line: 0.65, thickness: 1, tint: 0 },
  marked: { line: 0.9, thickness: 2, tint: 0.08 },
  strong: { line: 1, thickness: 2, tint: 0.2 },
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
      `rgb(${colour} / ${line}) ${thickness}px; ${background} }`
    );
  });
  const active = `::highlight(${HIGHLIGHT_NAMES.active}) { background-color: rgb(120 120 120 / 0.22); }`;
  return `@media not print { ${rules.join(' ')} ${active} }`;
}
