import type { Gazetteer } from '../matching/gazetteer.ts';
import { isWholeNumber, mayBelongToQuantity } from '../matching/quantities/quantity-words.ts';
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

export function formsOf(gazetteer: Gazetteer, entries: readonly Entry[]): Forms {
  const size = gazetteer.groups.length - 1;
  const forms = {
    triggers: new Int32Array(size),
    needsCapital: new Uint8Array(size).fill(1),
    isDoubtful: new Uint8Array(size),
    isNumber: new Uint8Array(size),
  };
  for (let form = 0; form < size; form += 1) {
    for (let at = gazetteer.groups[form]!; at < gazetteer.groups[form + 1]!; at += 1) {
      const entry = entries[gazetteer.members[at]!]!;
      const { triggers } = entry.meaning;
      forms.triggers[form]! |= (triggers & NUMBER) === 0 ? triggers : triggers | QUANTITY;
      if (!needsCapital(entry)) forms.needsCapital[form] = 0;
      if (isDoubtful(entry)) forms.isDoubtful[form] = 1;
      if (isWholeNumber(entry.form)) forms.isNumber[form] = 1;
    }
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
  const { capital, initialism, marked, genitive, language, form } = entry;
  return capital || initialism || marked || genitive || language !== undefined || mayBelongToQuantity(form);
}
