import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarks, type Marks } from '../../src/highlight/marks.ts';
import { HIGHLIGHT_NAMES } from '../../src/highlight/names.ts';
import { createPainter, PAINTED_ANYWHERE } from '../../src/highlight/painter.ts';
import type { Linker } from '../../src/model/linker.ts';
import { linkPage, readPage } from '../../src/page/link-page.ts';
import { createPageText, type PageText } from '../../src/page/page-text.ts';
import type { LinkedPage } from '../../src/page/rounds.ts';
import { createVisibility } from '../../src/page/visibility.ts';
import { stubLinker } from '../page/stub-linker.ts';
import { drained } from '../support/drained.ts';

function linked(pageText: PageText, linker: Linker): LinkedPage {
  drained(readPage(pageText, linker));
  return drained(linkPage(pageText, createVisibility(), linker.link, new Set()));
}

function read(html: string): { marks: Marks; hidden: Readonly<Record<string, number>> } {
  document.body.innerHTML = html;
  const linker = stubLinker();
  const pageText = createPageText(document, () => {});
  const { mentions, blocks, hidden } = linked(pageText, linker);
  const marks = createMarks();
  drained(marks.replace(mentions, blocks));
  return { marks, hidden };
}

/** What a pointer at the middle of an element's box, or beside it, is found to be on. */
function under(marks: Marks, selector: string, beside = 0): string | undefined {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  const [x, y] = [beside ? box.right + beside : box.left + box.width / 2, box.top + box.height / 2];
  const place = document.caretPositionFromPoint(x, y);
  return place ? marks.at(place.offsetNode, place.offset, x, y)?.mention.subject : undefined;
}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

test('a pointer is on a mention only over its letters', () => {
  const { marks } = read('<p>Mr <b>Chính</b> spoke; <i>nobody</i> else.</p>');
  expect(under(marks, 'b')).toBe('pham-minh-chinh');
  expect(under(marks, 'i')).toBeUndefined();
  expect(under(marks, 'p', -4)).toBeUndefined();
});

test('beside the last word of a line is not on it', () => {
  const { marks } = read('<p style="width: 400px">Mr <b>Chính</b></p>');
  expect(under(marks, 'b', 3)).toBeUndefined();
});

test.each([
  ['right to left', '<p dir="rtl">Mr <b>Chính</b></p>'],
  ['vertical', '<p style="writing-mode: vertical-rl; height: 200px">Mr <b>Chính</b> spoke</p>'],
  ['columns', '<div style="columns: 3; height: 60px"><p>One two three Mr <b>Chính</b> spoke</p></div>'],
  ['transformed', '<p style="transform: rotate(7deg) scale(1.4); width: 300px">Mr <b>Chính</b> spoke</p>'],
  ['zoomed', '<p style="zoom: 1.7">Mr <b>Chính</b> spoke</p>'],
])('a pointer finds a mention in text that is %s', (_, html) => {
  expect(under(read(html).marks, 'b')).toBe('pham-minh-chinh');
});

test.each([
  ['display: none', '<p style="display: none">Chính</p>', 'hidden'],
  ['visibility: hidden', '<p style="visibility: hidden">Chính</p>', 'hidden'],
  ['opacity: 0', '<p style="opacity: 0">Chính</p>', 'hidden'],
  ['the hidden attribute', '<div hidden><p>Chính</p></div>', 'hidden'],
  ['a closed details', '<details><summary>More</summary><p>Chính</p></details>', 'hidden'],
  ['an editable region', '<div contenteditable><p>Chính</p></div>', 'editable'],
  ['code that is not to be translated', '<div translate="no" style="white-space: pre">Chính</div>', 'code'],
])('text is left out and counted in: %s', (_, html, reason) => {
  const { marks, hidden } = read(`<p>Trump</p>${html}`);
  expect(marks.all.map(({ mention }) => mention.subject)).toEqual(['donald-trump']);
  expect(hidden).toEqual({ [reason]: 1 });
});

test('text that is hidden from screen readers alone is read, for everybody else sees it', () => {
  const { marks } = read('<div aria-hidden="true"><p>Chính</p></div>');
  expect(marks.all.length).toBe(1);
});

