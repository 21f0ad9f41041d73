import { figureGlanceOf } from '../../src/linking/glance/figure-glance.ts';
import { glanceOf } from '../../src/linking/glance/glance.ts';
import { loadNames } from '../../src/linking/glance/levels.ts';
import { formsOf } from '../../src/linking/index/forms.ts';
import { entriesIn, meaningsOf } from '../../src/linking/index/meanings.ts';
import type { PassageTools } from '../../src/linking/passage/page-passages.ts';
import { realIndex } from '../support/marked.ts';

export const index = realIndex();
export const figures = index.subjects.flatMap(({ meaning }) => meaning ?? []);

const gazetteer = loadNames(index);
const forms = formsOf(gazetteer, index.forms);
const figureBits = figureGlanceOf(
  figures.map(({ quantity }) => quantity),
  [],
);

/** What passages are made with, over our own data. */
export const tools: PassageTools = {
  gazetteer,
  glance: glanceOf(forms, figureBits),
  figureBits,
  triggers: forms.triggers,
  meaningOf: meaningsOf(gazetteer, entriesIn(index, gazetteer)),
};
