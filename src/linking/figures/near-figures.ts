import type { Quantity } from '../../model/quantity.ts';
import { compareValues } from '../glance/values.ts';
import type { FigureSubject } from '../index/linker-index.ts';
import { ways } from '../lexicon/families.ts';
import type { Decision } from '../page/decisions.ts';
import type { PageContext, Rule } from '../page/page-context.ts';
import { has } from '../passage/tokens.ts';
import { after, before, nearest, type Scene } from './evidence.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { linkGrowth } from './growth.ts';
import { linkMoney } from './money.ts';
import { fitsPeriod } from './periods.ts';
import { headTokens, sceneAround } from './rows.ts';
import { linkShare } from './shares.ts';
import { linkTariffRate } from './tariff-rates.ts';

/** The rules that go by words beside the number, not by what stands elsewhere. */
const ownWords = new Set([
  'figure-by-measure',
  'figure-by-row',
  'growth-by-measure',
  'growth-beside-its-sum',
  'duty-after-number',
  'duty-before-number',
  'share-of-the-retailer',
]);
/** Sums further from the documents' than this share are other sums. */
const NEAR_SUM = 0.12;
/** Percentages further from the documents' than this many points are other percentages. */
const NEAR_POINTS = 5;

/**
 * Finds quantities that are a figure of the documents by measure, parties and period in the page's own words, but
 * near it in value, not equal. They are no mentions; the popup lists them with both values. The rules of the
 * figure itself must accept them, and what those rules may take from elsewhere must stand beside the number.
 */
export const linkNearFigures: Rule = (context, passage) => {
  if (context.relevance !== 'main') return [];
  const decisions: Decision[] = [];
  for (const token of passage.tokens) {
    const said = token.quantity?.quantity;
    if (!said || token.quantity?.sharedUnit || token.quantity?.upper !== undefined) continue;
    // What is one of the documents' figures is no other figure that happens to be near.
    if (context.accepted.has(token)) continue;
    const ofUnit = context.figuresIn.get(said.unit) ?? [];
    const near = ofUnit.filter((subject) => isNear(said, subject.meaning.quantity));
    for (const subject of near) {
      const candidate: FigureCandidate = { passage, token, subject, comparison: { kind: 'rounded' } };
      const { comparison: _, ...decision } = decide(context, candidate);
      if (!decision.accepted || !ownWords.has(decision.rule) || !isExplicit(context, candidate)) continue;
      decisions.push({ ...decision, differs: { said, known: subject.meaning.quantity } });
    }
  }
  return decisions;
};

function isNear(said: Quantity, known: Quantity): boolean {
  if (said.unit !== known.unit || known.value === 0 || compareValues(said, known)) return false;
  const difference = Math.abs(said.value - known.value);
  return known.unit === 'percent' ? difference <= NEAR_POINTS : difference / known.value <= NEAR_SUM;
}

function decide(context: PageContext, candidate: FigureCandidate): Decision {
  const { measure } = candidate.subject.meaning;
  if (measure === 'tariff-rate' || measure === 'tariff-offer') return linkTariffRate(context, candidate);
  if (measure === 'sourcing-share') return linkShare(context, candidate);
  if (measure === 'trade-deficit' || measure === 'goods-trade') return linkMoney(context, candidate);
  return linkGrowth(context, candidate);
}

/** Whether country, measure and period stand in the number's own sentence, or in its row and column. */
function isExplicit(context: PageContext, { passage, token, subject }: FigureCandidate): boolean {
  const row = passage.kind === 'row';
  const scene = sceneAround(passage, token);
  const tokens = row ? [...scene.tokens, ...headTokens(context, passage, token)] : scene.tokens;
  if (!tokens.some((t) => t.party === 'VN')) return false;
  if (tokens.some((t) => t.party !== undefined && t.party !== 'VN' && t.party !== 'US')) return false;
  const { measure, period } = subject.meaning;
  if (measure === 'sourcing-share') return true;
  if (period === 'current') return subject.id === 'us-tariff-46' && isDuty(scene);
  return (
    tokens.some((t) => t.party === 'US') &&
    tokens.some((t) => fitsPeriod(t, period) === true) &&
    fitsWay(scene, subject)
  );
}

function isDuty(scene: Scene): boolean {
  const duty = ['measure.tariff', 'reciprocal.phrase'];
  return before(scene, duty, 24) !== undefined || after(scene, duty, 16) !== undefined;
}

/** Deficit, imports and exports are told apart by the nearest of their words, for their sums may be near each other. */
function fitsWay(scene: Scene, { meaning }: FigureSubject): boolean {
  const way = before(scene, ways, 32) ?? nearest(scene, ways);
  if (!way) return false;
  return meaning.measure.startsWith('trade-deficit') === has(way, 'measure.deficit');
}
