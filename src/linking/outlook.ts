import type { Gazetteer } from '../matching/gazetteer.ts';
import type { Hits } from '../matching/hits.ts';
import {
  AMERICA,
  NAMED,
  NAMED_AMERICA,
  NAMED_OFFICIAL,
  NAMED_VIETNAM,
  OFFICIAL,
  SMALL,
  TRADE,
  VIETNAM,
} from './outlook-bits.ts';

/** A text of one block or more with its hits, as `scan` returned them. */
export interface HitText {
  readonly text: string;
  readonly scan: Hits;
}

/** Some tenths of a millisecond. */
const HITS_PER_YIELD = 16_384;

/**
 * Makes a quick look at a page's hits: whether any rule could accept anything there. It asks for less than
 * `PageTally` does, so it never says no where the tally would say yes.
 * @param outlook `outlookBits` of each of the gazetteer's entries
 */
export function outlookOf(
  gazetteer: Gazetteer,
  outlook: readonly number[],
): (texts: Iterable<HitText>) => Generator<void, boolean> {
  const ofForm = new Uint8Array(gazetteer.groups.length - 1);
  for (let form = 0; form < ofForm.length; form += 1) {
    for (let at = gazetteer.groups[form]!; at < gazetteer.groups[form + 1]!; at += 1)
      ofForm[form]! |= outlook[gazetteer.members[at]!]!;
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
        const isSmallName = (found & NAMED) !== 0 && (found & SMALL) === 0 && isSmall(text, scan.start(hit));
        const told = isSmallName ? found & ~NAMED : found;
        if ((told & ~seen) === 0) continue;
        seen |= told;
        if (isPromising(seen)) return true;
      }
    }
    return false;
  };
}

/** Whether a hit begins with a small letter; other letters than a to z are left to the meanings. */
export function isSmall(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 0x61 && unit <= 0x7a;
}

/** More bits never make it less so, so that the look ends with the first hit that makes it true. */
function isPromising(seen: number): boolean {
  const onTrade = (seen & AMERICA) !== 0 && (seen & TRADE) !== 0;
  if ((seen & VIETNAM) === 0 || !(onTrade || (seen & OFFICIAL) !== 0)) return false;
  return (seen & NAMED_VIETNAM) !== 0 && (seen & (NAMED_AMERICA | NAMED_OFFICIAL)) !== 0;
}
