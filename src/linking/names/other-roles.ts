import {
  age,
  another,
  anotherBehind,
  apposition,
  introduced,
  livelihood,
  ofOurs,
  origin,
  place,
  shortTitle,
  workplace,
} from '../lexicon/name-words.ts';
import { has, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';

/** Whether a given name is followed by where its bearer comes from or lives: "Mr. Hung from the canteen". */
export function hasOtherHome(passage: Passage, token: Token): boolean {
  const tail = passage.text.slice(token.end, token.end + 24);
  const behind = passage.text.slice(token.end, token.end + 48);
  if (livelihood.test(behind) || workplace.test(behind) || anotherBehind.test(behind)) return true;
  if (ofOurs.test(passage.text.slice(Math.max(0, token.start - 60), token.start))) return true;
  if (origin.test(tail) || another.test(passage.text.slice(Math.max(0, token.start - 24), token.start)))
    return true;
  const where = place.exec(tail);
  if (where) {
    const at = token.end + where[0].length;
    const named = sentenceTokens(passage, token.sentence).find((other) => other.start === at);
    if (!named || !(named.party === 'US' || named.party === 'VN')) return true;
  }
  return false;
}

/** Whether the words beside a name give it a role or an age that no official of ours has. */
export function hasOtherRole(passage: Passage, token: Token): boolean {
  if (isIndefinite(passage, token)) return true;
  if (age.test(passage.text.slice(token.end, token.end + 24))) return true;
  return sentenceTokens(passage, token.sentence).some((other) => {
    const role = has(other, 'other.role');
    if (!role && !has(other, 'other.honorific')) return false;
    if (other.end <= token.start) return shortTitle.test(passage.text.slice(other.end, token.start));
    return role && apposition.test(passage.text.slice(token.end, other.start));
  });
}

/** Whether a name is given to somebody whom the page has not spoken of before. */
export function isIndefinite(passage: Passage, token: Token): boolean {
  return introduced.test(passage.text.slice(Math.max(0, token.start - 60), token.start));
}
