import type { Gazetteer } from '../../matching/gazetteer.ts';
import { spot } from '../../matching/scan.ts';
import type { BlockRun, Outlook } from '../../model/linker.ts';
import type { LinkerIndex } from '../index/linker-index.ts';
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
} from '../index/outlook-bits.ts';
import { ANCHORS, loadNames, PARTNERS } from './levels.ts';

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
  /** Whether what a spot of a level finds in the runs, up to one of them, is enough. */
  function* isSeen(runs: readonly BlockRun[], level: number, isEnough: (seen: number) => boolean) {
    let seen = 0;
    for (const { text } of runs) {
      yield;
      const hits = spot(gazetteer, text, level, false);
      for (let hit = 0; hit < hits.size; hit += 1) {
        const found = ofForm[hits.form(hit)]!;
        const isSmallName = (found & NAMED) !== 0 && (found & SMALL) === 0 && isSmall(text, hits.start(hit));
        seen |= isSmallName ? found & ~NAMED : found;
      }
      if (isEnough(seen)) return true;
    }
    return false;
  }

  return {
    gazetteer,
    *mayConcern(runs) {
      // Most pages near the topic name no partner, and a look for fewer words is quicker.
      const partners = yield* isSeen(runs, PARTNERS, namesPartner);
      return partners && (yield* isSeen(runs, ANCHORS, isPromising));
    },
  };
}

/** Whether a hit begins with a small letter; other letters than a to z are left to the meanings. */
export function isSmall(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Bits that `isPromising` asks for one of. */
function namesPartner(seen: number): boolean {
  return (seen & (NAMED_AMERICA | NAMED_OFFICIAL)) !== 0;
}

/** More bits never make it less so, so that the look ends with the first run that makes it true. */
function isPromising(seen: number): boolean {
  const onTrade = (seen & AMERICA) !== 0 && (seen & TRADE) !== 0;
  if ((seen & VIETNAM) === 0 || !(onTrade || (seen & OFFICIAL) !== 0)) return false;
  return (seen & NAMED_VIETNAM) !== 0 && namesPartner(seen);
}
