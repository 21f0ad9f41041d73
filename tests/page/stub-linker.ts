import type { BlockRun, Linker } from '../../src/model/linker.ts';
import type { Mention } from '../../src/model/text.ts';
import { textsOf } from './blocks.ts';

const NAME = /Chính|Trump/g;

/** Marks two names wherever they stand; of more than `most` it says that there is too much. */
export function stubLinker(most = Number.POSITIVE_INFINITY): Linker {
  return {
    *mayConcern() {
      yield;
      return true;
    },
    *link(runs: readonly BlockRun[], { without } = {}) {
      const mentions = textsOf(runs).flatMap((text, block) =>
        [...(without?.has(block) ? '' : text).matchAll(NAME)].map(
          ({ index, 0: name }): Mention => ({
            block,
            span: { start: index, end: index + name.length },
            subject: name === 'Trump' ? 'donald-trump' : 'pham-minh-chinh',
            reason: { rule: 'stub', form: name, context: [] },
          }),
        ),
      );
      yield;
      return mentions.length > most ? undefined : { mentions, differing: [], rejections: [] };
    },
  };
}
