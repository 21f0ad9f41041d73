import { compileGazetteer, type SerialisedGazetteer, serialiseGazetteer } from '../matching/gazetteer.ts';
import { numberWords } from '../matching/quantities/read-quantity.ts';
import type { Alias, FigureMeaning, OfficeKind, Subject, SubjectId } from '../model/subject.ts';
import { formBits, needsCapital } from './forms.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { entryOf } from './meanings.ts';
import { outlookBits } from './outlook-bits.ts';

/** What linking knows of a subject. */
export interface LinkedSubject {
  readonly id: SubjectId;
  readonly group: Subject['group'];
  readonly offices?: readonly OfficeKind[];
  readonly meaning?: FigureMeaning;
}

/**
 * The compiled index: JSON-safe, made at build time from the fact base and the lexicon, loaded by
 * `createLinker`.
 */
export interface LinkerIndex {
  readonly gazetteer: SerialisedGazetteer;
  /** Class names; `entries` refers to them by position. */
  readonly classes: readonly string[];
  /** For each gazetteer entry: positions in `classes`. */
  readonly entries: readonly (readonly number[])[];
  /** For each gazetteer entry: what the quick look at a page takes it for. */
  readonly outlook: readonly number[];
  /** For each gazetteer entry: what a glance at a block takes it for. */
  readonly forms: readonly number[];
  readonly subjects: readonly LinkedSubject[];
}

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

/** German adds an s without an apostrophe, "Trumps Zölle"; Polish declines names that end like its own: "z Trumpem". */
function inflected({ text, form }: Alias): readonly string[] {
  if (form === 'phrase') return [];
  const polish = /[pmr]$/.test(text) && form !== 'given' ? ['a', 'em', 'owi'] : [];
  return ['s', ...polish].map((ending) => text + ending);
}

/** "Ông Hoà Bình": the middle and the given name of a Vietnamese full name, used after an honorific. */
function middleAndGiven(name: string): string | undefined {
  const syllables = name.split(' ');
  return syllables.length === 3 && !/[.]/.test(name) ? syllables.slice(1).join(' ') : undefined;
}

/** The class of an alias: `name.full:pham-minh-chinh`. */
export function nameClass(form: string, subject: SubjectId): string {
  return `name.${form}:${subject}`;
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
  for (const subject of subjects) {
    for (const alias of subject.aliases) {
      const cues = phraseClasses[subject.id] ?? [nameClass(alias.form, subject.id)];
      for (const form of [alias.text, ...inflected(alias)]) for (const cue of cues) add(form, cue);
      if (alias.form === 'full' && subject.offices) {
        const courtesy = middleAndGiven(alias.text);
        if (courtesy) add(courtesy, nameClass('given', subject.id));
      }
    }
  }
  for (const [meaning, forms] of Object.entries(lexicon)) for (const form of forms) add(form, meaning);
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
    subjects: subjects.map(({ id, group, offices, meaning }) => ({
      id,
      group,
      ...(offices ? { offices } : {}),
      ...(meaning ? { meaning } : {}),
    })),
  };
}
