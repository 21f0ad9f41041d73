import type { Gazetteer } from '../../matching/gazetteer.ts';
import { scan, spot } from '../../matching/scan.ts';
import type { BlockRun } from '../../model/linker.ts';
import type { BlockKind } from '../../model/text.ts';
import type { Glance } from '../glance/glance.ts';
import { SEEDS } from '../glance/levels.ts';
import { SEED } from '../index/triggers.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';
import { languageOf } from '../text/language.ts';
import { BlockPassage, LANGUAGE_LENGTH, type Reader } from './passages.ts';
import type { Passage } from './tokens.ts';

/** How passages are found and read, whatever page they are of. */
export interface PassageTools extends Omit<Reader, 'pageLanguage'> {
  readonly gazetteer: Gazetteer;
  /** Of a block as `scan` sees it, and as `spot` sees it, which finds more. */
  readonly glance: Glance;
}

/**
 * The passages of a page. Most blocks of most pages are never scanned but for their seeds: a passage is made when
 * somebody asks for it. A block of running text without a hit is no passage.
 */
export class PagePassages {
  /** Number of blocks. */
  readonly size: number;
  readonly #runs: readonly BlockRun[];
  readonly #without: ReadonlySet<number>;
  readonly #tools: PassageTools;
  readonly #reader: Reader;
  /** Number of the first block of each run. */
  readonly #firsts: number[] = [];
  /** By block: what it may hold; the last block before it that may hold anything, and the heading above it, or -1. */
  readonly #glimpses: Int32Array;
  readonly #earlier: Int32Array;
  readonly #headings: Int32Array;
  /** For those that were asked for: the passages before and behind, and for a row the head row. */
  readonly #before = new Map<number, BlockPassage | undefined>();
  readonly #after = new Map<number, BlockPassage | undefined>();
  readonly #headRows = new Map<number, number>();
  readonly #made: (BlockPassage | 'none' | undefined)[];
  /** The run that was asked for last. */
  #near = 0;
  #language: TextLanguage | undefined;

  constructor(runs: readonly BlockRun[], without: ReadonlySet<number>, tools: PassageTools) {
    this.#runs = runs;
    this.#without = without;
    this.#tools = tools;
    this.#reader = { ...tools, pageLanguage: () => this.language };
    let size = 0;
    for (const { starts } of runs) {
      this.#firsts.push(size);
      size += starts.length;
    }
    this.size = size;
    this.#glimpses = new Int32Array(size);
    this.#earlier = new Int32Array(size);
    this.#headings = new Int32Array(size);
    this.#made = new Array(size);
  }

