import type { Span } from '../../model/text.ts';
import { ANY } from '../index/triggers.ts';
import { callOf, leaders, ministers } from '../lexicon/subjects.ts';
import {
  afterVerb,
  bareCall,
  beforeVerb,
  lam,
  laterOrdinal,
  leadsToSpeaker,
  monthBeside,
  ofBoth,
  ofElsewhere,
  phone,
  spokeBefore,
  trump,
  withGap,
} from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import type { PageContext, Rule } from '../page/page-context.ts';
import { isAside } from '../page/parties.ts';
import { previousSentence } from '../page/surroundings.ts';
import { has, leadOf, type Passage, sentenceText, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isTight } from '../text/words-around.ts';
import { daysIn, isOnAnotherDay } from './days.ts';

/** The two telephone calls, told apart by who spoke: Diên and Greer, or Tô Lâm and Trump. */
export const linkCalls: Rule = (context, passage) => {
  if (context.relevance !== 'main') return [];
  return passage.tokens
    .filter((token) => has(token, 'call.phone') && isNoun(passage, token))
    .map((token) => {
      const decision = linkCall(context, passage, token);
      return decision.accepted && isAnotherCall(passage, token, decision.subject)
        ? { ...decision, accepted: false, rule: 'another-occasion' }
        : decision;
    });
};

/** The days of the two calls; Lâm's was on the 4th in Washington, reported on the 5th in Hà Nội. */
const callDays: Readonly<Record<string, readonly (readonly [day: number, month: number])[]>> = {
  'launch-call': [[23, 4]],
  'lam-trump-call': [
    [4, 4],
    [5, 4],
  ],
};

/** A call that its sentence, or the one before it, puts on another day or counts as a later one. */
function isAnotherCall(passage: Passage, token: Token, subject: string): boolean {
  const days = callDays[subject] ?? [];
  const { start } = passage.sentences[token.sentence] ?? { start: 0 };
  const sentence = sentenceText(passage, token);
  if (laterOrdinal.test(leadOf(passage, token))) return true;
  const at = token.start - start;
  if (isOnAnotherDay(sentence, at, days) || monthBeside.test(sentence.slice(at, at + 48))) return true;
  if (daysIn(sentence).length > 0) return false;
  // "They spoke on July 2. In the phone call …": the day was said before.
  const earlier = passage.sentences[token.sentence - 1];
  const before = earlier ? passage.text.slice(earlier.start, earlier.end) : '';
  const spoke = spokeBefore.exec(before);
  return spoke !== null && isOnAnotherDay(before, spoke.index, days);
}

function linkCall(context: PageContext, passage: Passage, token: Token): Decision {
  const span = withDate(passage, token);
  const sentence = sentenceTokens(passage, token.sentence);
  const here = whoSpoke(sentence, token, passage.text);
  const dated = sentence.find((t) => has(t, 'date.launch-call'));
  const surface = passage.text.slice(token.start, token.end);
  const onPhone = phone.test(surface);
  const say = (subject: string, accepted: boolean, rule: string, because?: Token) =>
    decide(passage, span, subject, accepted, rule, because);
  const stranger = sentence.find(
    (t) => t.party && t.party !== 'US' && t.party !== 'VN' && !isAside(passage, t),
  );
  // "The Trump-Lam call" names its speakers.
  if (trump.test(surface) && lam.test(surface)) return say('lam-trump-call', true, 'call-by-speakers', token);
  if (stranger && !here?.both) return say('launch-call', false, 'talks-of-others', stranger);
  const leader = sentence.find((t) => idsOf(t, passage.text).some((id) => leaders.has(id)));
  if (leader && sentence.some((t) => has(t, 'date.lam-call.day')))
    return say('lam-trump-call', true, 'call-by-date', leader);
  if (isWithStranger(passage, token)) return say('launch-call', false, 'talks-of-others');
  if (dated && here?.pair !== 'leaders') return say('launch-call', true, 'call-by-date', dated);
  if (here && (onPhone || here.both || span.start < token.start || here.attached))
    return say(callOf[here.pair], true, 'call-by-speakers', here.token);
  const toldByDate = here?.pair === 'leaders' && sentence.some((t) => has(t, 'date.lam-call'));
  if (toldByDate) return say('lam-trump-call', true, 'call-by-date', here.token);
  const withVietnam = sentence.some(
    (t) => t.party === 'VN' && withGap.test(passage.text.slice(token.end, t.start)),
  );
  if (withVietnam && here) return say(callOf[here.pair], true, 'call-by-speakers', here.token);
  const earlier = onPhone
    ? whoSpoke(previousSentence(context, passage, token.sentence, ANY), token, passage.text)
    : undefined;
  if (earlier?.both) return say(callOf[earlier.pair], true, 'call-by-sentence-before');
  const both =
    onPhone && ofBoth.test(leadOf(passage, token))
      ? whoSpoke(before(passage, token), token, passage.text)
      : undefined;
  if (both?.both) return say(callOf[both.pair], true, 'call-by-sentence-before');
  return say('launch-call', false, 'speakers-unknown');
}

