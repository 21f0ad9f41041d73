import { afterEach, expect, test } from 'vitest';
import { createPageText, type PageText } from '../../src/page/page-text.ts';
import type { PageBlock } from '../../src/page/text-run.ts';
import { drained } from '../support/drained.ts';
import { blocksOf } from './blocks.ts';

/** A page of sections, and its text, kept true. */
function follow(sections: number) {
  document.body.innerHTML = Array.from(
    { length: sections },
    (_, at) =>
      `<section id="s${at}">${`<p>Mr <b>Chính</b> spoke in section ${at}.</p>`.repeat(30)}</section>`,
  ).join('');
  const pageText = createPageText(document, () => {});
  const blocks = (): readonly PageBlock[] => {
    pageText.note();
    drained(pageText.read());
    return blocksOf(pageText);
  };
  const read = (): string[] => blocks().map(({ text }) => text);
  read();
  return { read, blocks, pageText };
}

/** What a new reading from scratch gives. */
function afresh(): string[] {
  const pageText: PageText = createPageText(document, () => {});
  drained(pageText.read());
  return blocksOf(pageText).map(({ text }) => text);
}

const section = (at: number): Element => document.querySelector(`#s${at}`)!;

afterEach(() => {
  document.body.replaceChildren();
});

test.each<[string, () => void]>([
  [
    'text rewritten in its node',
    () => ((section(2).querySelector('p')!.firstChild as Text).data = 'Now Trump and '),
  ],
  ['textContent rewritten', () => (section(1).querySelector('p')!.textContent = 'Trump spoke.')],
  ['a paragraph added', () => section(3).insertAdjacentHTML('beforeend', '<p>Then Trump.</p>')],
  [
    'a section added',
    () => section(0).insertAdjacentHTML('afterend', `<section>${'<p>Trump.</p>'.repeat(60)}</section>`),
  ],
  ['a section removed', () => section(1).remove()],
  ['a section moved', () => document.body.append(section(0))],
  [
    'a section moved and changed while it was out',
    () => {
      const moved = section(0);
      moved.remove();
      moved.querySelector('p')!.textContent = 'Trump was out.';
      document.body.append(moved);
    },
  ],
  [
    'a section wrapped, changed and put back',
    () => {
      const wrapper = document.createElement('div');
      const moved = section(2);
      moved.replaceWith(wrapper);
      moved.lastElementChild!.textContent = 'Trump was wrapped.';
      wrapper.append(moved);
    },
  ],
  ['all replaced', () => (document.body.innerHTML = '<p>Only Trump.</p>')],
  [
    'the body replaced',
    () => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Another Trump.</p>';
      document.body.replaceWith(body);
    },
  ],
  ['a text node split', () => (section(1).querySelector('p')!.lastChild as Text).splitText(3)],
  [
    'an inline element put in',
    () => section(1).querySelector('p')!.firstChild!.replaceWith(document.createElement('i')),
  ],
])('a reading after a change equals one from scratch: %s', (_, change) => {
  const { read } = follow(4);
  change();
  expect(read()).toEqual(afresh());
});

test('blocks in which nothing has changed stay the same', () => {
  const { blocks } = follow(20);
  const before = blocks();
  section(7).querySelector('p')!.textContent = 'Trump spoke.';
  section(2).remove();
  const after = blocks();
  expect(after.filter((block) => !before.includes(block)).map(({ text }) => text)).toEqual(['Trump spoke.']);
  expect(after.length).toBe(before.length - 30);
});

test('nothing is read again when nothing has changed', () => {
  const { pageText } = follow(3);
  expect(pageText.stale).toBe(false);
  const before = pageText.runs();
  drained(pageText.read());
  expect(pageText.runs()).toBe(before);
});

test('changes that come while the page is being read are read afterwards', () => {
  const { read, pageText } = follow(40);
  section(1).querySelector('p')!.textContent = 'First change.';
  document.body.append(document.createElement('p'));
  const running = pageText.read();
  running.next();
  section(39).remove();
  section(5).insertAdjacentHTML('beforebegin', '<p>Trump in between.</p>');
  drained(running);
  expect(read()).toEqual(afresh());
});

test('a node that is taken out just where reading stopped does not end it', () => {
  document.body.innerHTML = `<main>${'<section><p>Mr <b>Chính</b> spoke.</p></section>'.repeat(200)}</main><p>Trump</p>`;
  const pageText = createPageText(document, () => {});
  const running = pageText.read();
  running.next();
  for (const paragraph of document.querySelectorAll('section > p')) paragraph.remove();
  drained(running);
  expect(blocksOf(pageText).at(-1)?.text).toBe('Trump');
});
