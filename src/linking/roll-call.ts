import type { SubjectId } from '../model/subject.ts';
import { creditsIn, isWithin } from './credits.ts';
import { neighbourhoodOf } from './name-neighbours.ts';
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
  readonly neighbourhood: 'free' | 'other-person' | 'other-thing' | 'credit';
}

/** Who appears on a page, in reading order. */
export interface RollCall {
  readonly candidates: readonly NameCandidate[];
  /** Whether the person last introduced under this given name before `order` is the subject, another, or nobody. */
  lastIntroduced(given: string, order: number): SubjectId | 'another' | undefined;
  /** Whether the page gives this person's full name anywhere. */
  isIntroduced(subject: SubjectId): boolean;
}

/** Collects the names of officials and of others that share a name with them. */
export function callRoll(context: PageContext): RollCall {
  const candidates: NameCandidate[] = [];
  const introductions: { given: string; order: number; who: SubjectId | 'another' }[] = [];
  const introduced = new Set<SubjectId>();
  for (const passage of context.passages) {
    const credits = creditsIn(passage);
    passage.tokens.forEach((token, position) => {
      if (has(token, 'other.name')) {
        const given = plain(passage.text.slice(token.start, token.end)).split(/\s+/).at(-1) ?? '';
        introductions.push({ given, order: candidates.length, who: 'another' });
      }
      const uses = token.names.filter(({ subject }) => context.subjects.get(subject)?.group === 'officials');
      if (uses.length === 0 || has(token, 'other.name')) return;
      const neighbourhood = isWithin(token, credits)
        ? 'credit'
        : neighbourhoodOf(passage, token, passage.tokens[position - 1]);
      const candidate = { passage, token, position, uses, neighbourhood } as const;
      const given = givenOf(passage, token);
      if (neighbourhood === 'other-person') {
        introductions.push({ given, order: candidates.length, who: 'another' });
      } else if (neighbourhood === 'free') {
        const full = uses.find((use) => use.form === 'full');
        if (full && !hasOtherRole(passage, token)) {
          introductions.push({ given, order: candidates.length, who: full.subject });
          introduced.add(full.subject);
        } else if (full) introductions.push({ given, order: candidates.length, who: 'another' });
      }
      candidates.push(candidate);
    });
  }
  return {
    candidates,
    lastIntroduced: (given, order) => introductions.findLast((i) => i.given === given && i.order < order)?.who,
    isIntroduced: (subject) => introduced.has(subject),
  };
}

/** The last syllable of a name as written, without diacritics: what the person is called by. */
export function givenOf(passage: Passage, token: Token): string {
  return plain(passage.text.slice(token.start, token.end)).split(/[\s\u00ad-]+/).at(-1) ?? '';
}

/** Whether the words beside a name give it a role that no official of ours has, or an age. */
export function hasOtherRole(passage: Passage, token: Token): boolean {
  if (/^\s*,\s*(aged\s+)?\d{1,2}\s*(,|\)|tuổi)|^\s*\(\d{1,2}\)/iu.test(passage.text.slice(token.end, token.end + 14)))
    return true;
  return passage.tokens.some((other) => {
    if (!has(other, 'other.role') && !has(other, 'other.honorific')) return false;
    const gap =
      other.end <= token.start
        ? passage.text.slice(other.end, token.start)
        : passage.text.slice(token.end, other.start);
    const honorific = has(other, 'other.honorific') && !has(other, 'other.role');
    if (other.end <= token.start) return /^\s+$/u.test(gap) || (!honorific && /^[\s,"“]{1,3}(\p{Lu}\S*\s){0,1}$/u.test(gap));
    return !honorific && /^,\s+((an?|the|who|one|of|our|their|his|her|is|một)\s+)?(\S+\s+){0,3}$/u.test(gap);
  });
}
