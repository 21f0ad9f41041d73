import { agreement } from '../../matching/agreement.ts';
import { type Gazetteer, spellingOf } from '../../matching/gazetteer.ts';
import type { Hits } from '../../matching/hits.ts';
import { entriesOf } from '../../matching/lookup.ts';
import type { OfficeKind, SubjectId } from '../../model/subject.ts';
import { boundTo } from '../lexicon/party-words.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';
import type { LinkerIndex } from './linker-index.ts';
import type { Meaning, NameUse } from './meaning.ts';
import { triggersOf } from './triggers.ts';

/** What hit number `hit` of a text may stand for where the text has this language, or undefined. */
export type MeaningOf = (
  hits: Hits,
  hit: number,
  text: string,
  language: TextLanguage,
) => Meaning | undefined;

/** A letter beyond ASCII; spaces of all kinds and unseen characters are none. */
const nonAscii = /[^\p{ASCII}\P{L}]/u;
const initialism = /^\p{Lu}[\p{Lu}.&]{0,4}$/u;
/** Classes whose words are proper names: a capital in the lexicon is one on the page. */
const proper = /^(party\.|place\.|other\.name|other\.person|thing\.)/;

/** An entry of the gazetteer, with what a surface must have to stand for it. */
export interface Entry {
  readonly meaning: Meaning;
  /** Must begin with a capital on the page. */
  readonly capital: boolean;
  /** Must be in capitals throughout. */
  readonly initialism: boolean;
  /** A Vietnamese common word: without its marks it is another language's word. */
  readonly marked: boolean;
  /** The languages in which alone it stands for this; undefined where it does in all. */
  readonly languages: ReadonlySet<string> | undefined;
  readonly form: string;
}

/** The entries of an index by the gazetteer's ids, each made when it is first asked for: a page has a few of them. */
export function entriesIn({ classes, entries }: LinkerIndex, gazetteer: Gazetteer): (id: number) => Entry {
  const made: (Entry | undefined)[] = new Array(entries.length);
  return (id) => {
    made[id] ??= entryOf(classes, entries[id] ?? [], spellingOf(gazetteer, id));
    return made[id];
  };
}

/**
 * Makes the look-up from hits to meanings. Meanings are shared, so a look-up makes nothing new but for forms
 * that several spellings agree with, and those are made once.
 */
export function meaningsOf(gazetteer: Gazetteer, entryAt: (id: number) => Entry): MeaningOf {
  const joined = new Map<string, Meaning>();
  const join = (ids: readonly number[]): Meaning => {
    const key = ids.join();
    let meaning = joined.get(key);
    if (!meaning) {
      const parts = ids.map((id) => entryAt(id).meaning);
      meaning = meaningFrom(
        parts.flatMap((part) => [...part.classes]),
        parts.flatMap((part) => part.names),
      );
      joined.set(key, meaning);
    }
    return meaning;
  };
  /** By form: the entries that agree with a surface without any marks, which all such surfaces have in common. */
  const unmarked: (readonly number[] | undefined)[] = [];
  const agreeing = (hits: Hits, hit: number, text: string, form: number): readonly number[] => {
    if (!isAscii(text, hits.start(hit), hits.end(hit))) return entriesOf(gazetteer, hits, hit, text);
    const known = unmarked[form] ?? entriesOf(gazetteer, hits, hit, text);
    unmarked[form] = known;
    return known;
  };
  return (hits, hit, text, language) => {
    const form = hits.form(hit);
    const first = gazetteer.groups[form]!;
    if (gazetteer.groups[form + 1]! - first === 1) {
      const entry = entryAt(gazetteer.members[first]!);
      return stands(entry, hits, hit, text, language) ? entry.meaning : undefined;
    }
    const ids = agreeing(hits, hit, text, form).filter((id) =>
      stands(entryAt(id), hits, hit, text, language),
    );
    return ids.length === 0 ? undefined : ids.length === 1 ? entryAt(ids[0]!).meaning : join(ids);
  };
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Whether a surface has the capitals, marks and language that an entry asks for. */
function stands(entry: Entry, hits: Hits, hit: number, text: string, language: TextLanguage): boolean {
  if (entry.languages && !entry.languages.has(language)) return false;
  if (!entry.capital && !entry.initialism && !entry.marked) return true;
  const surface = text.slice(hits.start(hit), hits.end(hit));
  if (entry.initialism && surface !== surface.toUpperCase()) return false;
  if (entry.capital && !isCapital(surface, entry) && !isLowerFullName(entry.meaning.names, surface))
    return false;
  if (!entry.marked) return true;
  // "Thuê" is to rent, "thuế" a duty: where marks are written, all of them are.
  if (nonAscii.test(surface)) return agreement(entry.form, surface) === 'exact';
  // "Chuyên gia" in a text with its marks is no "giá".
  return language === 'vi-plain';
}

/** The entry of a form that has the classes at `positions` of `classes`. */
export function entryOf(classes: readonly string[], positions: readonly number[], form: string): Entry {
  const names = positions.map((p) => classes[p] ?? '');
  const uses = names.map(nameUse).filter((use) => use !== undefined);
  const isProper = names.some((name) => proper.test(name));
  return {
    meaning: meaningFrom(
      names.filter((name) => nameUse(name) === undefined && !name.startsWith(LANGUAGE)),
      uses,
    ),
    capital: /^\p{Lu}/u.test(form) && (uses.length > 0 || isProper),
    initialism: initialism.test(form),
    marked: nonAscii.test(form) && uses.length === 0 && !isProper,
    languages: languagesOf(names, form),
    form,
  };
}

/** Before a language's tag, the class of forms that mean something in that language alone. */
export const LANGUAGE = 'language.';

function languagesOf(names: readonly string[], form: string): ReadonlySet<string> | undefined {
  const bound = boundTo[form];
  const tags = names.filter((name) => name.startsWith(LANGUAGE)).map((name) => name.slice(LANGUAGE.length));
  if (tags.length > 0) return new Set(tags);
  return bound && new Set([bound]);
}

function meaningFrom(classes: readonly string[], names: readonly NameUse[]): Meaning {
  const after = (prefix: string) =>
    classes.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return {
    classes: new Set(classes),
    names,
    party: after('party.')[0],
    offices: after('office.') as OfficeKind[],
    triggers: triggersOf(classes, names),
  };
}

function nameUse(name: string): NameUse | undefined {
  const match = /^name\.(full|short|given|phrase)(?:\.([A-Z]{2}))?(?:@[A-Z]{2})?:(.+)$/.exec(name);
  if (!match) return undefined;
  const [, form, side, subject] = match;
  return { form: form as NameUse['form'], side: side as NameUse['side'], subject: subject as SubjectId };
}

/** "To lam gì cho mệt": every part of a person's name has its capital. */
function isCapital(surface: string, { meaning }: Entry): boolean {
  if (!beginsCapital(surface)) return false;
  const person = meaning.names.some((use) => use.form === 'full');
  return !person || surface.split(/\s+/u).every(beginsCapital);
}

function beginsCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** A full name of three syllables or more, or a phrase, is itself in lower case too. */
function isLowerFullName(uses: readonly NameUse[], surface: string): boolean {
  return uses.some(
    (use) => use.form === 'phrase' || (use.form === 'full' && surface.trim().split(/\s+/).length >= 3),
  );
}
