import type { Linker, ScannedBlock, TextScan } from '../../src/model/linker.ts';
import type { Mention } from '../../src/model/text.ts';

const NAME = /Chính|Trump/g;

/** Marks two names wherever they stand, and counts how often it was asked to scan. */
export function stubLinker(): Linker & { readonly scanned: string[] } {
  const scanned: string[] = [];
  return {
    scanned,
    scan(text): TextScan {
      scanned.push(text);
      return scanOf(text);
    },
    *mayConcern() {
      yield;
      return true;
    },
    *link(blocks: readonly ScannedBlock[]) {
      const mentions = blocks.flatMap(({ text }, block) =>
        [...text.matchAll(NAME)].map(
          ({ index, 0: name }): Mention => ({
            block,
            span: { start: index, end: index + name.length },
            subject: name === 'Trump' ? 'donald-trump' : 'pham-minh-chinh',
            reason: { rule: 'stub', form: name, context: [] },
          }),
        ),
      );
      yield;
      return { mentions, differing: [], rejections: [] };
    },
  };
}

/** As many hits as names. */
function scanOf(text: string): TextScan {
  return {
    size: [...text.matchAll(NAME)].length,
    part: (start, end) => scanOf(text.slice(start, end)),
  };
}
