import type { Gazetteer } from '../matching/gazetteer.ts';
import type { Hits } from '../matching/hits.ts';
import type { LinkerIndex } from './compile.ts';
import { type Forms, isSmall } from './forms.ts';

/** A text of one block or more with its hits, as `scan` returned them. */
export interface HitText {
  readonly text: string;
  readonly scan: Hits;
}

/** Việt Nam, or an official's full name: what the gate looks for. */
const VIETNAM = 1;
const OFFICIAL = 2;
const AMERICA = 4;
const TRADE = 8;
/** The same for words that the tally can count: with their capitals, and any name but a given one. */
const NAMED_VIETNAM = 16;
const NAMED_OFFICIAL = 32;
const NAMED_AMERICA = 64;
const NAMED = NAMED_VIETNAM | NAMED_OFFICIAL | NAMED_AMERICA;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^party\.VN$/, VIETNAM | NAMED_VIETNAM],
  [/^name\.full:(?!donald-trump|jamieson-greer)/, VIETNAM | OFFICIAL | NAMED_VIETNAM],
  [
    /^(party\.US|name\.(full|short):(donald-trump|jamieson-greer)|name\.phrase:(ustr|vn-trade-office-us))$/,
    AMERICA,
  ],
  [
    /^(party\.US|name\.(full|short|phrase):(donald-trump|jamieson-greer|ustr|vn-trade-office-us))$/,
    NAMED_AMERICA,
  ],
  [/^name\.(full|short|phrase):(?!donald-trump|jamieson-greer)/, NAMED_OFFICIAL],
  [/^(measure\.(tariff|deficit|import|export)|reciprocal\.phrase|talks)$/, TRADE],
];

/** Some tenths of a millisecond. */
const HITS_PER_YIELD = 16_384;

/**
 * Makes a quick look at a page's hits: whether any rule could accept anything there. It asks for less than
 * `PageTally` does, so it never says no where the tally would say yes.
 */
export function outlookOf(
  index: LinkerIndex,
  gazetteer: Gazetteer,
  { needsCapital }: Forms,
): (texts: Iterable<HitText>) => Generator<void, boolean> {
  const ofClass = index.classes.map((name) =>
    bits.reduce((found, [pattern, bit]) => (pattern.test(name) ? found | bit : found), 0),
  );
  const ofForm = new Uint8Array(gazetteer.groups.length - 1);
  for (let form = 0; form < ofForm.length; form += 1) {
    for (let at = gazetteer.groups[form]!; at < gazetteer.groups[form + 1]!; at += 1) {
      for (const position of index.entries[gazetteer.members[at]!] ?? []) ofForm[form]! |= ofClass[position]!;
    }
  }
  return function* (texts) {
    let seen = 0;
    let looked = 0;
    for (const { scan, text } of texts) {
      looked += scan.size;
      if (looked > HITS_PER_YIELD) {
        looked = 0;
        yield;
      }
      for (let hit = 0; hit < scan.size; hit += 1) {
        const form = scan.form(hit);
        if (form < 0) continue;
        const found = ofForm[form]!;
        // "Wrote to us": no country.
        const small = (found & NAMED) !== 0 && needsCapital[form] === 1 && isSmall(text, scan.start(hit));
        const told = small ? found & ~NAMED : found;
        if ((told & ~seen) === 0) continue;
        seen |= told;
        if (isPromising(seen)) return true;
      }
    }
    return false;
  };
}

/** More bits never make it less so, so that the look ends with the first hit that makes it true. */
function isPromising(seen: number): boolean {
  const onTrade = (seen & AMERICA) !== 0 && (seen & TRADE) !== 0;
  if ((seen & VIETNAM) === 0 || !(onTrade || (seen & OFFICIAL) !== 0)) return false;
  return (seen & NAMED_VIETNAM) !== 0 && (seen & (NAMED_AMERICA | NAMED_OFFICIAL)) !== 0;
}