  /** Looks for the seeds in all blocks, before anything is asked; returns false where there are more than `most`. */
  *spot(most: number): Generator<void, boolean> {
    const { gazetteer, glance } = this.#tools;
    let seeds = 0;
    let heading = -1;
    let earlier = -1;
    let block = 0;
    for (const { text, starts, ends, kinds } of this.#runs) {
      const hits = spot(gazetteer, text, SEEDS, true);
      seeds += hits.size;
      if (seeds > most) return false;
      let hit = 0;
      for (let at = 0; at < starts.length; at += 1, block += 1) {
        const first = hit;
        while (hit < hits.size && hits.start(hit) < ends[at]!) hit += 1;
        this.#headings[block] = heading;
        this.#earlier[block] = earlier;
        if (this.#without.has(block)) continue;
        if (hit > first) this.#glimpses[block] = glance(text, hits, first, hit);
        if (this.#glimpses[block] !== 0) earlier = block;
        if (kinds[at] === 'heading') heading = block;
      }
      yield;
    }
    return true;
  }

  /** Bits of `triggers.ts`: of those that seeds and figures have, a passage's `may` has none that its block lacks here. */
  glimpse(block: number): number {
    return this.#glimpses[block]!;
  }

  /** The passage of a block; undefined where it is none. */
  at(block: number): BlockPassage | undefined {
    let made = this.#made[block];
    if (!made) {
      made = this.#make(block);
      this.#made[block] = made;
    }
    return made === 'none' ? undefined : made;
  }

  /** The passage before a block, and the one behind it; -1 for the first of all. */
  before(block: number): BlockPassage | undefined {
    if (!this.#before.has(block)) this.#before.set(block, this.#nearest(block, -1));
    return this.#before.get(block);
  }

  after(block: number): BlockPassage | undefined {
    if (!this.#after.has(block)) this.#after.set(block, this.#nearest(block, 1));
    return this.#after.get(block);
  }

  /** Whether a token of the passage before a block may have one of the bits. */
  mayHoldBefore(block: number, bits: number): boolean {
    if ((bits & ~SEED) === 0) {
      // A block with a seed or numeral is a passage; the others cannot have such a token.
      const earlier = this.#earlier[block]!;
      if (earlier < 0 || (this.glimpse(earlier) & bits) === 0) return false;
    }
    return ((this.before(block)?.may ?? 0) & bits) !== 0;
  }

  /** The number of the heading that a block stands under; undefined for a heading. */
  headingNumber(block: number): number | undefined {
    const heading = this.#headings[block]!;
    return heading < 0 || this.#kindOf(block) === 'heading' ? undefined : heading;
  }

  headingOf(block: number): Passage | undefined {
    const heading = this.headingNumber(block);
    return heading === undefined ? undefined : this.at(heading);
  }

  /** For a row below another: the number of the first row of its table, which may hold the column heads. */
  headRowNumber(block: number): number | undefined {
    if (this.#kindOf(block) !== 'row') return undefined;
    let head = this.#headRows.get(block);
    if (head === undefined) {
      head = this.#findHeadRow(block);
      this.#headRows.set(block, head);
    }
    return head === block ? undefined : head;
  }

  headRowOf(block: number): Passage | undefined {
    const head = this.headRowNumber(block);
    return head === undefined ? undefined : this.at(head);
  }

  /** The language of the page: that of its running text. */
  get language(): TextLanguage {
    this.#language ??= this.#findLanguage();
    return this.#language;
  }

  #nearest(block: number, step: 1 | -1): BlockPassage | undefined {
    for (let at = block + step; at >= 0 && at < this.size; at += step) {
      const passage = this.at(at);
      if (passage) return passage;
    }
    return undefined;
  }

  #findHeadRow(block: number): number {
    let head = block;
    for (let near = block - 1; near >= 0; near -= 1) {
      if (this.#without.has(near)) continue;
      if (this.#kindOf(near) === 'row') {
        const known = this.#headRows.get(near);
        if (known !== undefined) return known;
        head = near;
      } else if (this.glimpse(near) !== 0 || this.at(near)) break;
    }
    return head;
  }

  #findLanguage(): TextLanguage {
    let sample = '';
    for (let at = this.after(-1); at && sample.length <= 2000; at = this.after(at.block))
      if (at.written.length > LANGUAGE_LENGTH / 2) sample += `${at.written.slice(0, 800)} `;
    if (sample) return languageOf(sample) ?? 'en';
    const all: string[] = [];
    for (let at = this.after(-1); at; at = this.after(at.block)) all.push(at.written);
    return languageOf(all.join(' ')) ?? 'en';
  }

  #make(block: number): BlockPassage | 'none' {
    if (this.#without.has(block)) return 'none';
    const run = this.#runAround(block);
    const at = block - this.#firsts[this.#near]!;
    const text = run.text.slice(run.starts[at], run.ends[at]);
    const kind = run.kinds[at]!;
    const hits = scan(this.#tools.gazetteer, text);
    if (hits.size === 0 && kind === 'text') return 'none';
    return new BlockPassage({ text, kind, scan: hits }, block, this.#tools.glance(text, hits), this.#reader);
  }

  #kindOf(block: number): BlockKind {
    return this.#runAround(block).kinds[block - this.#firsts[this.#near]!]!;
  }

  /** The run that holds a block; `#near` is its place. */
  #runAround(block: number): BlockRun {
    const firsts = this.#firsts;
    while (block < firsts[this.#near]!) this.#near -= 1;
    while (block >= (firsts[this.#near + 1] ?? this.size)) this.#near += 1;
    return this.#runs[this.#near]!;
  }
}
