import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnotator } from '../../src/annotation/annotator.ts';
import { createTurns } from '../../src/annotation/turns.ts';
import { startReader } from '../../src/reader/reader.ts';
import { stubLinker } from '../page/stub-linker.ts';

let life: AbortController;
/** Lets the answers through, of which the first is held back. */
let answer: () => void;
let asked: number;

beforeEach(() => {
  life = new AbortController();
  asked = 0;
  const annotator = createAnnotator(
    async () => ({ linker: stubLinker(), groupOf: () => 'officials' }),
    createTurns(8, () => new Promise((resolve) => setTimeout(resolve))),
  );
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  document.body.innerHTML = '<p>Mr Chính spoke</p><p>Trump</p>';
  startReader({
    document,
    async annotate(part) {
      asked++;
      await held;
      return annotator.annotate('page', part, { muted: new Set(), hiddenGroups: new Set(), urgent: true });
    },
    contentOf: () => Promise.reject(new Error('No card is wanted.')),
    bringCard: () => Promise.reject(new Error('No card is wanted.')),
    actions: { openFacts() {}, mute() {}, unmute() {}, switchOff() {} },
    settings: { muted: [], language: 'en', highlightStyle: 'quiet' },
    report() {},
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const painted = () => [...(CSS.highlights.get('gloss-official') ?? [])].map(textOf).sort();
function textOf({ startContainer, startOffset, endOffset }: AbstractRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

test('an answer to what a text was marks nothing of what it has become', async () => {
  await vi.waitUntil(() => asked === 1);
  document.querySelector('p')!.firstChild!.nodeValue = 'And so did Chính';
  const seen = new Set<string>();
  answer();
  await vi.waitUntil(() => {
    for (const text of painted()) seen.add(text);
    return painted().length === 2;
  });
  expect(painted()).toEqual(['Chính', 'Trump']);
  expect([...seen].sort()).toEqual(['Chính', 'Trump']);
});
