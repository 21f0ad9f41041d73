import { type Hits, NUMERAL } from '../../matching/hits.ts';
import { followerOf, NOTHING } from '../../matching/quantities/quantity-words.ts';
import type { Forms } from '../index/forms.ts';
import {
  AMERICA,
  CALL,
  DOUBTFUL,
  FIGURE,
  MODIFIER,
  NAME,
  NUMBER,
  OCCASION,
  ORDINAL,
  PARTY,
  PHRASE,
  POLICY,
  QUANTITY,
  ROUND,
  ROUND_HEAD,
  SUM,
  TALKS,
  TRADE,
  VIETNAM,
} from '../index/triggers.ts';
import type { FigureGlance } from './figure-glance.ts';
import { isSmall } from './outlook.ts';

/** Tells by hits alone what a passage may hold: by all hits of a text, or those from `first` to before `end`. */
export type Glance = (text: string, hits: Hits, first?: number, end?: number) => number;

/**
 * Makes glances, as bits of `triggers.ts`. Whatever a passage's tokens turn out to be, they have no bit
 * that its block's glance lacks, so what a glance rules out need not be read.
 */
export function glanceOf(forms: Forms, figureBits: FigureGlance): Glance {
  const { triggers, needsCapital, isDoubtful, isNumber } = forms;
  return (text, hits, first = 0, end = hits.size) => {
    let may = 0;
    for (let hit = first; hit < end; hit += 1) {
      const form = hits.form(hit);
      if (form === NUMERAL) {
        may |= QUANTITY;
        if ((may & SUM) === 0) may |= figureBits(text, hits.start(hit), hits.end(hit));
        continue;
      }
      const found = triggers[form]!;
      if (needsCapital[form] === 1 && isSmall(text, hits.start(hit))) continue;
      may |= found;
      if ((found & NUMBER) !== 0 && (isNumber[form] === 1 || followerOf(text, hits.end(hit)) !== NOTHING))
        may |= FIGURE | SUM;
      if ((found & TRADE) !== 0 && (isDoubtful[form] === 1 || isBeforeSign(text, hits.end(hit))))
        may |= DOUBTFUL;
    }
    return may;
  };
}

/** "Tariff$": with a currency sign any word is a number's unit. */
function isBeforeSign(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return unit === 0x24 || unit === 0x2d;
}

/** Whether the tally has to see what stands in a passage: a party, a name, a sum, talks on trade. */
export function concernsTally(may: number): boolean {
  if ((may & (PARTY | SUM | DOUBTFUL)) !== 0) return true;
  return (may & TALKS) !== 0 && (may & MODIFIER) !== 0;
}

/**
 * The rules that could decide on anything in a passage, by their triggers; `near` is what a row takes from the head of
 * its table. A figure wakes its rules by `FIGURE`, a number near one by `QUANTITY`.
 */
export function rulesFor(may: number, near: number): number {
  let rules = may & (NAME | PHRASE | POLICY | ROUND | CALL | OCCASION | FIGURE);
  // Numbers near a figure's count only beside Việt Nam.
  if ((may & QUANTITY) !== 0 && ((may | near) & VIETNAM) !== 0) rules |= QUANTITY;
  if ((may & TALKS) === 0) return rules;
  // Talks need a word on trade, or a partner.
  if ((may & (TRADE | MODIFIER | AMERICA)) !== 0) rules |= TALKS;
  if ((may & ORDINAL) !== 0 && (may & ROUND_HEAD) !== 0) rules |= ROUND;
  return rules;
}
