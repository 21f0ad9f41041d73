import { factBase } from 'virtual:gloss/factbase';
import { index } from 'virtual:gloss/names';
import type { Library } from '../../src/annotation/annotator.ts';
import { buildContent, type ContentRequest } from '../../src/card/build-content.ts';
import type { CardContent } from '../../src/card/content.ts';
import { createLinker } from '../../src/linking/linker.ts';

/** The rules, the names and the facts: imported when they are first asked for, as most pages want none of them. */

const groups = new Map(index.subjects.map(({ id, group }) => [id, group]));

export const library: Library = {
  linker: createLinker(index),
  groupOf: (subject) => groups.get(subject) ?? 'others',
};

export function contentOf(request: ContentRequest): CardContent | undefined {
  return buildContent(factBase, request);
}