/** The tokens of the sentences before, as far as "the pair of them" may reach back. */
function before(passage: Passage, { sentence }: Token): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = Math.max(0, sentence - 3); at < sentence; at += 1)
    tokens.push(...sentenceTokens(passage, at));
  return tokens;
}

/** "Called it productive", "to call": a verb. "A call for calm": no telephone. */
function isNoun(passage: Passage, token: Token): boolean {
  if (!bareCall.test(passage.text.slice(token.start, token.end))) return true;
  const before = passage.text.slice(Math.max(0, token.start - 16), token.start);
  const after = passage.text.slice(token.end, token.end + 12);
  if (beforeVerb.test(before)) return false;
  return !afterVerb.test(after);
}

/** "A call with Xi", "with PM Chính": somebody who took part in neither call. */
function isWithStranger(passage: Passage, call: Token): boolean {
  const lead = leadsToSpeaker.exec(passage.text.slice(call.end, call.end + 32));
  if (!lead) return false;
  const at = call.end + lead[0].length;
  const partner = sentenceTokens(passage, call.sentence).find((t) => t.start === at);
  if (!partner) return /^\p{Lu}/u.test(passage.text.slice(at, at + 1));
  if (partner.party === 'US' || partner.party === 'VN') return false;
  return partner.offices.length > 0
    ? partner.offices.every((kind) => kind === 'prime-minister' || kind === 'deputy-prime-minister')
    : partner.names.length > 0 &&
        !partner.names.some(({ subject }) => ministers.has(subject) || leaders.has(subject));
}

/** Whom a token names, by name or by office; the White House speaks for the President. */
function idsOf(token: Token, text: string): readonly string[] {
  // "The president of Brazil", "of the chamber".
  if (ofElsewhere.test(text.slice(token.end, token.end + 4)) && token.names.length === 0) return [];
  if (token.offices.includes('president') || has(token, 'white-house')) return ['donald-trump'];
  if (token.offices.includes('general-secretary')) return ['to-lam'];
  if (token.offices.includes('trade-representative')) return ['jamieson-greer'];
  if (token.names.some((use) => use.subject === 'ustr')) return ['jamieson-greer'];
  return token.names.map((use) => use.subject);
}

interface Speakers {
  readonly pair: 'ministers' | 'leaders';
  readonly both: boolean;
  /** "call with Trump", "Trump call". */
  readonly attached: boolean;
  readonly token: Token;
}

function whoSpoke(tokens: readonly Token[], call: Token, text: string): Speakers | undefined {
  const of = (group: ReadonlySet<string>) => tokens.filter((t) => idsOf(t, text).some((id) => group.has(id)));
  const [m, l] = [of(ministers), of(leaders)];
  if (m.length === 0 && l.length === 0) return undefined;
  const distinct = (found: readonly Token[], group: ReadonlySet<string>) =>
    new Set(found.flatMap((t) => idsOf(t, text)).filter((id) => group.has(id))).size;
  const [mBoth, lBoth] = [distinct(m, ministers) === 2, distinct(l, leaders) === 2];
  const gap = (found: readonly Token[]) => Math.min(...found.map((t) => Math.abs(t.start - call.start)));
  // Both of a pair decide; else the pair that is named at all; else the nearer one.
  const byMinisters = mBoth !== lBoth ? mBoth : l.length === 0 || (m.length > 0 && gap(m) <= gap(l));
  const pair = byMinisters ? 'ministers' : 'leaders';
  const found = pair === 'ministers' ? m : l;
  return {
    pair,
    both: pair === 'ministers' ? mBoth : lBoth,
    attached: found.some(
      (t) =>
        (t.start >= call.end && t.start - call.end < 14) || (t.end <= call.start && call.start - t.end < 3),
    ),
    token: found[0]!,
  };
}

/** "April 23 call": a date directly before belongs to the phrase. */
function withDate(passage: Passage, token: Token): Span {
  const date = sentenceTokens(passage, token.sentence).find(
    (t) =>
      (has(t, 'date.launch-call') || has(t, 'date.lam-call')) &&
      t.end <= token.start &&
      isTight(passage.text.slice(t.end, token.start)),
  );
  return { start: date?.start ?? token.start, end: token.end };
}
