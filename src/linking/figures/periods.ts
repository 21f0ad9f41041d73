import type { Period } from '../../model/subject.ts';
import { compared } from '../lexicon/figure-words.ts';
import { distance, has, type Token } from '../passage/tokens.ts';
import { clausesBetween, type Scene } from './evidence.ts';

/** A year, quarter or month beside the number that is not the figure's, with none beside it that is. */
export function anotherPeriod(scene: Scene, period: Period): Token | undefined {
  if (period === 'current') return undefined;
  let best: { token: Token; cost: number; fits: boolean } | undefined;
  for (const other of scene.tokens) {
    const fits = fitsPeriod(other, period);
    if (fits === undefined) continue;
    // "up from 2023", "compared with 2023" say what the number is measured against.
    const lead = scene.passage.text.slice(Math.max(0, other.start - 24), other.start);
    if (!fits && compared.test(lead)) continue;
    const behind = scene.passage.text.slice(scene.token.end, Math.max(scene.token.end, other.start));
    // Behind a comma another number's period may stand: "last year $13.1 billion, in the first quarter 4.1".
    const comma = behind.includes(',') ? 25 : 0;
    const cost = distance(scene.token, other) + 60 * clausesBetween(scene, other) + comma;
    if (!best || cost < best.cost) best = { token: other, cost, fits };
  }
  return best && !best.fits ? best.token : undefined;
}

/** Whether a token is a period, and the figure's; undefined where it is none. */
export function fitsPeriod(token: Token, period: Exclude<Period, 'current'>): boolean | undefined {
  const quantity = token.quantity?.quantity;
  if (
    quantity?.unit === 'none' &&
    quantity.value >= 1990 &&
    quantity.value <= 2035 &&
    Number.isInteger(quantity.value)
  )
    return quantity.value === period.year;
  if (has(token, 'period.q1')) return period.quarter === 1;
  if (has(token, 'period.2024')) return period.year === 2024;
  if (has(token, 'period.other')) return false;
  return undefined;
}