test('text that is only off screen is read', () => {
  const { marks } = read('<div style="height: 4000px"></div><p style="content-visibility: auto">Chính</p>');
  expect(marks.all.length).toBe(1);
});

test('marks of what has not changed stay the same', () => {
  document.body.innerHTML = '<p>Chính</p><p id="other">Trump</p>';
  const linker = stubLinker();
  const pageText = createPageText(document, () => {});
  const marks = createMarks();
  const link = () => {
    const { mentions, blocks } = linked(pageText, linker);
    return drained(marks.replace(mentions, blocks));
  };
  link();
  const before = marks.all[0];
  expect(link()).toEqual({ added: [], removed: [] });
  expect(marks.all[0]).toBe(before);
});

test('the painter leaves the highlights of the page alone and nothing of its own behind', () => {
  const own = new Highlight();
  CSS.highlights.set('of-the-page', own);
  const painter = createPainter(life.signal);
  const { marks } = read('<p>Chính</p>');
  painter.add('official', marks.all[0]!.range);
  painter.paint(true);
  expect(CSS.highlights.get(HIGHLIGHT_NAMES.official)?.size).toBe(1);
  CSS.highlights.delete(HIGHLIGHT_NAMES.official);
  painter.restore();
  expect(CSS.highlights.get(HIGHLIGHT_NAMES.official)?.size).toBe(1);
  life.abort();
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  CSS.highlights.clear();
});

test('of very many marks those far from the viewport are painted when they come near it', async () => {
  const painter = createPainter(life.signal);
  const { marks } = read('<p style="height: 20px">Chính</p>'.repeat(PAINTED_ANYWHERE + 2_000));
  for (const { range } of marks.all) painter.add('official', range);
  painter.paint(true);
  const painted = () => CSS.highlights.get(HIGHLIGHT_NAMES.official)!;
  await vi.waitUntil(() => painted().size >= PAINTED_ANYWHERE);
  const last = marks.all.at(-1)!;
  expect(painted().has(last.range)).toBe(false);
  last.pieces[0]!.node.parentElement!.scrollIntoView();
  await vi.waitUntil(() => painted().has(last.range));
  expect(painted().size).toBeLessThan(PAINTED_ANYWHERE + 500);
  window.scrollTo(0, 0);
  await vi.waitUntil(() => !painted().has(last.range));
  painter.remove(last.range);
  document.scrollingElement!.scrollTop = document.scrollingElement!.scrollHeight;
  await vi.waitUntil(() => painted().has(marks.all.at(-2)!.range));
  expect(painted().has(last.range)).toBe(false);
});

test('a mention under the pointer is found at once among 20,000', () => {
  const { marks } = read(`<p>${'Mr Chính spoke. '.repeat(20_000)}<b>Trump</b></p>`);
  expect(marks.all.length).toBe(20_001);
  document.querySelector('b')!.scrollIntoView();
  under(marks, 'b');
  const begun = performance.now();
  for (let times = 0; times < 10; times++) expect(under(marks, 'b')).toBe('donald-trump');
  expect((performance.now() - begun) / 10).toBeLessThan(16);
});

test('marks stay the same where something else in their part of the page changes', () => {
  document.body.innerHTML = '<p>Chính</p><output>1</output>';
  const linker = stubLinker();
  const pageText = createPageText(document, () => {});
  const marks = createMarks();
  const link = () => {
    pageText.note();
    const { mentions, blocks } = linked(pageText, linker);
    return drained(marks.replace(mentions, blocks));
  };
  expect(link().added.length).toBe(1);
  document.querySelector('output')!.textContent = '2';
  expect(link()).toEqual({ added: [], removed: [] });
  document.querySelector('p')!.textContent = 'Chính';
  expect(link()).toMatchObject({ added: [{}], removed: [{}] });
});

test('text in an element without a box of its own is read', () => {
  expect(
    read('<p style="display: contents"><b style="display: contents">Chính</b></p>').marks.all.length,
  ).toBe(1);
  expect(read('<p hidden><b style="display: contents">Chính</b></p>').marks.all).toEqual([]);
});
