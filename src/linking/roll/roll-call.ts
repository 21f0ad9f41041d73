import type { SubjectId } from '../../model/subject.ts';
import type { LinkedSubject } from '../index/linker-index.ts';
import type { NameUse } from '../index/meaning.ts';
import { NAME } from '../index/triggers.ts';
import { has, type Passage, type Token } from '../passage/tokens.ts';
import { plain } from '../text/words-around.ts';
import { creditsIn, isWithin } from './credits.ts';
import { type Neighbourhood, neighbourhoodOf } from './name-neighbours.ts';

/** A name on the page that may be an official's, with what its neighbours say. */
export interface NameCandidate {
  readonly passage: Passage;
  readonly token: Token;
  /** Position among the passage's tokens. */
  readonly position: number;
  readonly uses: readonly NameUse[];
  readonly neighbourhood: Neighbourhood | 'credit';
}

/** Who is named on a page, and who was last introduced under a given name as it is read. */
export class RollCall {
  readonly #byPassage = new Map<number, readonly NameCandidate[]>();
  readonly #ofSeveral = new Set<string>();
  readonly #lastNamed = new Map<string, SubjectId | 'another'>();
  /** Subjects whose full name stands on the page with their office beside it. */
  readonly withOffice = new Set<SubjectId>();
  /** Subjects whose full name stands on the page and is theirs. */
  readonly introduced = new Set<SubjectId>();
  /** Given names and surnames that the page also gives to something else, which it may mean when they stand alone. */
  readonly shared = new Set<string>();

  enter(passage: Passage, candidates: readonly NameCandidate[]): void {
    this.#byPassage.set(passage.block, candidates);
  }

  in(passage: Passage): readonly NameCandidate[] {
    return this.#byPassage.get(passage.block) ?? [];
  }

  introduce(given: string, who: SubjectId | 'another'): void {
    const last = this.#lastNamed.get(given);
    if (last !== undefined && last !== who) this.#ofSeveral.add(given);
    this.#lastNamed.set(given, who);
  }

  /** Whether more than one person of this given name has been introduced: alone it may mean any of them. */
  isOfSeveral(given: string): boolean {
    return this.#ofSeveral.has(given);
  }

  lastNamed(given: string): SubjectId | 'another' | undefined {
    return this.#lastNamed.get(given);
  }
}

/** The names in a passage that may be officials', and those of others who share a name with them. */
export function namesIn(
  subjects: ReadonlyMap<string, LinkedSubject>,
  passage: Passage,
): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  let credits: ReturnType<typeof creditsIn> | undefined;
  passage.tokens.forEach((token, position) => {
    if ((token.triggers & NAME) === 0) return;
    const uses = token.names.filter(({ subject }) => subjects.get(subject)?.group === 'officials');
    const another = has(token, 'other.person');
    if (uses.length === 0 && !another) return;
    credits ??= creditsIn(passage);
    const neighbourhood = isWithin(token, credits)
      ? 'credit'
      : another
        ? 'other-person'
        : neighbourhoodOf(passage, token, passage.tokens[position - 1]);
    candidates.push({ passage, token, position, uses, neighbourhood });
  });
  return candidates;
}

/** The last syllable of a name as written, without diacritics: what the person is called by. */
export function givenOf({ passage, token }: NameCandidate): string {
  const written = passage.text.slice(token.start, token.end).replace(/[\u00ad\u200b-\u200d\u2060]/g, '');
  const syllables = plain(written).split(/[\s-]+/);
  const given = syllables.at(-1) ?? '';
  // The German genitive: "Chinhs".
  return passage.language === 'de' && given.length > 2 ? given.replace(/s$/, '') : given;
}
