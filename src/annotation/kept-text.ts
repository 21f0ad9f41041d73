import type { PartBlock, TextPart } from '../model/annotation.ts';
import type { BlockRun } from '../model/linker.ts';
import { BLOCK_SEPARATOR, type BlockKind } from '../model/text.ts';

/** UTF-16 code units after which a run is complete: enough that a look's own cost does not show. */
const RUN_LENGTH = 1 << 13;

/** A reading of which not all has been told. */
interface Coming {
  readonly reading: number;
  readonly blocks: PartBlock[];
}

/** The text of one document as its reader tells it, part by part and version by version. */
export class KeptText {
  /** UTF-16 code units that are kept. */
  length = 0;
  #reading = 0;
  #blocks: readonly PartBlock[] = [];
  #coming: Coming | undefined;

  /** Takes a part in; `again` where it is told against a reading, or after a part, that is not there. */
  take(part: TextPart): 'more' | 'again' | 'whole' {
    const coming = this.#comingOf(part);
    if (!coming || part.from > coming.blocks.length) return 'again';
    for (const [, text] of coming.blocks.splice(part.from)) this.length -= text.length;
    for (const block of part.blocks) this.#add(coming, block);
    if (!part.last) return 'more';
    const { blocks } = coming;
    if (part.tail > 0) for (const block of this.#blocks.slice(-part.tail)) blocks.push(block);
    this.#coming = undefined;
    this.#reading = part.reading;
    this.#blocks = blocks;
    this.length = blocks.reduce((sum, [, text]) => sum + text.length, 0);
    return 'whole';
  }

  /** The blocks in reading order, joined as on the page. Yields after each run. */
  *runs(): Generator<void, readonly BlockRun[]> {
    const runs: BlockRun[] = [];
    for (let at = 0; at < this.#blocks.length; yield) {
      let text = '';
      const starts: number[] = [];
      const ends: number[] = [];
      const kinds: BlockKind[] = [];
      for (; at < this.#blocks.length && text.length < RUN_LENGTH; at++) {
        const [kind, block] = this.#blocks[at]!;
        starts.push(text.length);
        text += block;
        ends.push(text.length);
        kinds.push(kind);
        text += BLOCK_SEPARATOR;
      }
      runs.push({ text, starts, ends, kinds });
    }
    return runs;
  }

  #comingOf({ reading, base, head, tail }: TextPart): Coming | undefined {
    if (this.#coming?.reading === reading) return this.#coming;
    const known = base === 0 ? [] : this.#blocks;
    if ((base !== 0 && base !== this.#reading) || head + tail > known.length) return undefined;
    this.#coming = { reading, blocks: known.slice(0, head) };
    return this.#coming;
  }

  #add({ blocks }: Coming, block: PartBlock): void {
    blocks.push(block);
    this.length += block[1].length;
  }
}
