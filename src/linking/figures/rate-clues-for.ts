import { bitsOf, VIETNAM } from '../index/triggers.ts';
import { duty, dutyOrRate } from '../lexicon/families.ts';
import * as pattern from '../lexicon/rate-patterns.ts';
import { rates } from '../lexicon/subjects.ts';
import {
  findIn,
  mayBeAround,
  mayBeNear,
  neighbouringSentences,
  surroundingsOf,
} from '../page/surroundings.ts';
import { hasAny, leadOf, sentenceText, sentenceTokens } from '../passage/tokens.ts';
import { hasAccepted, isAccepted } from './accepted.ts';
import { after, before, nearest } from './evidence.ts';
import type { ClueRule, RateLook } from './rate-look.ts';
import { headTokens } from './rows.ts';

/** What makes a percentage a rate of duty, and the one that is meant. */
export const cluesInFavour: readonly ClueRule[] = [
  ({ passage, subject, listed }) =>
    subject.id === 'us-tariff-46' && listed === 'VN' && (passage.may & VIETNAM) !== 0
      ? { weight: 2, rule: 'country-in-list' }
      : undefined,
  ({ scene, passage, token }) => {
    const noun = after(scene, dutyOrRate, 24);
    const words = noun && passage.text.slice(token.end, noun.start).split(/\s+/).length;
    return words !== undefined && words <= 3
      ? { weight: 3, rule: 'duty-after-number', token: noun }
      : undefined;
  },
  ({ scene, token }) => {
    const noun = before(scene, dutyOrRate, 34);
    const crossed = noun && scene.tokens.some((t) => t.quantity && t.start > noun.end && t.end < token.start);
    return noun && !crossed ? { weight: 2, rule: 'duty-before-number', token: noun } : undefined;
  },
  (look) => {
    const { scene, duty: named } = look;
    if (named) return { weight: 1.5, rule: 'duty-in-sentence', token: named };
    const rate = nearest(scene, ['measure.rate'], 60);
    return rate && { weight: 1, rule: 'rate-in-sentence', token: rate };
  },
  (look) => dutyAround(look),
  (look) => {
    const { context, passage, token } = look;
    if (look.duty || !mayBeNear(context, passage, bitsOf(duty))) return undefined;
    const near = neighbouringSentences(context, passage, token.sentence, bitsOf(duty)).some((t) =>
      hasAny(t, duty),
    );
    return near ? { weight: 1, rule: 'duty-in-next-sentence' } : undefined;
  },
  ({ context, passage, token }) => {
    const row = context.passages.headRowOf(passage.block);
    if (!row || (row.may & bitsOf(dutyOrRate)) === 0) return undefined;
    const head = headTokens(context, passage, token).find((t) => hasAny(t, dutyOrRate));
    return head && { weight: 2.5, rule: 'duty-in-column-head', token: head };
  },
  ({ scene, subject }) => {
    const general = subject.id === 'us-tariff-10' ? nearest(scene, ['general'], 70) : undefined;
    // Something general that is no duty at all is a loan's or a shop's.
    const weight = nearest(scene, dutyOrRate) ? 2 : 1;
    return general && { weight, rule: 'everybody-pays', token: general };
  },
  ({ scene, subject, passage, token }) => {
    if (subject.id !== 'us-tariff-46' || (passage.may & VIETNAM) === 0) return undefined;
    const country = scene.tokens.find((t) => t.party === 'VN');
    if (!country) return undefined;
    // "Gave Vietnam 46 per cent".
    const before = scene.tokens.some(
      (t) => t.party === 'VN' && t.end <= token.start && token.start - t.end <= 2,
    );
    return { weight: before ? 2 : 0.5, rule: 'country-in-sentence', token: country };
  },
  ({ context, passage, token }) => {
    if (!hasAccepted(context, passage)) return undefined;
    const near = [token.sentence - 1, token.sentence, token.sentence + 1];
    const other = near
      .flatMap((sentence) => sentenceTokens(passage, sentence))
      .find((t) => t.start !== token.start && rates.some((id) => isAccepted(context, t, id)));
    return other && { weight: 1, rule: 'other-rate-beside', token: other };
  },
  ({ lead, bare, subject }) => {
    if (!bare) return undefined;
    if (pattern.absolute.test(lead)) return { weight: 2.5, rule: 'the-known-rate' };
    if (subject.id === 'us-tariff-46' && pattern.direct.test(lead))
      return { weight: 2.5, rule: 'the-known-rate' };
    return pattern.definite.test(lead) ? { weight: 1.5, rule: 'the-known-rate' } : undefined;
  },
  ({ lead }) => (pattern.named.test(lead) ? { weight: 1.5, rule: 'the-known-rate' } : undefined),
  ({ lead, bare }) =>
    bare && pattern.asObject.test(lead) ? { weight: 1.5, rule: 'the-rate-as-object' } : undefined,
  ({ lead, tail, passage, token }) => {
    if (pattern.asked.test(lead)) return { weight: 1.5, rule: 'the-rate-as-subject' };
    if (!pattern.asSubject.test(tail)) return undefined;
    const opens = pattern.clauseStart.test(leadOf(passage, token));
    const weight = (opens ? 1.5 : 0) + (pattern.direct.test(lead) ? 1 : 0);
    return weight > 0 ? { weight, rule: 'the-rate-as-subject' } : undefined;
  },
  // On a page about duties nobody says what the rate is each time: a number that measures nothing else is it.
  // In a table its row and column say what it is.
  ({ context, passage, subject, bare }) =>
    context.onTariffs && passage.kind !== 'row'
      ? { weight: (subject.id === 'us-tariff-46' ? 1.5 : 0.5) + (bare ? 1 : 0), rule: 'page-on-duties' }
      : undefined,
];

/** A duty in the heading above; for a number that stands alone, in the text around it. */
function dutyAround(look: RateLook) {
  const { context, passage, token } = look;
  if (look.duty) return undefined;
  if (!standsAlone(look)) {
    const heads = mayBeAround(context, passage, bitsOf(duty)) ? surroundingsOf(context, passage) : [];
    return findIn(heads, duty) ? { weight: 1, rule: 'duty-in-heading' } : undefined;
  }
  const around = surroundingsOf(context, passage);
  if (findIn(around, ['measure.survey', 'measure.other'])) return undefined;
  const telling = [...duty, 'measure.rate', 'general'];
  const found =
    findIn(around, telling) ??
    neighbouringSentences(context, passage, token.sentence, bitsOf(telling)).find((t) => hasAny(t, telling));
  if (found) return { weight: 2.5, rule: 'duty-in-text-around' };
  // "So, 46 per cent." On a page about the talks it is this one.
  return context.relevance === 'main' && look.subject.id === 'us-tariff-46'
    ? { weight: 2.5, rule: 'the-known-rate' }
    : undefined;
}

/** A number that is a sentence or a heading of its own, a speaker's label with its time or a list mark apart. */
function standsAlone({ passage, token, tail }: RateLook): boolean {
  // Most numbers are followed by words of their sentence, which then need not be found.
  if (pattern.goesOn.test(tail)) return false;
  const text = sentenceText(passage, token);
  const label = /^([[(]?\d[\d:.]*[\])]?\s+)?[^\n:]{1,24}:\s/u.exec(text)?.[0].length ?? 0;
  return text.trim().length - label - (token.end - token.start) < 6;
}
