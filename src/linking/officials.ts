import type { OfficeKind } from '../model/subject.ts';
import { type Decision, decide } from './decisions.ts';
import { isTitle, touches } from './name-neighbours.ts';
import type { PageContext } from './page-context.ts';
import { callRoll, givenOf, hasOtherRole, type NameCandidate, type RollCall } from './roll-call.ts';
import { classAfter, has, type Passage, type Token } from './tokens.ts';
import { isCapitalised, isSpace, nextWord, plain } from './words-around.ts';

/** Given names that are common words, places' parts or other nations' names, too: alone they need a verb. */
const ambiguousAlone = new Set(['long', 'ha', 'dung', 'lam', 'binh', 'hung']);

/** Decides which names on the page are our officials. */
export function linkOfficials(context: PageContext): readonly Decision[] {
  if (context.relevance === 'none') return [];
  const roll = callRoll(context);
  return roll.candidates.map((candidate, order) => linkName(context, roll, candidate, order));
}

function linkName(context: PageContext, roll: RollCall, candidate: NameCandidate, order: number): Decision {
  const { passage, token, uses, neighbourhood } = candidate;
  const use = uses.find((u) => u.form !== 'given') ?? uses[0]!;
  const say = (accepted: boolean, rule: string, ...because: readonly (Token | undefined)[]) =>
    decide(passage, token, use.subject, accepted, rule, ...because);
  if (neighbourhood !== 'free') return say(false, neighbourhood);
  if (use.subject === 'donald-trump' || use.subject === 'jamieson-greer') return linkAmerican(context, candidate, say);
  if (use.form === 'full') return linkFullName(context, roll, candidate, say);
  return linkGivenName(context, roll, candidate, order, say);
}

type Say = (accepted: boolean, rule: string, ...because: readonly (Token | undefined)[]) => Decision;

/** The President and the Trade Representative count where trade with Việt Nam is what the page is about. */
function linkAmerican(context: PageContext, { passage, token }: NameCandidate, say: Say): Decision {
  if (context.relevance !== 'main') return say(false, 'page-not-on-trade-with-vietnam');
  const surface = passage.text.slice(token.start, token.end);
  if (!isCapitalised(surface)) return say(false, 'lower-case');
  return say(true, 'name-on-topic');
}

function linkFullName(context: PageContext, roll: RollCall, candidate: NameCandidate, say: Say): Decision {
  const { passage, token, uses } = candidate;
  const subject = uses.find((use) => use.form === 'full')!.subject;
  if (hasOtherRole(passage, token)) return say(false, 'another-role');
  const office = officeBeside(context, candidate, subject);
  if (office) return say(true, 'full-name-with-office', office);
  if (context.relevance === 'main' || context.relevance === 'passing') return say(true, 'full-name-on-topic');
  const elsewhere = roll.candidates.find(
    (other) => other.uses.some((use) => use.subject === subject) && officeBeside(context, other, subject),
  );
  return elsewhere ? say(true, 'full-name-with-office-elsewhere') : say(false, 'full-name-without-office');
}

function linkGivenName(
  context: PageContext,
  roll: RollCall,
  candidate: NameCandidate,
  order: number,
  say: Say,
): Decision {
  const { passage, token, uses } = candidate;
  const subject = uses[0]!.subject;
  const given = givenOf(passage, token);
  const surface = passage.text.slice(token.start, token.end);
  if (!isCapitalised(surface)) return say(false, 'lower-case');
  const last = roll.lastIntroduced(given, order);
  const title = titleBefore(candidate);
  if (title && !has(title, 'honorific')) {
    const kinds = officesOf(title);
    const offices = context.subjects.get(subject)?.offices ?? [];
    const fits = kinds.some((kind) => offices.includes(kind));
    if (fits && last !== 'another') return say(true, 'office-and-given-name', title);
    if (!fits && kinds.length > 0 && last !== subject) return say(false, 'another-office', title);
  }
  if (title && has(title, 'other.honorific')) return say(false, 'another-honorific', title);
  if (hasOtherRole(passage, token)) return say(false, 'another-role');
  if (last === 'another') return say(false, 'another-person-introduced');
  const named = roll.isIntroduced(subject);
  if (title && named) return say(true, 'honorific-and-given-name', title);
  if (last !== subject) return say(false, 'given-name-not-introduced');
  if (ambiguousAlone.has(given) && !standsAsPerson(passage, token)) return say(false, 'given-name-may-be-a-word');
  return say(true, 'given-name-after-introduction');
}

/** The office or honorific directly before a name, also across a list: "Deputy PMs Long and Phớc". */
function titleBefore({ passage, token, position }: NameCandidate): Token | undefined {
  const previous = passage.tokens[position - 1];
  if (!previous) return undefined;
  if (touches(passage.text, previous, token) && isTitle(previous) && !classAfter(previous, 'party.')) return previous;
  const gap = passage.text.slice(previous.end, token.start);
  if (previous.names.length > 0 && /^(,|\s(and|và|et|und|dan|y)|,\s(and|và))\s$/u.test(gap)) {
    const first = passage.tokens
      .slice(0, position)
      .findLast((earlier) => classAfter(earlier, 'office.') !== undefined && earlier.sentence === token.sentence);
    if (first && /^[\p{L}\p{M}\s,;]*$/u.test(passage.text.slice(first.end, token.start))) {
      return officesOf(first).some((kind) => kind === 'deputy-prime-minister') ? first : undefined;
    }
  }
  return undefined;
}

function officesOf(token: Token): readonly OfficeKind[] {
  return [...token.classes]
    .filter((name) => name.startsWith('office.'))
    .map((name) => name.slice('office.'.length) as OfficeKind);
}

/** An office of the subject's near its full name: before it, or in apposition after it. */
function officeBeside(context: PageContext, { passage, token, position }: NameCandidate, subject: string): Token | undefined {
  const offices = context.subjects.get(subject)?.offices ?? [];
  const reach = 90;
  return passage.tokens.find((other, i) => {
    if (!officesOf(other).some((kind) => offices.includes(kind))) return false;
    return i < position
      ? token.start - other.end < reach * 2 && other.sentence === token.sentence
      : other.start - token.end < reach && other.sentence === token.sentence;
  });
}

/** Whether a name that is also a word stands where only a person can: before a verb, at a label, in a possessive. */
function standsAsPerson(passage: Passage, token: Token): boolean {
  const after = nextWord(passage.text, token.end);
  if (/^(['’]s|:|\s*\()/u.test(passage.text.slice(token.end, token.end + 2))) return true;
  if (passage.language === 'vi') return true;
  if (!after) return true;
  if (!isSpace(after.gap)) return !isSentenceInitial(passage, token) || /^[,]/.test(after.gap);
  const verb = passage.tokens.some((other) => other.start === after.start && has(other, 'speech'));
  if (verb || (/(ed|s)$/.test(after.text) && after.text === after.text.toLowerCase())) return true;
  return !isSentenceInitial(passage, token) && !isCapitalised(after.text) && !passage.shouting && plain(after.text) !== 'thanh';
}

function isSentenceInitial(passage: Passage, token: Token): boolean {
  return passage.sentences.some(({ start }) => passage.text.slice(start, token.start).trim() === '');
}
