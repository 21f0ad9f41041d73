import type { Gazetteer } from '../matching/gazetteer.ts';
import type { Hits } from '../matching/hits.ts';
import type { LinkerIndex } from './compile.ts';

/** A text of one block or more with its hits, as `scan` returned them. */
export interface HitText {
  readonly scan: Hits;
}

const VIETNAM = 1;
const OFFICIAL = 2;
const AMERICA = 4;
const TRADE = 8;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^party\.VN$/, VIETNAM],
  [/^name\.full:(?!donald-trump|jamieson-greer)/, VIETNAM | OFFICIAL],
  [
    /^(party\.US|name\.(full|short):(donald-trump|jamieson-greer)|name\.phrase:(ustr|vn-trade-office-us))$/,
    AMERICA,
  ],
  [/^(measure\.(tariff|deficit|import|export)|reciprocal\.phrase|talks)$/, TRADE],
];

/**
 * Makes a quick look at a page's hits: whether any rule could accept anything there. It asks for less than
 * `PageTally` does, so it never says no where the tally would say yes.
 */
export function outlookOf(index: LinkerIndex, gazetteer: Gazetteer): (texts: Iterable<HitText>) => boolean {
  const ofClass = index.classes.map((name) =>
    bits.reduce((found, [pattern, bit]) => (pattern.test(name) ? found | bit : found), 0),
  );
  const ofForm = new Uint8Array(gazetteer.groups.length - 1);
  for (let form = 0; form < ofForm.length; form += 1) {
    for (let at = gazetteer.groups[form]!; at < gazetteer.groups[form + 1]!; at += 1) {
      for (const position of index.entries[gazetteer.members[at]!] ?? []) ofForm[form]! |= ofClass[position]!;
    }
  }
  return (texts) => {
    let seen = 0;
    for (const { scan } of texts) {
      for (let hit = 0; hit < scan.size; hit += 1) {
        const form = scan.form(hit);
        if (form >= 0) seen |= ofForm[form]!;
      }
    }
    const onTrade = (seen & AMERICA) !== 0 && (seen & TRADE) !== 0;
    return (seen & VIETNAM) !== 0 && (onTrade || (seen & OFFICIAL) !== 0);
  };
}
