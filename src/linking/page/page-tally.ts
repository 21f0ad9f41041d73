import type { Quantity } from '../../model/quantity.ts';
import type { LinkedSubject } from '../index/linker-index.ts';
import { AMERICA, GOODS, QUANTITY, TALKS, TRADE, VIETNAM } from '../index/triggers.ts';
import { weak } from '../lexicon/party-words.ts';
import type { PagePassages } from '../passage/page-passages.ts';
import { has, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isOnlyInName } from './organisations.ts';
import { isAside } from './parties.ts';
import { isOnCharges, isOnTradeTogether } from './together.ts';

/** The first passage is the headline in most texts, and says what the page is about. */
const HEADLINE_WEIGHT = 3;
/** A page on which duties or trade talks are named less often than this is not about them. */
const ON_TARIFFS = 2;

/**
 * How much a page concerns the subject.
 *
 * - `main`: the trade of Việt Nam and the US, or their talks;
 * - `passing`: other countries' talks, with a word on Việt Nam;
 * - `officials`: Vietnamese officials at other work;
 * - `none`.
 */
export type Relevance = 'main' | 'passing' | 'officials' | 'none';

/** What a page speaks of, counted passage by passage. */
export class PageTally {
  readonly #subjects: ReadonlyMap<string, LinkedSubject>;
  readonly #passages: PagePassages;
  /** Number of the first passage's block. */
  readonly #first: number;
  readonly #parties = new Map<string, number>();
  readonly #vietnamIn = new Set<number>();
  readonly #tradeIn = new Set<number>();
  #us = 0;
  #officials = 0;
  #trade = 0;
  #together = false;
  /** The rate of the US on Việt Nam's goods, per cent. */
  readonly #known: number;
  /** Việt Nam or Hà Nội is there; an official's full name; an official's name and an office in one sentence. */
  #located = false;
  #named = false;
  #inOffice = false;

  constructor(subjects: ReadonlyMap<string, LinkedSubject>, passages: PagePassages) {
    this.#subjects = subjects;
    this.#passages = passages;
    this.#known = subjects.get('us-tariff-46')?.meaning?.quantity.value ?? Number.NaN;
    this.#first = passages.after(-1)?.block ?? 0;
  }

