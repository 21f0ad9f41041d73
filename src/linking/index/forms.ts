import type { Gazetteer } from '../../matching/gazetteer.ts';
import { isWholeNumber, mayBelongToQuantity } from '../../matching/quantities/quantity-words.ts';
import type { Entry } from './meanings.ts';
import { NUMBER, QUANTITY } from './triggers.ts';

/** What all entries of a form have in common, by form id: what a hit tells before its meaning is worked out. */
export interface Forms {
  /** Bits of `triggers.ts` that any of its entries has; of a number in words also that of the quantity. */
  readonly triggers: Int32Array;
  /** 1: none of its entries stands for a hit that begins with a small letter. */
  readonly needsCapital: Uint8Array;
  /** 1: some entry may not stand, for the hit's capitals, marks or language, or as a quantity's own word. */
  readonly isDoubtful: Uint8Array;
  /** 1: a number in words that needs no look at the word behind it, because it is zero or has its unit in it. */
  readonly isNumber: Uint8Array;
}

/** Bits of an entry beside those of `triggers.ts`. */
const SMALL = 1 << 28;
const DOUBTFUL = 1 << 29;
const WHOLE = 1 << 30;

/** What of an entry `formsOf` goes by, as bits: worked out while building, for there are thousands of entries. */
export function formBits(entry: Entry): number {
  const { triggers } = entry.meaning;
  return (
    triggers |
    ((triggers & NUMBER) === 0 ? 0 : QUANTITY) |
    (needsCapital(entry) ? 0 : SMALL) |
    (isDoubtful(entry) ? DOUBTFUL : 0) |
    (isWholeNumber(entry.form) ? WHOLE : 0)
  );
}

/** @param bits `formBits` of each of the gazetteer's entries */
export function formsOf({ groups, members }: Gazetteer, bits: readonly number[]): Forms {
  const size = groups.length - 1;
  const forms = {
    triggers: new Int32Array(size),
    needsCapital: new Uint8Array(size),
    isDoubtful: new Uint8Array(size),
    isNumber: new Uint8Array(size),
  };
  for (let form = 0; form < size; form += 1) {
    let all = 0;
    for (let at = groups[form]!; at < groups[form + 1]!; at += 1) all |= bits[members[at]!]!;
    forms.triggers[form] = all & ~(SMALL | DOUBTFUL | WHOLE);
    forms.needsCapital[form] = (all & SMALL) === 0 ? 1 : 0;
    forms.isDoubtful[form] = (all & DOUBTFUL) === 0 ? 0 : 1;
    forms.isNumber[form] = (all & WHOLE) === 0 ? 0 : 1;
  }
  return forms;
}

/** Phrases and full names of three syllables stand in small letters, too. */
export function needsCapital({ initialism, capital, meaning, form }: Entry): boolean {
  const small = meaning.names.some(
    (use) => use.form === 'phrase' || (use.form === 'full' && form.split(' ').length > 2),
  );
  return initialism || (capital && !small);
}

function isDoubtful(entry: Entry): boolean {
  const { capital, initialism, marked, languages, form } = entry;
  return capital || initialism || marked || languages !== undefined || mayBelongToQuantity(form);
}
