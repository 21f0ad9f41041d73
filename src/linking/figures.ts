import type { LinkedSubject } from './compile.ts';
import type { Decision } from './decisions.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { linkGrowth } from './growth.ts';
import { linkMoney } from './money.ts';
import type { PageContext } from './page-context.ts';
import { linkShare } from './shares.ts';
import { linkTariffRate } from './tariff-rates.ts';
import type { Token } from './tokens.ts';
import { compareValues } from './values.ts';
import { linkZero } from './zero-offer.ts';

/** Decides which quantities on the page are figures of the documents, by what they measure, whose and when. */
export function linkFigures(context: PageContext): readonly Decision[] {
  if (context.relevance !== 'main' && context.relevance !== 'passing') return [];
  const decisions: Decision[] = [];
  const candidates = collect(context);
  const accepted = new Set<string>();
  const run = (kinds: readonly string[], link: (candidate: FigureCandidate) => Decision) => {
    for (const candidate of candidates) {
      if (!kinds.includes(candidate.subject.meaning?.measure ?? '')) continue;
      const decision = link(candidate);
      decisions.push(decision);
      if (decision.accepted)
        accepted.add(key(candidate.passage.block, candidate.token, candidate.subject.id));
    }
  };
  const isAccepted: IsAccepted = (block, token, id) => accepted.has(key(block, token, id));
  run(['trade-deficit', 'goods-trade'], (candidate) => linkMoney(context, candidate));
  run(['trade-deficit-growth', 'goods-trade-growth'], (candidate) =>
    linkGrowth(context, candidate, isAccepted),
  );
  run(['sourcing-share'], (candidate) => linkShare(context, candidate));
  // Twice, because one rate in a sentence vouches for the other and either may come first.
  run(['tariff-rate'], (candidate) => linkTariffRate(context, candidate, isAccepted));
  const once = decisions.length;
  run(['tariff-rate'], (candidate) => linkTariffRate(context, candidate, isAccepted));
  run(['tariff-offer'], (candidate) => linkZero(context, candidate));
  return decisions.filter((decision, i) => i >= once || !isTariff(context, decision));
}

/** Whether a figure has been accepted at a token. */
export type IsAccepted = (block: number, token: Token, subject: string) => boolean;

function key(block: number, token: Token, subject: string): string {
  return `${block}:${token.start}:${subject}`;
}

function isTariff(context: PageContext, decision: Decision): boolean {
  return context.subjects.get(decision.subject)?.meaning?.measure === 'tariff-rate';
}

/** Every quantity that has a figure's value, or a rounding of it. */
function collect(context: PageContext): readonly FigureCandidate[] {
  const figures: LinkedSubject[] = [...context.subjects.values()].filter((subject) => subject.meaning);
  const candidates: FigureCandidate[] = [];
  for (const passage of context.passages) {
    for (const token of passage.tokens) {
      if (!token.quantity) continue;
      for (const subject of figures) {
        const known = subject.meaning!.quantity;
        const said = token.quantity.quantity;
        if (token.quantity.sharedUnit && said.unit === 'none') continue;
        const zero = known.value === 0 && said.value === 0 && said.unit === 'none';
        const comparison = zero ? ({ kind: 'same' } as const) : compareValues(said, known);
        if (comparison) candidates.push({ passage, token, subject, comparison });
      }
    }
  }
  return candidates;
}
