import type { SubjectId } from '../model/subject.ts';
import { creditsIn, isWithin } from './credits.ts';
import { type Neighbourhood, neighbourhoodOf } from './name-neighbours.ts';
import type { PageContext } from './page-context.ts';
import { has, type NameUse, type Passage, type Token } from './tokens.ts';
import { plain } from './words-around.ts';

/** A name on the page that may be an official's, with what its neighbours say. */
export interface NameCandidate {
  readonly passage: Passage;
  readonly token: Token;
  /** Position among the passage's tokens. */
  readonly position: number;
  readonly uses: readonly NameUse[];
  readonly neighbourhood: Neighbourhood | 'credit';
}

/** Collects the names of officials, and of others that share a name with them, in reading order. */
export function callRoll(context: PageContext): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const passage of context.passages) {
    const credits = creditsIn(passage);
    passage.tokens.forEach((token, position) => {
      const uses = token.names.filter(({ subject }) => context.subjects.get(subject)?.group === 'officials');
      const another = has(token, 'other.person');
      if (uses.length === 0 && !another) return;
      const neighbourhood = isWithin(token, credits)
        ? 'credit'
        : another
          ? 'other-person'
          : neighbourhoodOf(passage, token, passage.tokens[position - 1]);
      candidates.push({ passage, token, position, uses, neighbourhood });
    });
  }
  return candidates;
}

/** The last syllable of a name as written, without diacritics: what the person is called by. */
export function givenOf({ passage, token }: NameCandidate): string {
  const syllables = plain(passage.text.slice(token.start, token.end)).split(/[\s\u00ad-]+/);
  const given = syllables.at(-1) ?? '';
  // The German genitive: "Chinhs".
  return passage.language === 'de' && given.length > 2 ? given.replace(/s$/, '') : given;
}

/** Who was last introduced under each given name, as the page is read. */
export class Introductions {
  readonly #last = new Map<string, SubjectId | 'another'>();

  introduce(given: string, who: SubjectId | 'another'): void {
    this.#last.set(given, who);
  }

  last(given: string): SubjectId | 'another' | undefined {
    return this.#last.get(given);
  }
}
