import { previousWord } from './words-around.ts';
import { classAfter, has, type Passage, type Token } from './tokens.ts';

/** Prepositions that make a country the place where something happens, not a party to it. */
const locating = new Set('in at near outside around tại ở tai o à en di im across through via'.split(' '));
/** Words that make a country the measure of a comparison. */
const comparing = /\b(than|behind|unlike|alongside|besides|like|after those with|compared with|compared to|followed by|next to|such as|cùng|như|hơn|sau)\W+(\p{L}+\W+){0,2}$/iu;

/** The country that a token names, or undefined. */
export function partyOf(token: Token): string | undefined {
  return classAfter(token, 'party.');
}

/** Whether a country is named as a place ("in South Korea") or for comparison ("unlike China"). */
export function isAside(passage: Passage, token: Token): boolean {
  const before = previousWord(passage.text, token.start);
  if (before && locating.has(before.text.toLowerCase())) return true;
  return comparing.test(passage.text.slice(Math.max(0, token.start - 40), token.start));
}

/** The parties other than the US that a sentence is about, Việt Nam among them where it is named. */
export function partiesIn(passage: Passage, sentence: number): readonly string[] {
  const parties = new Set<string>();
  for (const token of passage.tokens) {
    if (token.sentence !== sentence) continue;
    const party = partyOf(token);
    if (party === 'VN') parties.add('VN');
    else if (party && party !== 'US' && !isAside(passage, token)) parties.add(party);
    else if (has(token, 'place.VN') || token.names.some((name) => name.form === 'full' && isVietnamese(name.subject)))
      parties.add('VN');
  }
  return [...parties];
}

/** Officials of the other side say nothing of Việt Nam. */
function isVietnamese(subject: string): boolean {
  return subject !== 'donald-trump' && subject !== 'jamieson-greer';
}
