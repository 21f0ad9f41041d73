import { FIGURE } from '../index/triggers.ts';
import { ofSomeGoods, ofSomething, plainLead, toSum } from '../lexicon/figure-words.ts';
import type { Decision } from '../page/decisions.ts';
import { focusOf, type PageContext } from '../page/page-context.ts';
import { explanationOf, previousSentence } from '../page/surroundings.ts';
import { distance, has, hasAny, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isSpace, previousWord } from '../text/words-around.ts';
import { isAccepted } from './accepted.ts';
import { before, clausesBetween, isFlow, nearest, otherParty } from './evidence.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import { anotherPeriod, fitsPeriod } from './periods.ts';
import { headTokens, sceneAround } from './rows.ts';

/** Growth in per cent: of the deficit, of exports, of imports. */
export function linkGrowth(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token, subject } = candidate;
  const say = verdictOn(candidate);
  const base = subject.growthOf;
  const row = passage.kind === 'row';
  const scene = sceneAround(passage, token);
  if (token.quantity?.sign === -1) return say(false, 'another-sign');
  const falling = before(scene, ['down'], 14);
  // "Rise/fall" at the head of a row is neither.
  if (falling && !(row && scene.tokens.some((other) => has(other, 'up'))))
    return say(false, 'another-direction', falling);
  const foreign = otherParty(scene);
  if (foreign) return say(false, 'another-country', foreign);
  if (ofSomething.test(passage.text.slice(token.end, token.end + 5))) return say(false, 'share-of-something');
  const wrongTime = anotherPeriod(scene, subject.meaning.period);
  if (wrongTime) return say(false, 'another-period', wrongTime);

  const baseHere = base
    ? (row ? passage.tokens : scene.tokens).find((other) => isAccepted(context, other, base))
    : undefined;
  const rising = row
    ? (headTokens(context, passage, token).find((other) => has(other, 'up')) ?? before(scene, ['up'], 2))
    : nearest(scene, ['up']);
  const signed = token.quantity?.sign === 1;
  const elsewhere = nearest(scene, ['measure.other'], 40);
  const classes =
    subject.meaning.measure === 'trade-deficit-growth'
      ? ['measure.deficit']
      : subject.meaning.parties.from === 'US'
        ? ['measure.import']
        : ['measure.export'];
  const measure = nearest(scene, classes);
  if (
    elsewhere &&
    (!measure || distance(token, elsewhere) < distance(token, measure)) &&
    !(baseHere && distance(token, baseHere) < 30)
  ) {
    return say(false, 'another-measure', elsewhere);
  }
  const sum = scene.tokens.find(
    (other) =>
      other.quantity?.quantity.unit === 'USD' && toSum.test(passage.text.slice(token.end, other.start)),
  );
  if (sum && sum !== baseHere) return say(false, 'growth-of-another-sum', sum);
  if (baseHere && clausesBetween(scene, baseHere) <= 2)
    return say(true, 'growth-beside-its-sum', baseHere, rising);
  const period = nearest(scene, ['period.q1', 'period.2024']);
  const heading = context.passages.headingOf(passage.block);
  const baseBefore =
    base !== undefined &&
    (previousSentence(context, passage, token.sentence, FIGURE).some((other) =>
      isAccepted(context, other, base),
    ) ||
      (heading && sentenceTokens(heading, 0))?.some((other) => isAccepted(context, other, base)));
  if (baseBefore && (rising || signed)) return say(true, 'growth-after-its-sum', rising);
  const goods = subject.meaning.measure === 'goods-trade-growth';
  if (measure && goods && isOfSomething(passage.text, measure)) return say(false, 'another-measure', measure);
  if (measure && (rising || signed) && focusOf(context, passage, token.sentence).includes('VN')) {
    const sameTime = period || nearest(scene, ['party.US', 'party.VN']) || headPeriod(context, candidate);
    if (sameTime) return say(true, 'growth-by-measure', measure, rising, period);
  }
  // "Vietnam to the US, Q1 2025 | 31.4 (up 22%)".
  if (row && goods && rising && period && isFlow(scene)) return say(true, 'growth-by-row', rising, period);
  const told = explanationOf(context, passage, token);
  const explained = told.find((other) => hasAny(other, classes));
  if (explained && told.some((other) => other.party === 'VN' || has(other, 'up')))
    return say(true, 'growth-by-the-next-sentence', explained);
  return say(false, 'no-measure');
}

/** The head of a number's column, where it is the figure's period. */
function headPeriod(context: PageContext, { passage, token, subject }: FigureCandidate): Token | undefined {
  const { period } = subject.meaning;
  if (passage.kind !== 'row' || period === 'current') return undefined;
  return headTokens(context, passage, token).find((other) => fitsPeriod(other, period) === true);
}

/** "Exports of electronics", "footwear exports", "exports to all markets": of some goods, or of all partners. */
function isOfSomething(text: string, measure: Token): boolean {
  if (ofSomeGoods.test(text.slice(measure.end, measure.end + 24))) return true;
  const before = previousWord(text, measure.start);
  return (
    before !== undefined &&
    isSpace(before.gap) &&
    /^\p{Ll}/u.test(before.text) &&
    !plainLead.test(before.text)
  );
}
