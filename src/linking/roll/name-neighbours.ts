import { clauseEnd } from '../lexicon/language-words.ts';
import {
  dealOfTheFirm,
  initialBefore,
  naming,
  notNames,
  ofAPerson,
  ofTheFirm,
  otherTitles,
  ownerBefore,
  partOfGovernment,
  soldUnder,
  soldUnderVietnamese,
} from '../lexicon/name-words.ts';
import { nameSyllables } from '../lexicon/syllables.ts';
import { has, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isCapitalised, isSpace, nextWord, plain, previousWord, type Word } from '../text/words-around.ts';

/** What the neighbours of a name say of it. */
export type Neighbourhood =
  /** Nothing: it may be ours. */
  | 'free'
  /** Part of a longer personal name: somebody else, who is hereby introduced. */
  | 'other-person'
  /** Given to somebody or something else: "a dog called Trump", who is hereby introduced. */
  | 'namesake'
  /** Part of the name of a place, house, company, product or handle. */
  | 'other-thing';

/** Looks at the words that touch the name `token`, and says whether it is part of a longer name. */
export function neighbourhoodOf(passage: Passage, token: Token, previous: Token | undefined): Neighbourhood {
  const { text } = passage;
  const before = previousWord(text, token.start);
  const after = nextWord(text, token.end);
  if (text[token.start - 1] === '@' || text[token.start - 1] === '_') return 'other-thing';
  if (after && isSpace(after.gap) && isThing(passage, token, after)) return 'other-thing';
  const isOffice =
    previous &&
    !isMiddleName(passage, previous) &&
    previous.end <= token.start &&
    isTitle(previous) &&
    touches(text, previous, token);
  if (before && isSpace(before.gap) && !isOffice) {
    if (otherTitles.has(plain(before.text))) return 'other-thing';
    if (isOtherName(passage, token, before, 'before')) return 'other-person';
  }
  if (isNamesake(text, token)) return 'namesake';
  // "Bayern Munich's Lam": somebody's, and not Việt Nam's.
  const owner = ownerBefore.test(text.slice(Math.max(0, token.start - 30), token.start));
  const ours =
    previous && (previous.party === 'VN' || previous.names.length > 0) && token.start - previous.end < 4;
  if (owner && !ours && !passage.shouting && token.names.every((use) => use.form === 'given'))
    return 'other-person';
  // "T. Lam": an initial before a name belongs to it.
  const isAnswer = /^\s*[AQ]\.\s*$/u.test(text.slice(0, token.start));
  if (initialBefore.test(text.slice(Math.max(0, token.start - 4), token.start)) && !isOffice && !isAnswer)
    return 'other-person';
  const standsAlone = token.names.some((name) => name.form === 'short');
  if (standsAlone && isSoldUnder(passage, token)) return 'other-thing';
  if (after && isSpace(after.gap) && standsAlone && isBrand(passage, token, after)) return 'other-thing';
  if (after && isSpace(after.gap) && !standsAlone && isOtherName(passage, token, after, 'after'))
    return 'other-person';
  return 'free';
}

/** UTF-16 code units before a name in which it may be said to be given to something. */
const NAMING_REACH = 60;

/** "A dog called Trump". A full Vietnamese name is too rare to be anything's but a person's whose trade is named. */
function isNamesake(text: string, token: Token): boolean {
  if (token.names.some(({ form, side }) => form === 'full' && side !== 'US')) return false;
  const lead = text.slice(Math.max(0, token.start - NAMING_REACH), token.start);
  return naming.test(lead) && !ofAPerson.test(lead);
}

/** "The Trump brand", "Trump villas", "thương hiệu Trump", and the "Trump deal" of a golf course. */
function isSoldUnder({ text }: Passage, token: Token): boolean {
  const tail = text.slice(token.end, token.end + 32);
  if (soldUnder.test(tail)) return true;
  if (soldUnderVietnamese.test(text.slice(Math.max(0, token.start - 16), token.start))) return true;
  return dealOfTheFirm.test(tail) && ofTheFirm.test(text);
}

/** "Trump Coffee": in running text a capitalised word after a surname makes it the name of a thing. */
function isBrand(passage: Passage, name: Token, word: Word): boolean {
  // "Według Trumpa Wietnam chce …": the country begins what he says.
  if (sentenceTokens(passage, name.sentence).some((t) => t.party && t.start === word.start)) return false;
  if (!isCapitalised(word.text) || passage.shouting || passage.titled || passage.language === 'de')
    return false;
  if (word.text === word.text.toUpperCase() || notNames.has(plain(word.text))) return false;
  return !partOfGovernment.test(word.text);
}

/** "Nguyễn Anh Dũng": "Anh" is an honorific only where no name stands before it. */
function isMiddleName(passage: Passage, token: Token): boolean {
  const word = passage.text.slice(token.start, token.end);
  if (!(has(token, 'other.honorific') || has(token, 'honorific')) || !isCapitalised(word)) return false;
  const before = previousWord(passage.text, token.start);
  return (
    before !== undefined &&
    isSpace(before.gap) &&
    isCapitalised(before.text) &&
    nameSyllables.has(plain(before.text))
  );
}

/** Words that may stand directly before a name without being part of it. */
export function isTitle(token: Token): boolean {
  if (has(token, 'honorific') || has(token, 'other.honorific')) return true;
  return token.offices.length > 0 || token.party !== undefined;
}

/** Whether only white space stands between two tokens, so that they form one phrase. */
export function touches(text: string, first: Token, second: Token): boolean {
  return isSpace(text.slice(first.end, second.start));
}

function isOtherName(passage: Passage, name: Token, word: Word, side: 'before' | 'after'): boolean {
  if (!isCapitalised(word.text)) return false;
  const folded = plain(word.text);
  if (side === 'after' && /^\p{Lu}$/u.test(word.text) && passage.text[word.end] === '.') return true;
  // A full name has its family name with it: only another syllable of a name makes it longer.
  const full = name.names.some((use) => use.form === 'full');
  if (full || passage.shouting || passage.titled) return nameSyllables.has(folded) && folded.length > 1;
  if (notNames.has(folded)) return false;
  const named = sentenceTokens(passage, name.sentence).some(
    (token) =>
      token.start <= word.start && word.end <= token.end && isTitle(token) && !isMiddleName(passage, token),
  );
  if (named) return false;
  if (side === 'before' && isSentenceStart(passage, word)) return nameSyllables.has(folded);
  // German writes every noun with a capital.
  if (passage.language === 'de') return nameSyllables.has(folded);
  // "Chính Phủ", "USTR": all-capital words after a name are no part of it unless all is in capitals.
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  return true;
}

function isSentenceStart(passage: Passage, word: Word): boolean {
  const lead = passage.text.slice(Math.max(0, word.start - 12), word.start).trimEnd();
  return lead === '' || clauseEnd.test(lead);
}

function isThing(passage: Passage, name: Token, word: Word): boolean {
  if (!isCapitalised(word.text)) return false;
  return sentenceTokens(passage, name.sentence).some(
    (token) => token.start <= word.start && word.end <= token.end && has(token, 'thing.named'),
  );
}
