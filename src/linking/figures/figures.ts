import { compareValues } from '../glance/values.ts';
import { OTHER_FIGURE, SUM } from '../index/triggers.ts';
import type { Decision } from '../page/decisions.ts';
import type { PageContext, Rule } from '../page/page-context.ts';
import { tellingSums } from '../page/page-tally.ts';
import type { Passage, Token } from '../passage/tokens.ts';
import { accept } from './accepted.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { linkGrowth } from './growth.ts';
import { linkMoney } from './money.ts';
import { linkShare } from './shares.ts';
import { linkTariffRate } from './tariff-rates.ts';
import { linkZero } from './zero-offer.ts';

const BILLION = 1e9;

/**
 * Decides which quantities of a passage are figures of the documents, by what they measure, whose and when.
 * Sums of money come first, for growth is growth of one of them; rates are tried twice, because one rate in a
 * sentence vouches for the other and either may come first.
 */
export const linkFigures: Rule = (context, passage) => {
  if (context.relevance !== 'main' && context.relevance !== 'passing') return [];
  const foresee = !context.explain && !passage.isRead && isOnlyRates(passage.may);
  if (foresee && !mayAcceptRate(context, passage)) return [];
  const candidates = candidatesIn(context, passage, passage.tokens);
  if (candidates.length === 0) return [];
  const decisions: Decision[] = [];
  const rates = candidates.filter(({ subject }) => subject.meaning.measure === 'tariff-rate');
  // A single one has nobody to vouch for it.
  if (rates.some(({ token }) => token !== rates[0]!.token))
    for (const candidate of rates) decideOn(context, candidate, linkTariffRate);
  for (const { measures, link } of rules) {
    for (const candidate of candidates) {
      if (measures.includes(candidate.subject.meaning.measure))
        decisions.push(decideOn(context, candidate, link));
    }
  }
  return decisions;
};

type FigureRule = (context: PageContext, candidate: FigureCandidate) => Decision;

/** In this order. */
const rules: readonly { readonly measures: readonly string[]; readonly link: FigureRule }[] = [
  { measures: ['trade-deficit', 'goods-trade'], link: linkMoney },
  { measures: ['trade-deficit-growth', 'goods-trade-growth'], link: linkGrowth },
  { measures: ['sourcing-share'], link: linkShare },
  { measures: ['tariff-rate'], link: linkTariffRate },
  { measures: ['tariff-offer'], link: linkZero },
];

function decideOn(context: PageContext, candidate: FigureCandidate, link: FigureRule): Decision {
  const decision = link(context, candidate);
  if (decision.accepted) accept(context, candidate);
  return decision;
}

/** Whether the figures in a passage, by its glance, can be rates of duty alone. */
function isOnlyRates(may: number): boolean {
  return (may & (SUM | OTHER_FIGURE)) === 0;
}

/**
 * Whether a rate might be accepted, asked of the rule itself with the passage's numerals: most are turned down by what
 * touches them, or for want of any word on duties, before the rule asks for a token and has the passage read.
 */
function mayAcceptRate(context: PageContext, passage: Passage): boolean {
  return candidatesIn(context, passage, passage.figures).some(
    (candidate) => linkTariffRate(context, candidate).accepted,
  );
}

/** Every quantity that has a figure's value, or a rounding of it. */
function candidatesIn(
  context: PageContext,
  passage: Passage,
  tokens: readonly Token[],
): readonly FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  // "Bought for 136.6 billion" after "$123.5 billion": the currency is said once.
  const inDollars = tokens.some(({ quantity }) => quantity?.quantity.unit === 'USD');
  for (const token of tokens) {
    if (!token.quantity) continue;
    const said = token.quantity.quantity;
    if (token.quantity.sharedUnit && said.unit === 'none') continue;
    const unit = said.unit === 'none' && isSum(said.value, inDollars) ? 'USD' : said.unit;
    // A bare zero may be one of per cent.
    const subjects = said.value === 0 ? context.figures : (context.figuresIn.get(unit) ?? []);
    for (const subject of subjects) {
      const known = subject.meaning.quantity;
      const zero = known.value === 0 && said.value === 0 && said.unit === 'none';
      const comparison = zero ? ({ kind: 'same' } as const) : compareValues({ ...said, unit }, known);
      if (comparison) candidates.push({ passage, token, subject, comparison });
    }
  }
  return candidates;
}

/** Whether a number is of money though it does not say so, which of the telling sums need not be said at all. */
function isSum(value: number, inDollars: boolean): boolean {
  return (inDollars && value >= BILLION) || tellingSums.some((sum) => sum.value === value);
}
