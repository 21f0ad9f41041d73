import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotation/annotator.ts';
import { createTurns } from '../../src/annotation/turns.ts';
import { splitBlocks } from '../../src/linking/text/blocks.ts';
import { partAnswer, textPart } from '../../src/messaging/annotation-shapes.ts';
import type { Found } from '../../src/model/annotation.ts';
import type { BlockRun } from '../../src/model/linker.ts';
import { createAnnotations } from '../../src/reader/annotations.ts';
import { drained } from '../support/drained.ts';
import { realLinker } from '../support/marked.ts';

const FOLDER = join(import.meta.dirname, '../corpus');
const linker = realLinker();
const annotator = createAnnotator(
  async () => ({ linker, groupOf: () => 'others' }),
  createTurns(50, async () => undefined),
);
const life = new AbortController();

/** A reader of one text that talks to the background as over messages: in JSON, checked at both ends. */
function annotationsOf(key: string) {
  return createAnnotations(
    async (part) => {
      const told: unknown = JSON.parse(JSON.stringify(part));
      if (!textPart(told)) throw new TypeError('A part of the wrong shape.');
      const answer = await annotator.annotate(key, told, {
        muted: new Set(),
        hiddenGroups: new Set(),
        urgent: true,
      });
      const heard: unknown = JSON.parse(JSON.stringify(answer));
      if (!partAnswer(heard)) throw new TypeError('An answer of the wrong shape.');
      return heard;
    },
    async (work) => drained(work),
    life.signal,
  );
}

function runsOf(text: string): BlockRun[] {
  return splitBlocks(text).map(({ text: block, kind }) => ({
    text: block,
    starts: [0],
    ends: [block.length],
    kinds: [kind],
  }));
}

/** As linked at hand, without the messages between. */
function linkedAtHand(runs: readonly BlockRun[]): Pick<Found, 'mentions' | 'differing'> {
  if (!drained(linker.mayConcern(runs))) return { mentions: [], differing: [] };
  const { mentions, differing } = drained(linker.link(runs))!;
  return JSON.parse(JSON.stringify({ mentions, differing }));
}

test('what the background answers is to the byte what linking at hand finds, also of a text that changes', async () => {
  const none: ReadonlySet<number> = new Set();
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  expect(names.length).toBeGreaterThan(100);
  const page = annotationsOf('page');
  let mentioned = 0;
  for (const name of names) {
    // Each text takes the place of the one before, as on a page that changes.
    const runs = runsOf(readFileSync(join(FOLDER, name), 'utf8'));
    const found = await page.of(runs, none);
    mentioned += found!.mentions.length;
    const { mentions, differing } = found!;
    expect(JSON.stringify({ mentions, differing }), name).toBe(JSON.stringify(linkedAtHand(runs)));
  }
  expect(mentioned).toBeGreaterThan(500);
});
