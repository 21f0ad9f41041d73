/** What an element does to the text around it. */
export const INLINE = 0;
/** Inline as far as its name tells; may have a shadow root, now or later. */
export const CUSTOM = 1;
export const BLOCK = 2;
/** HTML allows no blocks in it: what is in there has been cut for its looks. */
export const PARAGRAPH = 3;
export const HEADING = 4;
export const ROW = 5;
export const CELL = 6;
export const BREAK = 7;
/** Has no text of its own that a reader sees as part of the page's text; not worth counting. */
export const SILENT = 8;
/** Left out and counted, by the reason in `SKIP_REASONS`. */
export const SKIPPED = 9;

const NAMES: readonly (readonly [role: number, names: string])[] = [
  [
    BLOCK,
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form header hgroup hr html label legend li main menu nav ol search section summary table ' +
      'tbody tfoot thead ul',
  ],
  [PARAGRAPH, 'p'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [ROW, 'tr'],
  [CELL, 'td th'],
  [BREAK, 'br'],
  [
    SILENT,
    'area audio col colgroup embed frameset head img input link map meta noscript object param picture',
  ],
  [SILENT, 'rp rt script source style template title track video wbr'],
];

/** Reasons as the popup lists them, by local name. Cross-origin frames are counted apart. */
export const SKIP_REASONS: ReadonlyMap<string, string> = new Map([
  ...names('code pre kbd samp var tt', 'code'),
  ...names('textarea select option optgroup datalist button output meter progress', 'form'),
  ...names('svg', 'svg'),
  ...names('math', 'math'),
  ...names('canvas', 'canvas'),
  ...names('iframe frame', 'frame'),
]);

/** The one element that Gloss adds to a page, the card's host; no part of the page's text. */
export const OWN_HOST = 'gloss-card';

/** Role by local name; elements that are not listed are inline or custom. */
export const ROLES: ReadonlyMap<string, number> = new Map([
  [OWN_HOST, SILENT],
  ...NAMES.flatMap(([role, list]) => names(list, role)),
  ...[...SKIP_REASONS.keys()].map((name): [string, number] => [name, SKIPPED]),
]);

function names<T>(list: string, value: T): [string, T][] {
  return list.split(' ').map((name) => [name, value]);
}
