import { has, type Passage, sentenceTokens, type Token } from './tokens.ts';

const age = /^\s*,\s*(aged\s+)?\d{1,2}\s*(,|\)|tuổi)|^\s*\(\d{1,2}\)/iu;
const origin = /^\s+(from|aus|từ)\s+\S/iu;
const place = /^\s+(in|at|ở)\s+(?=\p{Lu})/u;
/** "Also a Hưng", "another Mr. Hung". */
const another = /\b(also|another|different|other)\s+(an?\s+)?(mr\.?\s+|ông\s+)?$/iu;
const apposition = /^,\s+((an?|the|who|one|of|our|their|his|her|is|một)\s+)?(\S+\s+){0,3}$/iu;

/** Whether a given name is followed by where its bearer comes from or lives: "Mr. Hung from the canteen". */
export function hasOtherHome(passage: Passage, token: Token): boolean {
  const tail = passage.text.slice(token.end, token.end + 24);
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
  if (age.test(passage.text.slice(token.end, token.end + 24))) return true;
  return sentenceTokens(passage, token.sentence).some((other) => {
    const role = has(other, 'other.role');
    if (!role && !has(other, 'other.honorific')) return false;
    if (other.end <= token.start)
      return /^,?\s+(\p{Lu}\p{Ll}{1,2}\.?\s+|ông\s+)?$/u.test(passage.text.slice(other.end, token.start));
    return role && apposition.test(passage.text.slice(token.end, other.start));
  });
}