  add(passage: Passage): void {
    if (isTradeInGoods(passage)) this.#tradeIn.add(passage.block);
    if (isOnCharges(passage, this.#known)) {
      this.#tradeIn.add(passage.block);
      this.#trade += ON_TARIFFS;
    }
    if (isOnTradeTogether(passage)) {
      this.#tradeIn.add(passage.block);
      this.#trade += ON_TARIFFS;
      this.#together = true;
    }
    const weight = passage.block === this.#first ? HEADLINE_WEIGHT : 1;
    for (const token of passage.tokens) {
      const party = token.party;
      if (party === 'US') this.#us += 1;
      else if (party === 'VN') {
        if (isOnlyInName(passage, token)) continue;
        this.#vietnam(passage, weight);
        this.#located ||= !weak.test(passage.text.slice(token.start, token.end));
      } else if (party && !isAside(passage, token)) this.#count(party, weight);
      if (has(token, 'place.VN')) this.#count('VN', 0.5);
      if ((token.triggers & TRADE) !== 0 || isTradeTalk(passage, token) || isTelling(token)) {
        this.#trade += weight;
        this.#tradeIn.add(passage.block);
      }
      if (token.vietnamese) {
        this.#vietnam(passage, 1);
        this.#named ||= token.names[0]?.form === 'full';
        this.#inOffice ||= isInOffice(passage, token);
      }
      if (token.names.length === 0) continue;
      const named = token.names.find(({ form }) => form !== 'given')?.subject;
      if (named) this.#name(passage, named);
    }
  }

  /** Counts the words of trade of a passage that has nothing else to count, so that it need not be read. */
  addTrade({ block }: Passage, words: number): void {
    this.#trade += words * (block === this.#first ? HEADLINE_WEIGHT : 1);
    this.#tradeIn.add(block);
  }

  /** The country other than the US that is named most, headlines counting more. */
  get mainParty(): string | undefined {
    return [...this.#parties].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** Duties are what the page is about, not a word in passing: by the mentions of duties, balances and trade talks. */
  get onTariffs(): boolean {
    return this.#trade >= ON_TARIFFS;
  }

  /** More words of trade would change nothing. */
  get isSettled(): boolean {
    return this.onTariffs && this.#officials > 0;
  }

  get relevance(): Relevance {
    if (!this.#located && !(this.#named && this.#inOffice)) return 'none';
    if (this.#us > 0 && this.#isTied()) {
      const vietnam = this.#parties.get('VN') ?? 0;
      const rivals = [...this.#parties].filter(([party]) => party !== 'VN');
      return rivals.every(([, weight]) => weight <= vietnam) ? 'main' : 'passing';
    }
    return this.#officials > 0 ? 'officials' : 'none';
  }

  /** An official and trade on one page; else Việt Nam and trade in one passage or neighbouring ones, or one of them in the headline. */
  #isTied(): boolean {
    if (this.#together || (this.#officials > 0 && this.#trade > 0)) return true;
    for (const at of this.#vietnamIn) {
      if (at === this.#first && this.#trade > 0) return true;
      if (this.#tradeIn.has(this.#first) || this.#tradeIn.has(at)) return true;
      const near = [this.#passages.before(at), this.#passages.after(at)];
      if (near.some((passage) => passage && this.#tradeIn.has(passage.block))) return true;
    }
    return false;
  }

  #name(passage: Passage, subject: string): void {
    const { side, seat, group } = this.#subjects.get(subject) ?? {};
    if (side === 'US' || seat === 'US') this.#us += 1;
    // Whose seat is in the other country trades with it.
    if (side === 'VN' && seat === 'US' && group !== 'officials') this.#trade += 1;
    if (side !== 'VN') return;
    if (group === 'officials') this.#officials += 1;
    else this.#vietnam(passage, 1);
  }

  #vietnam(passage: Passage, weight: number): void {
    this.#count('VN', weight);
    this.#vietnamIn.add(passage.block);
  }

  #count(party: string, weight: number): void {
    this.#parties.set(party, (this.#parties.get(party) ?? 0) + weight);
  }
}

/** "Vietnam imported goods worth $4.1 billion from the US": no duty, but the trade that the figures are of. */
function isTradeInGoods({ may, tokens }: Passage): boolean {
  for (const bit of [VIETNAM, AMERICA, GOODS, QUANTITY]) if ((may & bit) === 0) return false;
  const parties = tokens.some((t) => t.party === 'VN') && tokens.some((t) => t.party === 'US');
  const goods = parties && tokens.some((t) => has(t, 'measure.import') || has(t, 'measure.export'));
  return goods && tokens.some((t) => t.quantity?.quantity.unit === 'USD');
}

/** Whether the sentence of a name has an office: a pupil may be called as a minister is. */
function isInOffice(passage: Passage, token: Token): boolean {
  return sentenceTokens(passage, token.sentence).some(({ offices }) => offices.length > 0);
}

/** The documents' sums with three digits and more are rarely anything else. */
function isTelling({ quantity }: Token): boolean {
  return quantity?.quantity.unit === 'USD' && telling.has(quantity.quantity.value);
}

const telling = new Set([123.5e9, 136.6e9, 31.4e9]);

/** The quantities that the tally looks for. */
export const tellingSums: readonly Quantity[] = [...telling].map((value) => ({ value, unit: 'USD' }));

/** "Talks" with "trade" or "tariff" directly before or after. */
function isTradeTalk(passage: Passage, token: Token): boolean {
  if ((token.triggers & TALKS) === 0) return false;
  return sentenceTokens(passage, token.sentence).some(
    (other) =>
      has(other, 'talks.modifier') && (other.end === token.start - 1 || other.start === token.end + 1),
  );
}
