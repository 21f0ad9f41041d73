import { CONFLICT, compareSpelling } from './agreement.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Hits, NUMERAL } from './hits.ts';

/** Whether some form goes on behind what has this hash; rarely also where none does. */
export function isPrefix({ prefixes, prefixShift }: Gazetteer, hash: number): boolean {
  const place = hash >>> prefixShift;
  return ((prefixes[place >>> 5]! >>> (place & 31)) & 1) === 1;
}

/** Whether anything begins with what has this hash: what the first filter lets through is mostly not so. */
export function mayBegin(gazetteer: Gazetteer, hash: number): boolean {
  return isPrefix(gazetteer, hash) || hasForm(gazetteer, hash);
}

/** Whether a form has this hash. */
export function hasForm({ table, tableShift, hashes }: Gazetteer, hash: number): boolean {
  for (let place = hash >>> tableShift; table[place]! > 0; place = (place + 1) & (table.length - 1)) {
    if (hashes[table[place]! - 1] === hash) return true;
  }
  return false;
}

/** The form of this hash with an entry that agrees with a span of a text, or -1. */
export function agreeingForm(
  gazetteer: Gazetteer,
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  const { table, tableShift, hashes, members, groups } = gazetteer;
  for (let place = hash >>> tableShift; table[place]! > 0; place = (place + 1) & (table.length - 1)) {
    const form = table[place]! - 1;
    if (hashes[form] !== hash) continue;
    for (let member = groups[form]!; member < groups[form + 1]!; member++) {
      if (compareEntry(gazetteer, members[member]!, text, start, end) < CONFLICT) return form;
    }
  }
  return -1;
}

/** The entries of a form that agree with a span of a text: exact, then partial, then plain. */
function agreeingEntries(
  gazetteer: Gazetteer,
  form: number,
  text: string,
  start: number,
  end: number,
): readonly number[] {
  const { members, groups } = gazetteer;
  const entries = Array.from(members.subarray(groups[form]!, groups[form + 1]!));
  return entries
    .map((entry) => ({ entry, rank: compareEntry(gazetteer, entry, text, start, end) }))
    .filter(({ rank }) => rank < CONFLICT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/**
 * The entries that hit number `hit` may stand for: those of its form whose own spelling agrees with the text as
 * written, the closest first. `text` is the text that was scanned. None for a numeral.
 */
export function entriesOf(gazetteer: Gazetteer, hits: Hits, hit: number, text: string): readonly number[] {
  const form = hits.form(hit);
  return form === NUMERAL ? [] : agreeingEntries(gazetteer, form, text, hits.start(hit), hits.end(hit));
}

/** A code of `agreement.ts`: how a span of a text agrees with an entry's own spelling. */
function compareEntry(
  { spellings, starts }: Gazetteer,
  entry: number,
  text: string,
  start: number,
  end: number,
) {
  return compareSpelling(spellings, starts[entry]!, starts[entry + 1]! - 1, text, start, end);
}
