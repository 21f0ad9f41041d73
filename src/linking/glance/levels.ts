import { ALL, type Gazetteer, loadGazetteer } from '../../matching/gazetteer.ts';
import type { LinkerIndex } from '../index/linker-index.ts';
import { NAMED_AMERICA, NAMED_OFFICIAL, SMALL } from '../index/outlook-bits.ts';
import { SEED } from '../index/triggers.ts';

/** Words without which, and without a figure's number, no rule looks at a block and the tally passes it over. */
export const SEEDS = 1;
/** Words that the outlook asks for. */
export const ANCHORS = 2;
/** Those without which it need not ask for the others: America, or a Vietnamese official. */
export const PARTNERS = 3;

/** Loads the gazetteer of an index with its levels. */
export function loadNames({ gazetteer, outlook, forms }: LinkerIndex): Gazetteer {
  const levelOf = (entry: number) => {
    if ((outlook[entry]! & (NAMED_AMERICA | NAMED_OFFICIAL)) !== 0) return PARTNERS;
    if ((outlook[entry]! & ~SMALL) !== 0) return ANCHORS;
    return (forms[entry]! & SEED) === 0 ? ALL : SEEDS;
  };
  return loadGazetteer(gazetteer, levelOf, PARTNERS + 1);
}
