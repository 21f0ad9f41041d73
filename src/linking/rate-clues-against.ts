import { after, before, nearest, otherParty } from './evidence.ts';
import { duty } from './lexicon/families.ts';
import { isVietnameseFunctionWord } from './lexicon/function-words.ts';
import * as pattern from './lexicon/rate-patterns.ts';
import { focusOf } from './page-context.ts';
import { partiesIn } from './parties.ts';
import type { ClueRule, RateLook } from './rate-look.ts';
import { mayBeNear, previousSentence } from './surroundings.ts';
import { distance, has, leadOf, type Token } from './tokens.ts';
import { PARTY, SURVEY, VIETNAM } from './triggers.ts';

/** What makes a percentage something else than a rate of duty, or another one's. */
export const cluesAgainst: readonly ClueRule[] = [
  ({ passage, scene, tail }) => {
    const share = pattern.shareAfter.test(tail) || isVietnameseShare(passage.language, tail);
    if (!share || pattern.rateOfValue.test(tail) || after(scene, duty, 8)) return undefined;
    return { weight: -5, rule: 'share-of-something' };
  },
  ({ lead }) => (pattern.shareBefore.test(lead) ? { weight: -3, rule: 'share-of-something' } : undefined),
  (look) => {
    const noun = nounAfter(look);
    return noun && { weight: -5, rule: 'another-measure', token: noun };
  },
  (look) => {
    const { scene, token } = look;
    const other = nearest(scene, ['measure.other']);
    const named = look.duty ?? before(scene, ['measure.rate'], 12);
    if (!other || other === nounAfter(look)) return undefined;
    if (named && distance(token, other) >= distance(token, named)) return undefined;
    return { weight: -3, rule: 'another-measure', token: other };
  },
  ({ context, passage, token, scene }) => {
    if (!mayBeNear(context, passage, SURVEY)) return undefined;
    const isSurvey = (t: Token) => has(t, 'measure.survey') || has(t, 'measure.proceeding');
    const here = (passage.may & SURVEY) === 0 ? undefined : scene.tokens.find(isSurvey);
    const survey = here ?? previousSentence(context, passage, token.sentence, SURVEY).find(isSurvey);
    return survey && { weight: -4, rule: 'share-of-answers', token: survey };
  },
  ({ scene, token, lead }) =>
    token.quantity?.sign !== undefined && !before(scene, duty, 40) && !pattern.onTop.test(lead)
      ? { weight: -4, rule: 'signed-change' }
      : undefined,
  ({ passage, scene, token, lead }) => {
    const moved = before(scene, ['up', 'down'], 22);
    if (!moved || before(scene, duty, 40) || pattern.levelBefore.test(lead) || pattern.onTop.test(lead))
      return undefined;
    const joined = /^[\p{L}\p{M}\s]*$/u.test(passage.text.slice(moved.end, token.start));
    return joined ? { weight: -4, rule: 'change-not-rate', token: moved } : undefined;
  },
  ({ lead }) => (pattern.byBefore.test(lead) ? { weight: -3, rule: 'change-not-rate' } : undefined),
  (look) => (isPairOfOthers(look) ? { weight: -4, rule: 'change-of-another-rate' } : undefined),
  ({ tail }) => (pattern.pointsAfter.test(tail) ? { weight: -5, rule: 'percentage-points' } : undefined),
  ({ passage, token }) => {
    const average = pattern.averageBefore.test(
      passage.text.slice(Math.max(0, token.start - 90), token.start),
    );
    return average ? { weight: -6, rule: 'duty-of-vietnam' } : undefined;
  },
  ({ tail }) => (pattern.longAgo.test(tail) ? { weight: -8, rule: 'duty-of-another-time' } : undefined),
  ({ token }) => (token.quantity?.upper !== undefined ? { weight: -4, rule: 'range' } : undefined),
  ({ token }) =>
    token.quantity?.quantity.comparator === 'at-most' ? { weight: -2, rule: 'another-bound' } : undefined,
  ({ passage, token }) => {
    const own = pattern.onAmericanGoods.test(leadOf(passage, token));
    return own ? { weight: -4, rule: 'duty-of-vietnam' } : undefined;
  },
  (look) => {
    const foreign = otherParty(look.scene);
    if (!foreign || everybodyPays(look)) return undefined;
    return { weight: -6, rule: 'another-country', token: foreign };
  },
  (look) => {
    const { context, passage, token } = look;
    // Where no party is named, all sentences are about the same.
    const sentence = (passage.may & PARTY) === 0 ? 0 : token.sentence;
    if (partiesIn(passage, sentence).length > 0 || everybodyPays(look)) return undefined;
    const focus = focusOf(context, passage, sentence);
    return focus.length > 0 && !focus.includes('VN') ? { weight: -4, rule: 'another-country' } : undefined;
  },
  ({ context, passage, scene }) =>
    context.relevance === 'passing' &&
    !((passage.may & VIETNAM) !== 0 && scene.tokens.some((t) => t.party === 'VN'))
      ? { weight: -4, rule: 'page-on-other-talks' }
      : undefined,
];

/** What the number is a number of, directly behind it: "46 per cent chance". */
function nounAfter({ scene, token }: RateLook): Token | undefined {
  const noun = after(scene, ['measure.other'], 14);
  return noun && !after(scene, duty, noun.start - token.end) ? noun : undefined;
}

/** The general duty is no country's own, whichever the sentence names. */
function everybodyPays({ subject, scene }: RateLook): boolean {
  return subject.id === 'us-tariff-10' && nearest(scene, ['general'], 60) !== undefined;
}

/** "Cut to 5 per cent from 10": a duty of somebody's own that went from one value to another. */
function isPairOfOthers({ passage, token, scene, context, lead, tail }: RateLook): boolean {
  if (!pattern.becameBefore.test(lead) && !pattern.becomesAfter.test(tail)) return false;
  const ours = context.figures.map(({ meaning }) => meaning.quantity.value);
  return scene.tokens.some((other) => {
    const quantity = other.quantity?.quantity;
    const toZero = quantity?.value === 0 && other.start > token.start;
    if (!toZero && (quantity?.unit !== 'percent' || ours.includes(quantity.value))) return false;
    const gap = passage.text.slice(Math.min(other.end, token.end), Math.max(other.start, token.start));
    return pattern.becoming.test(gap);
  });
}

/** Vietnamese puts what a percentage is of directly behind it: "46% đơn hàng", "46% dự toán". */
function isVietnameseShare(language: string, tail: string): boolean {
  if (!language.startsWith('vi')) return false;
  const next = /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(tail)?.[1];
  return next !== undefined && !isVietnameseFunctionWord(next);
}
