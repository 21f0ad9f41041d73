import { PARTY, SURVEY, VIETNAM } from '../index/triggers.ts';
import { duty } from '../lexicon/families.ts';
import { isVietnameseFunctionWord } from '../lexicon/function-words.ts';
import * as pattern from '../lexicon/rate-patterns.ts';
import { focusOf } from '../page/page-context.ts';
import { partiesIn, topicsOf } from '../page/parties.ts';
import { mayBeNear, previousSentence } from '../page/surroundings.ts';
import { distance, has, leadOf, type Passage, type Token } from '../passage/tokens.ts';
import { after, before, nearest, otherParty } from './evidence.ts';
import type { ClueRule, RateLook } from './rate-look.ts';

/** What makes a percentage something else than a rate of duty, or another one's. */
export const cluesAgainst: readonly ClueRule[] = [
  (look) => {
    const { scene, tail, lead, touched } = look;
    const share = pattern.shareAfter.test(tail) || isVietnameseShare(look);
    if (
      !share ||
      touched ||
      pattern.rateBefore.test(lead) ||
      pattern.rateOfValue.test(tail) ||
      after(scene, duty, 8)
    )
      return undefined;
    return { weight: -5, rule: 'share-of-something' };
  },
  ({ lead }) =>
    pattern.shareBefore.test(lead) || pattern.chanceBefore.test(lead)
      ? { weight: -3, rule: 'share-of-something' }
      : undefined,
  (look) => {
    const noun = look.touched ? undefined : nounAfter(look);
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
  ({ scene, lead }) => {
    // "A 46 per cent rise", but not "at the full 46 per cent growth would fall".
    const change = pattern.named.test(lead) ? undefined : after(scene, ['up', 'down'], 1);
    return change && !after(scene, duty, 16)
      ? { weight: -4, rule: 'change-not-rate', token: change }
      : undefined;
  },
  ({ subject, tail }) =>
    subject.id === 'us-tariff-10' && pattern.onSomeGoods.test(tail)
      ? { weight: NEVER, rule: 'duty-on-some-goods' }
      : undefined,
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
  (look) => (isEndOfRange(look) ? { weight: NEVER, rule: 'range' } : undefined),
  ({ token, lead, tail }) => {
    // "Cao hơn mức 10%" compares with the known rate; "46% trở lại" says that it returns.
    if (pattern.comparedWith.test(lead) || pattern.returning.test(tail)) return undefined;
    const { comparator = 'exact' } = token.quantity?.quantity ?? {};
    const bound = comparator !== 'exact' && comparator !== 'about' && !pattern.roundingBefore.test(lead);
    return bound ? { weight: NEVER, rule: 'another-bound' } : undefined;
  },
  ({ passage, token }) => {
    const own = pattern.onAmericanGoods.test(leadOf(passage, token));
    return own ? { weight: -4, rule: 'duty-of-vietnam' } : undefined;
  },
  (look) => {
    if (look.listed === 'VN') return undefined;
    if (look.listed !== undefined) return { weight: NEVER, rule: 'another-country' };
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
  ({ context, passage, scene, token }) =>
    context.relevance === 'passing' &&
    !((passage.may & VIETNAM) !== 0 && scene.tokens.some((t) => t.party === 'VN')) &&
    !(topicBefore(passage, token.sentence) === 'VN')
      ? { weight: -4, rule: 'page-on-other-talks' }
      : undefined,
];

/** Outweighs whatever speaks for a rate. */
const NEVER = -40;

/** The party that the sentences before in the same passage are about: "Vietnam waits too. It was threatened with …". */
function topicBefore(passage: Passage, sentence: number): string | undefined {
  for (let earlier = sentence - 1; earlier >= 0; earlier -= 1) {
    const topics = topicsOf(passage, earlier);
    if (topics.length > 0) return topics.length === 1 ? topics[0] : undefined;
  }
  return undefined;
}

/** One end of "10-15 per cent", "10% to 46%", "between 10% and 46%": a range goes up, a change may go down. */
function isEndOfRange({ passage, token, lead }: RateLook): boolean {
  if (token.quantity?.upper !== undefined) return true;
  const at = passage.tokens.indexOf(token);
  const value = token.quantity!.quantity.value;
  const sibling = (other: Token | undefined) => (other?.quantity ? other : undefined);
  const next = sibling(passage.tokens[at + 1]);
  if (next && isRange(passage.text, lead, token, next)) return value < next.quantity!.quantity.value;
  const previous = sibling(passage.tokens[at - 1]);
  if (!previous) return false;
  const before = passage.text.slice(Math.max(0, previous.start - 60), previous.start);
  return isRange(passage.text, before, previous, token) && previous.quantity!.quantity.value < value;
}

function isRange(text: string, lead: string, first: Token, second: Token): boolean {
  const gap = text.slice(first.end, second.start);
  if (!pattern.rangeBetween.test(gap)) return false;
  if (/^\s*[-–—~]\s*$/u.test(gap)) return true;
  // "46% and 10%" are two rates, "between 10% and 46%" is none.
  const joined = /^\s*(and|y|e|und|và|et|en|og|och|dan)\s*$/iu.test(gap);
  if (joined)
    return /(?<!\p{L})(between|giữa|entre|zwischen|antara|tra|fra|tussen|mezi|między|medzi|între|mellom|mellan|mellem)\s+$/iu.test(
      lead,
    );
  return !pattern.raisedBefore.test(lead);
}

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

/**
 * Vietnamese puts what a percentage is of directly behind it: "46% đơn hàng", "46% dự toán". What a duty comes down to
 * and what stands right behind its country is no share: "thuế giảm xuống 10% hôm qua", "Việt Nam 46% hôm qua".
 */
function isVietnameseShare({ passage, scene, token, tail, lead, duty: named }: RateLook): boolean {
  if (!passage.language.startsWith('vi')) return false;
  const ofCountry = scene.tokens.some(
    (t) => t.party === 'VN' && t.end <= token.start && token.start - t.end <= 2,
  );
  if (named && (ofCountry || pattern.becameBefore.test(lead))) return false;
  const next = /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(tail)?.[1];
  return next !== undefined && !isVietnameseFunctionWord(next);
}
