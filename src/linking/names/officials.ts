import type { SubjectId } from '../../model/subject.ts';
import { clauseOpening } from '../lexicon/language-words.ts';
import {
  ambiguousAlone,
  commonGiven,
  familiar,
  hangs,
  initialBefore,
  listJoint,
  personAfter,
  possessive,
  quoteAfter,
  verbs,
} from '../lexicon/name-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import type { PageContext, Rule } from '../page/page-context.ts';
import { has, leadOf, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isTitle, touches } from '../roll/name-neighbours.ts';
import { givenOf, type NameCandidate, namesIn } from '../roll/roll-call.ts';
import { isCapitalised, isSpace, nextWord } from '../text/words-around.ts';
import { officeBeside } from './offices.ts';
import { hasOtherHome, hasOtherRole, isIndefinite } from './other-roles.ts';

/** A page that gives so many of our officials their offices is about those who govern: it need not say all. */
const HOLDERS = 2;

/** Enters a passage's names in the roll; done for the whole page before any is decided on. */
export function callRoll(context: PageContext, passage: Passage): void {
  if (context.relevance === 'none') return;
  const candidates = namesIn(context.subjects, passage);
  context.roll.enter(passage, candidates);
  for (const candidate of candidates) {
    const subject = fullSubject(candidate);
    if (candidate.neighbourhood === 'namesake') context.roll.shared.add(givenOf(candidate));
    if (candidate.neighbourhood !== 'free' || hasOtherRole(passage, candidate.token)) continue;
    if (!subject) {
      const byOffice = officeFits(context, candidate, titleBefore(candidate));
      if (byOffice) context.roll.introduced.add(candidate.uses[0]!.subject);
      continue;
    }
    const office = officeBeside(context, candidate, subject);
    if (office) context.roll.withOffice.add(subject);
    if (office || context.relevance !== 'officials') context.roll.introduced.add(subject);
  }
}

/** Decides which names in a passage are our officials. */
export const linkOfficials: Rule = (context, passage) => {
  if (context.relevance === 'none') return [];
  return context.roll.in(passage).map((candidate) => {
    const decision = linkName(context, candidate);
    const full = fullSubject(candidate);
    const given = givenOf(candidate);
    const byOffice = decision.accepted && decision.rule === 'office-and-given-name';
    if (full && decision.accepted) context.roll.introduce(given, full);
    else if (byOffice) context.roll.introduce(given, decision.subject);
    else if (
      full ||
      candidate.neighbourhood === 'other-person' ||
      candidate.neighbourhood === 'namesake' ||
      isIndefinite(candidate.passage, candidate.token)
    )
      context.roll.introduce(given, 'another');
    return decision;
  });
};

function fullSubject({ uses }: NameCandidate): SubjectId | undefined {
  return uses.find((use) => use.form === 'full')?.subject;
}

function linkName(context: PageContext, candidate: NameCandidate): Decision {
  if (candidate.neighbourhood !== 'free') return says(candidate)(false, candidate.neighbourhood);
  return linkFullName(context, candidate) ?? linkGivenName(context, candidate);
}

/** Makes decisions on a candidate. */
function says({ passage, token, uses }: NameCandidate) {
  const subject = (uses.find((use) => use.form !== 'given') ?? uses[0])?.subject ?? 'another';
  return (accepted: boolean, rule: string, ...because: readonly (Token | undefined)[]): Decision =>
    decide(passage, token, subject, accepted, rule, ...because);
}

/** Full names, and the short names of the two Americans; undefined for a given name. */
function linkFullName(context: PageContext, candidate: NameCandidate): Decision | undefined {
  const { passage, token, uses } = candidate;
  const use = uses.find((other) => other.form !== 'given');
  if (!use) return undefined;
  const say = says(candidate);
  const { subject } = use;
  if (use.side === 'US') {
    // They are in the news for many reasons: they count where trade with Việt Nam is one of them.
    if (use.form === 'short' && context.roll.shared.has(givenOf(candidate)) && !titleBefore(candidate))
      return say(false, 'namesake');
    return context.relevance === 'main'
      ? say(true, 'name-on-topic')
      : say(false, 'page-not-on-trade-with-vietnam');
  }
  if (hasOtherRole(passage, token)) return say(false, 'another-role');
  const office = officeBeside(context, candidate, subject);
  if (office) return say(true, 'full-name-with-office', office);
  if (context.relevance === 'main' || context.relevance === 'passing') return say(true, 'full-name-on-topic');
  return context.roll.withOffice.has(subject) || context.roll.withOffice.size >= HOLDERS
    ? say(true, 'full-name-with-office-elsewhere')
    : say(false, 'full-name-without-office');
}

