import { PARTY } from '../index/triggers.ts';
import { hosted } from '../lexicon/families.ts';
import { articles, comparing, directed, exceptAfter, listed, locating } from '../lexicon/party-words.ts';
import { has, hasAny, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { previousWord } from '../text/words-around.ts';

/** Whether a country is named as a place ("in South Korea") or for comparison ("unlike China"). */
export function isAside(passage: Passage, token: Token): boolean {
  let before = previousWord(passage.text, token.start);
  if (before && articles.has(before.text.toLowerCase())) before = previousWord(passage.text, before.start);
  if (before && locating.has(before.text.toLowerCase())) return true;
  if (token.party === 'KR' && sentenceTokens(passage, token.sentence).some((other) => hasAny(other, hosted)))
    return true;
  if (exceptAfter.test(passage.text.slice(token.end, token.end + 8))) return true;
  const lead = passage.text.slice(Math.max(0, token.start - 60), token.start);
  return comparing.test(lead.slice(-40)) || listed.test(lead);
}

/** "In Hanoi, Thailand's duty …": where somebody speaks, at the head of a sentence. */
export function isDateline({ text, sentences }: Passage, token: Token): boolean {
  const start = sentences[token.sentence]?.start ?? 0;
  const lead = text.slice(start, token.start).trim().toLowerCase();
  return locating.has(lead) && text[token.end] === ',';
}

/** The parties other than the US that a sentence is about, Việt Nam among them where it is named. */
export function partiesIn(passage: Passage, sentence: number): readonly string[] {
  if ((passage.may & PARTY) === 0) return [];
  const parties = new Set<string>();
  const tokens = sentenceTokens(passage, sentence);
  const dateline = tokens.find((token) => token.party === 'VN' && isDateline(passage, token));
  for (const token of tokens) {
    const party = token.party;
    if (token === dateline) continue;
    if (party === 'VN') parties.add('VN');
    else if (party && party !== 'US' && !isAside(passage, token)) parties.add(party);
    else if (token.vietnamese || has(token, 'place.VN')) parties.add('VN');
  }
  // Where nobody else is named, the place is the party.
  if (dateline && parties.size === 0) parties.add('VN');
  return [...parties];
}

/**
 * The parties that an earlier sentence was about, for a sentence that names none: what stands behind a
 * preposition ("exports to Japan") was not its topic.
 */
export function topicsOf(passage: Passage, sentence: number): readonly string[] {
  const parties = partiesIn(passage, sentence);
  if (parties.includes('VN')) return parties;
  const topical = sentenceTokens(passage, sentence).filter(
    (token) =>
      parties.includes(token.party ?? '') &&
      !directed.test(passage.text.slice(Math.max(0, token.start - 12), token.start)),
  );
  return [...new Set(topical.map((token) => token.party!))];
}
