import { compileGazetteer, serialiseGazetteer } from '../../matching/gazetteer.ts';
import { numberWords } from '../../matching/quantities/read-quantity.ts';
import type { Alias, Subject, SubjectId } from '../../model/subject.ts';
import type { LanguageTable } from '../lexicon/languages/language-table.ts';
import { languages } from '../lexicon/languages/languages.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { countries } from './countries.ts';
import { formBits, needsCapital } from './forms.ts';
import type { LinkerIndex } from './linker-index.ts';
import { entryOf, LANGUAGE } from './meanings.ts';
import { outlookBits } from './outlook-bits.ts';

/**
 * The phrases listed for an event or a policy are cues, too: the rules decide by their context which talks,
 * round or call is meant.
 */
const phraseClasses: Readonly<Record<SubjectId, readonly string[]>> = {
  'trade-negotiation': ['talks', 'talks.named'],
  'reciprocal-tariffs': ['reciprocal.phrase'],
  'launch-call': ['call.phone'],
  'lam-trump-call': ['call.phone'],
  'technical-delegation': ['delegation.technical'],
  'first-round': ['round.first'],
  'second-round': ['round.second'],
  'apec-mrt': ['apec', 'apec.trade', 'apec.named'],
  'cabinet-meeting': ['meeting.cabinet'],
  'strategic-trade-decree': ['decree.strategic'],
};

/** Names whose last letters take other languages' endings as those languages' own names do: Trumpa, Greerem, To Lamom. */
const declined = /(p|m|r|Chinh|Dien|Diên|Chính)$/u;

/** A name's forms in languages that decline it, each with the language: "Trumps Zölle", "Donalda Trumpa". */
function inflected({ text, form }: Alias): readonly (readonly [form: string, language: LanguageTable])[] {
  if (form === 'phrase') return [];
  const [first, last, ...rest] = text.split(' ');
  return languages.flatMap((language) =>
    endingsOf(language)
      .filter((ending) => ending === 's' || (form !== 'given' && declined.test(text)))
      .flatMap((ending) => {
        const forms = [text + ending];
        // Both parts of a name that is not Vietnamese: "Jamiesonem Greerem".
        if (last && rest.length === 0 && first!.length > 2) forms.push(`${first}${ending} ${last}${ending}`);
        return forms.map((declension) => [declension, language] as const);
      }),
  );
}

function endingsOf({ endings }: LanguageTable): readonly string[] {
  return endings.split(' ').filter(Boolean);
}

/** Languages so near each other that a short text may be taken for the other's. */
const kin: readonly (readonly string[])[] = [
  ['cs', 'sk'],
  ['da', 'no', 'sv'],
  ['id', 'ms'],
];

/** "Ông Hoà Bình": the middle and the given name of a Vietnamese full name, used after an honorific. */
function middleAndGiven(name: string): string | undefined {
  const syllables = name.split(' ');
  return syllables.length === 3 && !/[.]/.test(name) ? syllables.slice(1).join(' ') : undefined;
}

/** The class of an alias, with its subject's side and seat: `name.full.VN:some-id`, `name.phrase.VN@US:some-id`. */
function nameClass(form: string, { id, side, seat }: Subject): string {
  return `name.${form}${side ? `.${side}` : ''}${seat ? `@${seat}` : ''}:${id}`;
}

/**
 * Compiles the aliases of `subjects` and the lexicon's cue words into one index.
 * @throws when an alias has no word characters (a data problem that `facts:check` reports first)
 */
export function compileLinkerIndex(subjects: readonly Subject[]): LinkerIndex {
  const meanings = new Map<string, Set<string>>();
  const add = (form: string, meaning: string) => {
    const known = meanings.get(form);
    if (known) known.add(meaning);
    else meanings.set(form, new Set([meaning]));
  };
  for (const [meaning, forms] of Object.entries(lexicon)) for (const form of forms) add(form, meaning);
  const everywhere = new Set(meanings.keys());
  /** A word that means the same in every language needs none of its own. */
  const addIn = ({ tag }: LanguageTable, form: string, meaning: string) => {
    if (everywhere.has(form)) return add(form, meaning);
    add(form, meaning);
    for (const near of kin.find((tags) => tags.includes(tag)) ?? [tag]) add(form, LANGUAGE + near);
  };
  for (const language of languages) {
    for (const [meaning, forms] of Object.entries(language.words))
      for (const form of forms) addIn(language, form, meaning);
  }
  for (const [form, meaning] of countries()) if (!meanings.has(form)) add(form, meaning);
  for (const subject of subjects) {
    for (const alias of subject.aliases) {
      const cues = phraseClasses[subject.id] ?? [nameClass(alias.form, subject)];
      for (const cue of cues) add(alias.text, cue);
      for (const [form, language] of inflected(alias)) for (const cue of cues) addIn(language, form, cue);
      if (alias.form === 'full' && subject.offices) {
        const courtesy = middleAndGiven(alias.text);
        if (courtesy) add(courtesy, nameClass('given', subject));
      }
    }
  }
  for (const word of numberWords) add(word, 'number');

  const classes: string[] = [];
  const positions = new Map<string, number>();
  const position = (name: string) => {
    let at = positions.get(name);
    if (at === undefined) {
      at = classes.push(name) - 1;
      positions.set(name, at);
    }
    return at;
  };
  const forms = [...meanings.keys()];
  const places = forms.map((form) => [...(meanings.get(form) ?? [])].map(position));
  const entries = places.map((own, at) => entryOf(classes, own, forms[at] ?? ''));
  return {
    gazetteer: serialiseGazetteer(compileGazetteer(forms.map((form) => ({ form })))),
    classes,
    entries: places,
    outlook: entries.map((entry, at) => {
      const names = places[at]?.map((place) => classes[place] ?? '') ?? [];
      return outlookBits(names, needsCapital(entry));
    }),
    forms: entries.map(formBits),
    subjects: subjects.map(({ id, group, side, seat, growthOf, offices, meaning }) => ({
      id,
      group,
      ...(side ? { side } : {}),
      ...(seat ? { seat } : {}),
      ...(growthOf ? { growthOf } : {}),
      ...(offices ? { offices } : {}),
      ...(meaning ? { meaning } : {}),
    })),
  };
}
