import type { Gazetteer } from '../matching/gazetteer.ts';
import { spot } from '../matching/scan.ts';
import type { Outlook } from '../model/linker.ts';
import type { LinkerIndex } from './compile.ts';
import { ANCHORS, loadNames } from './levels.ts';
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

/**
 * Loads a compiled index for a quick look at a page: whether any rule could accept anything there. It asks for less
 * than `PageTally` does, so it never says no where the tally would say yes.
 */
export function createOutlook(index: LinkerIndex): Outlook & { readonly gazetteer: Gazetteer } {
  const gazetteer = loadNames(index);
  const { outlook } = index;
  const ofForm = new Uint8Array(gazetteer.groups.length - 1);
  for (let form = 0; form < ofForm.length; form += 1) {
    for (let at = gazetteer.groups[form]!; at < gazetteer.groups[form + 1]!; at += 1)
      ofForm[form]! |= outlook[gazetteer.members[at]!]!;
  }
  return {
    gazetteer,
    *mayConcern(runs) {
      let seen = 0;
      for (const { text } of runs) {
        yield;
        const hits = spot(gazetteer, text, ANCHORS, false);
        for (let hit = 0; hit < hits.size; hit += 1) {
          const form = hits.form(hit);
          if (form < 0) continue;
          const found = ofForm[form]!;
          const isSmallName =
            (found & NAMED) !== 0 && (found & SMALL) === 0 && isSmall(text, hits.start(hit));
          seen |= isSmallName ? found & ~NAMED : found;
        }
        if (isPromising(seen)) return true;
      }
      return false;
    },
  };
}

/** Whether a hit begins with a small letter; other letters than a to z are left to the meanings. */
export function isSmall(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 0x61 && unit <= 0x7a;
}

/** More bits never make it less so, so that the look ends with the first run that makes it true. */
function isPromising(seen: number): boolean {
  const onTrade = (seen & AMERICA) !== 0 && (seen & TRADE) !== 0;
  if ((seen & VIETNAM) === 0 || !(onTrade || (seen & OFFICIAL) !== 0)) return false;
  return (seen & NAMED_VIETNAM) !== 0 && (seen & (NAMED_AMERICA | NAMED_OFFICIAL)) !== 0;
}
