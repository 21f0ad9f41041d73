import type { Span } from '../../model/text.ts';
import { OCCASION } from '../index/triggers.ts';
import { notThisOne, ofAmerica, ofAnotherPlace, regular } from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import { focusOf, type PageContext, type Rule } from '../page/page-context.ts';
import { has, type Passage, sentenceText, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isOnAnotherDay } from './days.ts';

/** The delegation, the cabinet meeting, the APEC meeting and the decree: noun phrases of their own. */
export const linkOccasions: Rule = (context, passage) => {
  if (context.relevance === 'none') return [];
  const decisions: Decision[] = [];
  passage.tokens.forEach((token, i) => {
    if ((token.triggers & OCCASION) === 0) return;
    if (has(token, 'delegation.technical'))
      decisions.push(linkOurs(context, passage, token, 'technical-delegation'));
    if (has(token, 'meeting.cabinet')) {
      const decision = linkOurs(context, passage, token, 'cabinet-meeting');
      const another = decision.accepted && isAnotherMeeting(passage, token);
      decisions.push(another ? { ...decision, accepted: false, rule: 'another-occasion' } : decision);
    }
    if (has(token, 'decree.strategic'))
      decisions.push(decide(passage, token, 'strategic-trade-decree', true, 'decree-named', token));
    if (has(token, 'apec')) {
      const span = apecMeeting(passage, token, i);
      if (span && context.relevance !== 'officials')
        decisions.push(decide(passage, span, 'apec-mrt', true, 'meeting-named', span));
    }
  });
  return decisions;
};

/** Counts where the sentence, its block or the page is about Việt Nam and the talks. */
function linkOurs(context: PageContext, passage: Passage, token: Token, subject: string): Decision {
  const explicit = sentenceTokens(passage, token.sentence).some((t) => t.party === 'VN');
  if (context.relevance !== 'main' && !(context.relevance === 'passing' && explicit))
    return decide(passage, token, subject, false, 'page-not-on-trade-with-vietnam');
  const { text } = passage;
  const ofOthers =
    ofAnotherPlace.test(text.slice(token.end, token.end + 32)) ||
    ofAmerica.test(text.slice(Math.max(0, token.start - 14), token.start));
  if (ofOthers) return decide(passage, token, subject, false, 'another-country');
  if (notThisOne.test(text.slice(Math.max(0, token.start - 20), token.start)))
    return decide(passage, token, subject, false, 'another-occasion');
  const focus = focusOf(context, passage, token.sentence);
  return focus.length === 0 || focus.includes('VN')
    ? decide(passage, token, subject, true, 'occasion-named', token)
    : decide(passage, token, subject, false, 'another-country');
}

/** A cabinet meeting on another day than the sixth of May, a regular one, or one in another capital. */
function isAnotherMeeting(passage: Passage, token: Token): boolean {
  const sentence = sentenceText(passage, token);
  const { start } = passage.sentences[token.sentence] ?? { start: 0 };
  if (regular.test(passage.text.slice(token.end, token.end + 24))) return true;
  const place = sentenceTokens(passage, token.sentence).some(
    (t) => t.party !== undefined && t.party !== 'VN' && t.party !== 'US' && t.end <= token.start,
  );
  return place || isOnAnotherDay(sentence, token.start - start, [[6, 5]]);
}

/** The noun phrase around "APEC" that names the trade ministers' meeting. */
function apecMeeting(passage: Passage, token: Token, i: number): Span | undefined {
  const { tokens, text } = passage;
  const near = (a: Span, b: Span) => /^[\p{L}\p{M}\s'’"“”–-]{0,24}$/u.test(text.slice(a.end, b.start));
  let start = token.start;
  let end = token.end;
  let trade = has(token, 'apec.trade');
  for (let j = i + 1; j < tokens.length && j <= i + 3; j += 1) {
    const next = tokens[j]!;
    if (next.sentence !== token.sentence || !near({ start, end }, next)) break;
    if (has(next, 'apec.other')) return trade ? { start, end } : undefined;
    if (has(next, 'apec.trade')) trade = true;
    else if (!has(next, 'apec.meeting') && !has(next, 'talks.modifier')) break;
    end = next.end;
  }
  for (let j = i - 1; j >= 0 && j >= i - 3; j -= 1) {
    const earlier = tokens[j]!;
    if (earlier.sentence !== token.sentence || !near(earlier, { start, end })) break;
    if (has(earlier, 'apec.trade')) trade = true;
    else if (!has(earlier, 'apec.meeting')) break;
    start = earlier.start;
  }
  // "The APEC meeting" is the trade ministers' where a trade minister or the host country stands beside it.
  const ministers = sentenceTokens(passage, token.sentence).some(
    (t) => t.party === 'KR' || t.offices.includes('minister') || t.offices.includes('trade-representative'),
  );
  return trade || (end > token.end && ministers) ? { start, end } : undefined;
}
