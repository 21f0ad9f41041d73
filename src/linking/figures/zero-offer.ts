import { ANY } from '../index/triggers.ts';
import { dutyOfZero } from '../lexicon/families.ts';
import {
  afterZero,
  americanGoodsBefore,
  bothWays,
  bothWaysBefore,
  exchanged,
  fromVietnam,
  ifReturned,
  levelOf,
  ofAnything,
  offering,
  ofSomeProducts,
  onAmericanGoods,
  onBoth,
  theKnown,
  toAmericans,
} from '../lexicon/figure-words.ts';
import type { Decision } from '../page/decisions.ts';
import { focusOf, type PageContext } from '../page/page-context.ts';
import { findIn, previousSentence, surroundingsOf } from '../page/surroundings.ts';
import { has, hasAny, leadOf, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { nextWord } from '../text/words-around.ts';
import { before, nearest, otherParty, sceneOf } from './evidence.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';

const ENOUGH = 3;

/** The offer of zero tariffs between the two countries: a zero counts where duties and the offer are meant. */
export function linkZero(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token } = candidate;
  const scene = sceneOf(passage, token);
  const say = verdictOn({ ...candidate, comparison: { kind: 'same' } });
  const foreign = otherParty(scene);
  if (foreign) return say(false, 'another-country', foreign);
  const focus = focusOf(context, passage, token.sentence);
  if (focus.length > 0 && !focus.includes('VN')) return say(false, 'another-country');
  if (context.relevance === 'passing' && !scene.tokens.some((t) => has(t, 'party.VN') || isLeader(t)))
    return say(false, 'page-on-other-talks');
  const next = nextWord(passage.text, token.end);
  const tight = next && /^[\s"'”’«»-]*$/u.test(next.gap);
  const bare = token.quantity?.quantity.unit === 'none';
  const isDuty = next && scene.tokens.some((t) => t.start === next.start && hasAny(t, dutyOfZero));
  if (
    next &&
    bare &&
    tight &&
    !isDuty &&
    !before(scene, dutyOfZero, 1) &&
    /^\p{Ll}/u.test(next.text) &&
    !afterZero.test(next.text) &&
    !passage.shouting
  )
    return say(false, 'zero-of-something', { ...token, start: next.start, end: next.end });
  if (ofAnything.test(passage.text.slice(token.end, token.end + 5))) return say(false, 'zero-of-something');

  if (ofSomeProducts.test(leadOf(passage, token))) return say(false, 'zero-of-something');

  const other = nearest(scene, ['measure.other'], 12);
  if (other) return say(false, 'another-measure', other);
  const named = nearest(scene, dutyOfZero);
  const beside = named && tight && next?.start === named.start;
  const offer =
    nearest(scene, ['offer']) ??
    (passage.kind === 'heading' ? findIn(surroundingsOf(context, passage), ['offer']) : undefined);
  const leader = scene.tokens.find(isLeader);
  const leaderNear =
    !leader && (previousHas(context, passage, token, isLeader) || headingHas(context, passage, isLeader));
  const dutyNear =
    !named &&
    (previousHas(context, passage, token, (t) => hasAny(t, dutyOfZero)) ||
      findIn(surroundingsOf(context, passage), dutyOfZero) !== undefined);
  const to = levelOf.test(passage.text.slice(Math.max(0, token.start - 14), token.start));
  const lead = passage.text.slice(Math.max(0, token.start - 20), token.start);
  const sum =
    (beside ? 2.5 : 0) +
    (named ? 1.5 : 0) +
    (before(scene, dutyOfZero, 1) ? 1 : 0) +
    (toAmericans.test(passage.text.slice(token.end, passage.sentences[token.sentence]?.end)) ? 1 : 0) +
    (offering.test(lead) ? 1.5 : 0) +
    (bothWays.test(passage.text.slice(token.end, token.end + 32)) ? 1.5 : 0) +
    (bothWaysBefore.test(lead) ? 1.5 : 0) +
    (americanGoodsBefore.test(passage.text.slice(Math.max(0, token.start - 40), token.start)) ? 1.5 : 0) +
    (fromVietnam.test(passage.text.slice(token.end, token.end + 16)) ? 1.5 : 0) +
    (onAmericanGoods.test(passage.text.slice(token.end, token.end + 40)) ? 1.5 : 0) +
    (offer ? 1 : 0) +
    (leader ? 1.5 : 0) +
    (leaderNear ? 1 : 0) +
    (dutyNear ? 1 : 0) +
    (to ? 1 : 0) +
    (passage.kind === 'heading' && passage.text.trim().length < 12 ? 1 : 0) +
    (theKnown.test(passage.text.slice(Math.max(0, token.start - 6), token.start)) ? 1 : 0) +
    (exchanged.test(passage.text.slice(token.end, token.end + 16)) ? 2 : 0) +
    (onBoth.test(passage.text.slice(token.end, token.end + 12)) ? 2 : 0) +
    (ifReturned.test(passage.text.slice(token.end, token.end + 40)) ? 1.5 : 0) +
    (context.onTariffs ? 0.5 : 0);
  return sum >= ENOUGH
    ? say(true, 'zero-of-the-offer', named, offer, leader)
    : say(false, 'zero-without-offer', named, offer);
}

function isLeader(token: Token): boolean {
  return token.names.some((name) => name.subject === 'to-lam') || token.offices.includes('general-secretary');
}

function previousHas(
  context: PageContext,
  passage: Passage,
  token: Token,
  test: (t: Token) => boolean,
): boolean {
  return previousSentence(context, passage, token.sentence, ANY).some(test);
}

function headingHas(context: PageContext, passage: Passage, test: (t: Token) => boolean): boolean {
  return surroundingsOf(context, passage).some((other) => sentenceTokens(other, 0).some(test));
}