function linkGivenName(context: PageContext, candidate: NameCandidate): Decision {
  const { passage, token, uses } = candidate;
  const subject = uses[0]!.subject;
  const say = says(candidate);
  const given = givenOf(candidate);
  const last = context.roll.lastNamed(given);
  const title = titleBefore(candidate);
  if (title && has(title, 'other.honorific')) return say(false, 'another-honorific', title);
  if (hasOtherRole(passage, token)) return say(false, 'another-role');
  if (!title?.offices.length && hasOtherHome(passage, token)) return say(false, 'another-role');
  const kinds = title ? title.offices : [];
  const fits = officeFits(context, candidate, title);
  // "PM Chính" is not the other Chính of the page, who is no prime minister.
  if (fits && (last !== 'another' || context.roll.introduced.has(subject)))
    return say(true, 'office-and-given-name', title);
  if (!fits && kinds.length > 0 && last !== subject) return say(false, 'another-office', title);
  const speaks = isLabel(candidate) && context.roll.introduced.has(subject);
  if (last === 'another' && !speaks) return say(false, 'another-person-introduced');
  if (title && isNeighbour(candidate, title, given)) return say(false, 'another-honorific', title);
  if (title && context.roll.introduced.has(subject)) return say(true, 'honorific-and-given-name', title);
  // "Hồng Hà" alone is a river, a room, a street.
  if (has(token, 'other.name') || passage.text.slice(token.start, token.end).includes(' '))
    return say(false, 'other-thing');
  const paired = context.roll.introduced.has(subject) && isHalfOfPair(candidate);
  const announced = paired || (context.roll.introduced.has(subject) && (ofVietnam(candidate) || speaks));
  if (last !== subject && !announced) return say(false, 'given-name-not-introduced');
  const vietnamese = passage.language.startsWith('vi');
  if ((ambiguousAlone.has(given) || (vietnamese && given === 'chinh')) && !standsAsPerson(passage, token))
    return say(false, 'given-name-may-be-a-word');
  if (context.roll.isOfSeveral(given)) return say(false, 'another-person-introduced');
  if (given === 'hung' && hangs.test(passage.text.slice(token.end, token.end + 12)))
    return say(false, 'given-name-may-be-a-word');
  return say(true, 'given-name-after-introduction');
}

/** "Anh Hưng bán phở": a familiar word before a common given name, and nothing that an official would do behind it. */
function isNeighbour({ passage: { text }, token }: NameCandidate, title: Token, given: string): boolean {
  if (!familiar.test(text.slice(title.start, title.end)) || !commonGiven.has(given)) return false;
  if (initialBefore.test(text.slice(Math.max(0, title.start - 4), title.start))) return true;
  const after = nextWord(text, token.end);
  return after !== undefined && isSpace(after.gap) && !isVerb(after.text);
}

/** Whether a title is one of the offices of the person who may be meant. */
function officeFits(context: PageContext, { uses }: NameCandidate, title: Token | undefined): boolean {
  const offices = context.subjects.get(uses[0]!.subject)?.offices;
  return title?.offices.some((kind) => offices?.includes(kind)) ?? false;
}

/** "Hung: Tell him no", "*DIEN: VIETNAM READY TO TALK": the one whom the page has given in full. */
function isLabel({ passage, token }: NameCandidate): boolean {
  return /^[^\p{L}]*$/u.test(passage.text.slice(0, token.start)) && passage.text[token.end] === ':';
}

/** "GREER-DIEN PHONE CALL". */
function isHalfOfPair({ passage, token, position }: NameCandidate): boolean {
  const previous = passage.tokens[position - 1];
  const person = previous?.names.some((use) => use.form !== 'phrase') ?? false;
  return person && /^[-–]$/u.test(passage.text.slice(previous?.end, token.start));
}

/** "Vietnam's Chinh": a headline's way to say the office. */
function ofVietnam({ passage, token, position }: NameCandidate): boolean {
  const previous = passage.tokens[position - 1];
  return previous?.party === 'VN' && possessive.test(passage.text.slice(previous.end, token.start));
}

/** The office or honorific directly before a name, also across a list: "Deputy PMs Long and Phớc". */
function titleBefore(candidate: NameCandidate): Token | undefined {
  const { passage, token, position } = candidate;
  const previous = passage.tokens[position - 1];
  if (!previous) return undefined;
  if (touches(passage.text, previous, token) && isTitle(previous) && !previous.party)
    return officeBeforeHonorific(candidate, previous) ?? previous;
  const gap = passage.text.slice(previous.end, token.start);
  if (previous.names.length > 0 && listJoint.test(gap)) {
    const first = sentenceTokens(passage, token.sentence).findLast(
      (earlier) => earlier.offices.length > 0 && earlier.end <= token.start,
    );
    if (first && /^[\p{L}\p{M}\s,;]*$/u.test(passage.text.slice(first.end, token.start))) {
      return first.offices.some((kind) => kind === 'deputy-prime-minister') ? first : undefined;
    }
  }
  return undefined;
}

/** "The prime minister, Mr. Chinh": the office that an honorific stands in apposition to. */
function officeBeforeHonorific({ passage, position }: NameCandidate, honorific: Token): Token | undefined {
  const office = passage.tokens[position - 2];
  if (honorific.offices.length > 0 || !office?.offices.length) return undefined;
  return /^,\s+$/u.test(passage.text.slice(office.end, honorific.start)) ? office : undefined;
}

/** Whether a name that is also a word stands where only a person can: before a verb, at a label, in a possessive. */
function standsAsPerson(passage: Passage, token: Token): boolean {
  const after = nextWord(passage.text, token.end);
  if (quoteAfter.test(passage.text.slice(token.end, token.end + 4))) return true;
  const colleague = sentenceTokens(passage, token.sentence).find((other) => other.start >= token.end);
  if (
    colleague &&
    colleague.names.length > 0 &&
    /^(,|\s+\S{1,4})\s+$/u.test(passage.text.slice(token.end, colleague.start))
  )
    return true;
  if (personAfter.test(passage.text.slice(token.end, token.end + 2))) return true;
  if (passage.language !== 'en' && !passage.language.startsWith('vi')) return true;
  if (!after) return true;
  if (!isSpace(after.gap)) return !isSentenceInitial(passage, token) || /^[,]/.test(after.gap);
  if (isVerb(after.text)) return true;
  return !isSentenceInitial(passage, token) && !isCapitalised(after.text) && !passage.shouting;
}

/** Verbs that a person does tell "Long said" from "long bonds"; regular ones end in -ed. */
function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return (word === lower || word === word.toUpperCase()) && (lower.endsWith('ed') || verbs.has(lower));
}

function isSentenceInitial(passage: Passage, token: Token): boolean {
  return clauseOpening.test(leadOf(passage, token));
}
