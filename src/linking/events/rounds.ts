import type { Span } from '../../model/text.ts';
import { CALL, OCCASION, ORDINAL, POLICY, ROUND, TALKS } from '../index/triggers.ts';
import { roundOf, roundOfOrdinal } from '../lexicon/subjects.ts';
import {
  namesTalks,
  ofFirms,
  ofObject,
  pronoun,
  withSomebody,
  withSomebodyVietnamese,
} from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import type { PageContext, Rule } from '../page/page-context.ts';
import { distance, has, type Passage, sentenceText, sentenceTokens, type Token } from '../passage/tokens.ts';
import { nextWord } from '../text/words-around.ts';
import { isOnOtherTopic, otherTalks } from './talks.ts';

/** The first and the second round of these talks; rounds of anything else are somebody else's. */
export const linkRounds: Rule = (context, passage) => {
  if (context.relevance !== 'main' && context.relevance !== 'passing') return [];
  const decisions: Decision[] = [];
  // "A first round of compensation has been paid; a second round is being negotiated."
  let ofSomething = false;
  passage.tokens.forEach((token, i) => {
    const found = roundAt(passage, token, i);
    if (!found) return;
    const decision = ofSomething
      ? decide(passage, found.span, found.subject, false, 'round-of-something')
      : linkRound(context, passage, token, found.span, found.subject);
    ofSomething ||= decision.rule === 'round-of-something';
    decisions.push(decision);
  });
  return decisions;
};

function roundAt(passage: Passage, token: Token, i: number): { span: Span; subject: string } | undefined {
  if ((token.triggers & (ROUND | ORDINAL)) === 0) return undefined;
  for (const [name, subject] of Object.entries(roundOf))
    if (has(token, name)) return { span: token, subject };
  // "vòng đàm phán thương mại đầu tiên": the ordinal follows the talks that follow the round.
  for (const [name, subject] of Object.entries(roundOfOrdinal)) {
    if (!has(token, name)) continue;
    const head = passage.tokens
      .slice(Math.max(0, i - 5), i)
      .findLast((t) => has(t, 'round.head') && t.sentence === token.sentence);
    if (
      head &&
      /^[\p{L}\p{M}\s]{0,60}$/u.test(passage.text.slice(head.end, token.start)) &&
      isAboutTalks(passage, head, token)
    )
      return { span: { start: head.start, end: token.end }, subject };
  }
  return undefined;
}

function isAboutTalks(passage: Passage, from: Token, to: Token): boolean {
  return sentenceTokens(passage, to.sentence).some(
    (t) => t.start >= from.start && t.end <= to.start && has(t, 'talks'),
  );
}

function linkRound(
  context: PageContext,
  passage: Passage,
  token: Token,
  span: Span,
  subject: string,
): Decision {
  const say = (accepted: boolean, rule: string, because?: Span) =>
    decide(passage, span, subject, accepted, rule, because);
  const sentence = sentenceTokens(passage, token.sentence).filter((t) => t !== token);
  const talks = sentence.find(
    (t) => (has(t, 'talks') && !isWithSomebody(passage, t) && !isOnOtherTopic(passage, t)) || has(t, 'apec'),
  );
  const elsewhere = !talks && sentence.find((t) => has(t, 'talks'));
  if (elsewhere) return say(false, 'round-of-something', elsewhere);
  if (isWithSomebody(passage, span) || ofFirms.test(sentenceText(passage, token)))
    return say(false, 'round-of-something');
  const of = ofObject.exec(passage.text.slice(span.end, span.end + 10));
  if (of) {
    const object = nextWord(passage.text, span.end + of[0].length);
    const ofTalks = sentence.some(
      (t) =>
        (has(t, 'talks') || has(t, 'talks.modifier')) &&
        t.start >= span.end &&
        t.start - span.end - of[0].length < 40 &&
        /^[\p{L}\p{M}\s'’–-]*$/u.test(passage.text.slice(span.end, t.start)),
    );
    if (object && !ofTalks && !pronoun.test(object.text)) return say(false, 'round-of-something', object);
  }
  // "Vòng đàm phán đầu tiên" has the talks in it.
  const named = namesTalks.test(passage.text.slice(span.start, span.end)) ? span : undefined;
  const heading = talks || named ? undefined : context.passages.headingOf(passage.block);
  if (heading?.tokens.some((t) => has(t, 'round.other'))) return say(false, 'round-of-something');
  const otherKind = sentence.find((t) => has(t, 'round.other') && Math.abs(t.start - span.start) < 80);
  if (otherKind && (!talks || distance(span, otherKind) < distance(span, talks)))
    return say(false, 'round-of-something', otherKind);
  const stranger = otherTalks(context, passage, token, span);
  if (stranger) return say(false, 'talks-of-others', stranger.token);
  if (talks || named) return say(true, 'round-of-the-talks', talks ?? named);
  if (context.relevance === 'main' && concernsTalks(context, passage, sentence))
    return say(true, 'round-on-topic');
  return say(false, 'no-talks-named');
}

/** "Negotiations with my landlord": not between governments. */
function isWithSomebody(passage: Passage, talks: Span): boolean {
  const behind = passage.text.slice(talks.end, talks.end + 40);
  return withSomebody.test(behind.slice(0, 32)) || withSomebodyVietnamese.test(behind);
}

/** Tokens of a passage that are looked at for what it is about; longer passages are no prose. */
const NEAR_TOKENS = 400;

/** Whether what stands around speaks of duties, of the talks or of those who lead them. */
function concernsTalks(context: PageContext, passage: Passage, sentence: readonly Token[]): boolean {
  if (context.onTariffs) return true;
  const around = [
    passage,
    context.passages.before(passage.block),
    context.passages.headingOf(passage.block),
    context.passages.after(-1),
  ];
  const onTalks = (t: Token) =>
    (t.triggers & (TALKS | POLICY | CALL | OCCASION)) !== 0 || has(t, 'measure.tariff');
  return (
    around.some((near) => near?.tokens.slice(0, NEAR_TOKENS).some(onTalks)) ||
    sentence.some((t) => t.vietnamese || t.party === 'KR')
  );
}
