import type { SubjectId } from '../model/subject.ts';
import type { LinkerIndex } from './compile.ts';
import type { TextLanguage } from './language.ts';
import { type Meaning, type NameUse, NO_NAMES } from './tokens.ts';

/** What a surface form may stand for, given the entries that agree with it. */
export type MeaningOf = (
  entries: readonly number[],
  surface: string,
  language: TextLanguage,
) => Meaning | undefined;

/** Words that are cues in one language only, because they mean something else in the others. */
const boundTo: Readonly<Record<string, TextLanguage>> = {
  AS: 'id',
  RI: 'id',
  'M.': 'fr',
  Von: 'de',
  Par: 'fr',
  Oleh: 'id',
  Inde: 'fr',
};
const nonAscii = /[^\p{ASCII}]/u;
const initialism = /^\p{Lu}[\p{Lu}.&]{0,4}$/u;
/** Classes whose words are proper names: a capital in the lexicon is one on the page. */
const proper = /^(party\.|place\.|other\.name|other\.person|thing\.)/;

/** Makes the look-up from gazetteer entries to meanings. */
export function meaningsOf(index: LinkerIndex): MeaningOf {
  const entries = index.entries.map((positions, i) => {
    const form = index.forms[i] ?? '';
    const names = positions.map((p) => index.classes[p] ?? '');
    const uses = names.map(nameUse).filter((use) => use !== undefined);
    return {
      form,
      classes: names.filter((name) => nameUse(name) === undefined),
      uses,
      capital: /^\p{Lu}/u.test(form) && (uses.length > 0 || names.some((name) => proper.test(name))),
      initialism: initialism.test(form),
      // Vietnamese words without their marks are other languages' words; names and places are the same.
      marked: nonAscii.test(form) && uses.length === 0 && !names.some((name) => proper.test(name)),
      genitive: uses.some((use) => use.form === 'given') && form.endsWith('s'),
      language: boundTo[form],
    };
  });
  return (ids, surface, language) => {
    let classes: Set<string> | undefined;
    let names: NameUse[] | undefined;
    const capital = /^\p{Lu}/u.test(surface);
    const plainSurface = !nonAscii.test(surface);
    for (const id of ids) {
      const entry = entries[id];
      if (!entry) continue;
      if (entry.capital && !capital && !isLowerFullName(entry.uses, surface)) continue;
      if (entry.initialism && surface !== surface.toUpperCase()) continue;
      if (entry.language && entry.language !== language) continue;
      if (entry.marked && plainSurface && language !== 'vi' && language !== 'vi-plain') continue;
      if (entry.genitive && language !== 'de') continue;
      for (const name of entry.classes) {
        classes ??= new Set();
        classes.add(name);
      }
      if (entry.uses.length > 0) names = [...(names ?? []), ...entry.uses];
    }
    if (!classes && !names) return undefined;
    return { classes: classes ?? NO_CLASSES, names: names ?? NO_NAMES };
  };
}

const NO_CLASSES: ReadonlySet<string> = new Set();

function nameUse(name: string): NameUse | undefined {
  const match = /^name\.(full|short|given|phrase):(.+)$/.exec(name);
  if (!match) return undefined;
  return { form: match[1] as NameUse['form'], subject: match[2] as SubjectId };
}

/** A full name of three syllables or more, or a phrase, is itself in lower case too. */
function isLowerFullName(uses: readonly NameUse[], surface: string): boolean {
  return uses.some(
    (use) => use.form === 'phrase' || (use.form === 'full' && surface.trim().split(/\s+/).length >= 3),
  );
}
