import { PHRASE } from '../index/triggers.ts';
import { shareOfGoods, theChain } from '../lexicon/figure-words.ts';
import type { Decision } from '../page/decisions.ts';
import type { PageContext } from '../page/page-context.ts';
import { explanationOf, previousSentence, surroundingsOf } from '../page/surroundings.ts';
import { has, sentenceText, type Token } from '../passage/tokens.ts';
import { nearest, otherParty } from './evidence.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import { sceneAround } from './rows.ts';

/** The share of its goods that Target buys in Việt Nam: only where Target is named beside it. */
export function linkShare(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token } = candidate;
  const say = verdictOn(candidate);
  const scene = sceneAround(passage, token);
  const isRetailer = (other: Token) => other.names.some((name) => name.subject === 'target');
  const retailer = scene.tokens.find(isRetailer);
  const foreign = otherParty(scene);
  if (foreign) return say(false, 'another-country', foreign);
  const measured = nearest(scene, ['measure.tariff'], 12);
  if (measured) return say(false, 'another-measure', measured);
  const capital = retailer && /^\p{Lu}/u.test(passage.text.slice(retailer.start, retailer.end));
  const other = nearest(scene, ['measure.other', 'up', 'down'], 60);
  const ofGoods = shareOfGoods.test(passage.text.slice(token.end, token.end + 8));
  const elsewhere = other && !(ofGoods && !has(other, 'measure.other')) ? other : undefined;
  if (elsewhere) return say(false, 'another-measure', elsewhere);
  if (retailer && capital) return say(true, 'share-of-the-retailer', retailer);
  if (explanationOf(context, passage, token).some(isRetailer)) return say(true, 'share-by-the-next-sentence');
  if (theChain.test(sentenceText(passage, token))) {
    const named = previousSentence(context, passage, token.sentence, PHRASE).find(isRetailer);
    if (named) return say(true, 'share-of-the-chain', named);
  }
  if (passage.kind === 'heading') {
    const below = surroundingsOf(context, passage).flatMap((other) =>
      other.tokens.filter((t) => t.sentence === 0),
    );
    if (below.some(isRetailer)) return say(true, 'share-by-the-sentence-below');
  }
  return say(false, 'no-retailer');
}
