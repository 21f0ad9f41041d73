import { ANY } from '../index/triggers.ts';
import { dutyOfZero } from '../lexicon/families.ts';
import {
  americanGoodsBefore,
  bothWays,
  bothWaysBefore,
  exchanged,
  fromVietnam,
  goingTo,
  ifReturned,
  levelOf,
  levelWord,
  noneOf,
  ofAllSuppliers,
  ofAnything,
  offering,
  ofSomeProducts,
  onAmericanGoods,
  onBoth,
  theKnown,
  toAmericans,
} from '../lexicon/figure-words.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Decision } from '../page/decisions.ts';
import { focusOf, type PageContext } from '../page/page-context.ts';
import { findIn, previousSentence, surroundingsOf } from '../page/surroundings.ts';
import {
  has,
  hasAny,
  leadOf,
  type Passage,
  sentenceText,
  sentenceTokens,
  type Token,
} from '../passage/tokens.ts';
import { nextWord } from '../text/words-around.ts';
import { before, nearest, otherParty, type Scene, sceneOf } from './evidence.ts';
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
  if (foreignIn(scene)) return say(false, 'another-country', foreignIn(scene));
  const next = nextWord(passage.text, token.end);
  const tight = next && /^[\s"'”’«»-]*$/u.test(next.gap);
  const written = passage.text.slice(token.start, token.end);
  const to =
    levelOf.test(passage.text.slice(Math.max(0, token.start - 16), token.start)) || levelWord.test(written);
  const isKnown = next && scene.tokens.some((t) => t.start === next.start);
  if (!to && !isKnown && !before(scene, dutyOfZero, 1) && isNoneOf(passage, token))
    return say(false, 'zero-of-something', next && { ...token, start: next.start, end: next.end });
  const deficit = before(scene, ['measure.deficit'], 40);
  if (deficit && !before(scene, dutyOfZero, token.start - deficit.end))
    return say(false, 'another-measure', deficit);
  if (ofAllSuppliers.test(sentenceText(passage, token))) return say(false, 'zero-of-something');
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
  const american = scene.tokens.some((t) => t.party === 'US');
  const isOfVietnam = fromVietnam.test(passage.text.slice(token.end, token.end + 16));
  const isTied = offer || leader || leaderNear || american || isOfVietnam || passage.kind === 'heading';
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
    (isOfVietnam ? 1.5 : 0) +
    (onAmericanGoods.test(passage.text.slice(token.end, token.end + 40)) ? 1.5 : 0) +
    (offer ? 1 : 0) +
    (leader ? 1.5 : 0) +
    (leaderNear ? 1 : 0) +
    (dutyNear && isTied ? 1 : 0) +
    (to ? 1 : 0) +
    (scene.tokens.some((t) => t.party === 'VN') ? 0.5 : 0) +
    (american ? 1 : 0) +
    (goingTo.test(lead) ? 1.5 : 0) +
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

/** Another country in a sentence without either of ours: what Jakarta does with its duties is its own. */
function foreignIn({ tokens }: Scene): Token | undefined {
  if (tokens.some((t) => t.party === 'VN' || t.party === 'US' || t.names.length > 0)) return undefined;
  return tokens.find((t) => t.party !== undefined);
}

/** "Zero sneakers", "zero tolerance": none of what the next word names, unless the zero has a sign of per cent. */
function isNoneOf(passage: Passage, token: Token): boolean {
  if (token.quantity?.quantity.unit !== 'none' || passage.shouting) return false;
  if (theKnown.test(passage.text.slice(Math.max(0, token.start - 6), token.start))) return false;
  if (exchanged.test(passage.text.slice(token.end, token.end + 16))) return false;
  const after = noneOf.test(passage.text.slice(token.end, token.end + 3));
  const next = nextWord(passage.text, token.end);
  return after && next !== undefined && !isFunctionWord(next.text);
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
