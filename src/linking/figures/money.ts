import type { Period } from '../../model/subject.ts';
import { bitsOf } from '../index/triggers.ts';
import { deficit, trade } from '../lexicon/families.ts';
import { goodsFrom, goodsTo, monthAfter, monthBefore, ofAShare } from '../lexicon/figure-words.ts';
import type { Decision } from '../page/decisions.ts';
import { focusOf, type PageContext } from '../page/page-context.ts';
import { isDateline } from '../page/parties.ts';
import { findIn, neighbouringSentences, surroundingsOf } from '../page/surroundings.ts';
import { distance, has, hasAny, leadOf, type Passage, type Token } from '../passage/tokens.ts';
import { hasAccepted } from './accepted.ts';
import { after, before, clausesBetween, isFlow, nearest, otherParty, type Scene } from './evidence.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import { anotherPeriod, fitsPeriod } from './periods.ts';
import { columnHead, headTokens, sceneAround, titleTokens } from './rows.ts';

/** Values with so many digits are rarely anything else; "$13.1 billion" needs a measure beside it. */
const DISTINCTIVE = 3;

/** Sums of money: the deficit, imports and exports of a year or a quarter. */
export function linkMoney(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token, subject } = candidate;
  const say = verdictOn(candidate);
  const scene = sceneAround(passage, token);
  const measures = subject.meaning.measure === 'trade-deficit' ? deficit : trade;
  const others = subject.meaning.measure === 'trade-deficit' ? trade : deficit;

  const foreign = otherParty(scene);
  if (foreign) return say(false, 'another-country', foreign);
  if (!concernsVietnam(context, candidate, scene)) return say(false, 'another-country');
  const heads = passage.kind === 'row' ? headTokens(context, passage, token) : [];
  const wrongHead =
    heads.length > 0 &&
    !scene.tokens.some((t) => fitsPeriod(t, period(subject)) === true) &&
    heads.every((t) => fitsPeriod(t, period(subject)) !== true) &&
    heads.find((t) => fitsPeriod(t, period(subject)) === false);
  if (wrongHead) return say(false, 'another-period', wrongHead);
  const wrongTime = anotherPeriod(scene, subject.meaning.period);
  if (wrongTime) return say(false, 'another-period', wrongTime);
  if (ofAMonth(passage.text, token)) return say(false, 'another-period');
  if (isShareOfOthers(passage, token, scene)) return say(false, 'share-of-something');

  const titles = passage.kind === 'row' ? titleTokens(context, passage, token) : [];
  const measure = nearest(scene, measures) ?? titles.find((t) => hasAny(t, measures));
  const deal = before(scene, ['measure.deal'], 45);
  if (deal) return say(false, 'another-measure', deal);
  const elsewhere = before(scene, ['measure.other'], 30) ?? after(scene, ['measure.other'], 16);
  if (
    elsewhere &&
    (!measure ||
      distance(token, elsewhere) + 60 * clausesBetween(scene, elsewhere) < distance(token, measure))
  ) {
    return say(false, 'another-measure', elsewhere);
  }
  if (measure) return say(true, 'figure-by-measure', measure);
  if (subject.meaning.measure === 'goods-trade' && isWayLabel(candidate)) return say(true, 'figure-by-label');
  if (passage.kind === 'row' && isFlow(scene) && subject.meaning.measure === 'goods-trade')
    return say(true, 'figure-by-row');
  if (passage.kind === 'row') return say(false, 'no-measure-in-row', columnHead(context, passage, token));

  const around = findIn(surroundingsOf(context, passage), measures);
  if (around) return say(true, 'figure-by-heading');
  const earlier = neighbouringSentences(context, passage, token.sentence, bitsOf(measures)).find((other) =>
    hasAny(other, measures),
  );
  if (earlier) return say(true, 'figure-by-next-sentence');
  const related = nearest(scene, [...others, 'up', 'reciprocal.phrase', 'measure.tariff']);
  const distinctive = significantDigits(passage.text.slice(token.start, token.end)) >= DISTINCTIVE;
  const onTopic = related !== undefined || hasAccepted(context, passage);
  return distinctive && onTopic && context.relevance === 'main'
    ? say(true, 'figure-by-value-and-topic', related)
    : say(false, 'no-measure');
}

/** "$13.1 billion in February": what a month's number is, no year's or quarter's is. */
function ofAMonth(text: string, token: Token): boolean {
  return (
    monthAfter.test(text.slice(token.end, token.end + 24)) ||
    monthBefore.test(text.slice(Math.max(0, token.start - 48), token.start))
  );
}

/** "Furniture accounts for $13.1 billion": a part of the sum, unless it is Việt Nam's. */
function isShareOfOthers({ text }: Passage, token: Token, scene: Scene): boolean {
  const share = ofAShare.exec(text.slice(Math.max(0, token.start - 32), token.start));
  if (!share) return false;
  const at = token.start - share[0].length;
  return !scene.tokens.some((other) => other.party === 'VN' && other.end <= at && at - other.end < 16);
}

function period(subject: FigureCandidate['subject']): Exclude<Period, 'current'> {
  return subject.meaning.period as Exclude<Period, 'current'>;
}

/** "To the US: $31.4 billion": a label that says where the goods go or come from. */
function isWayLabel({ passage, token, subject }: FigureCandidate): boolean {
  const label = passage.bySentence[token.sentence]?.findLast((t) => t.party === 'US' && t.end <= token.start);
  if (!label || !/^\s*:\s*$/u.test(passage.text.slice(label.end, token.start))) return false;
  const lead = leadOf(passage, label);
  const out = goodsTo.test(lead);
  const back = goodsFrom.test(lead);
  return subject.meaning.parties.from === 'VN' ? out : back;
}

/** Whether Việt Nam is what the sentence is about, by its own words or by those around it. */
function concernsVietnam(context: PageContext, { passage, token }: FigureCandidate, scene: Scene): boolean {
  const isVietnam = (other: Token) => has(other, 'party.VN') || has(other, 'place.VN');
  if (scene.tokens.some((other) => isVietnam(other) && !isDateline(passage, other))) return true;
  if (passage.kind === 'row') return context.mainParty === 'VN';
  return focusOf(context, passage, token.sentence).includes('VN');
}

function significantDigits(surface: string): number {
  return surface.replace(/\D/g, '').replace(/^0+/, '').length;
}
