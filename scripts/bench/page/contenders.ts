import { factBase } from 'virtual:gloss/factbase';
import { index } from 'virtual:gloss/names';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import { concernsUs } from '../../../entrypoints/gate.ts';
import { MOST_CANDIDATES } from '../../../src/annotation/annotator.ts';
import { createMarks } from '../../../src/highlight/marks.ts';
import { createLinker } from '../../../src/linking/linker.ts';
import type { Link, Linker } from '../../../src/model/linker.ts';
import { linkPage, readPage } from '../../../src/page/link-page.ts';
import { createPageText } from '../../../src/page/page-text.ts';
import { createVisibility } from '../../../src/page/visibility.ts';
import { drained } from '../../../tests/support/drained.ts';

/** Something to measure: works on the document and counts what it finds. */
export type Contender = () => number;

const aliases = [...new Set(factBase.subjects.flatMap((subject) => subject.aliases.map(({ text }) => text)))];
export const linker = createLinker(index);

/** The floor: every text node and every character, seen once. Counts characters. */
export function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
    length += data.length;
  }
  // The sum is used, so that no engine may leave the loop out.
  return sum > 0 ? length : 0;
}

export const gate: Contender = () => (concernsUs(document.body) ? 1 : 0);

/** A whole first reading: text, matches, mentions, and the ranges that only have to be painted. */
export const read: Contender = () => {
  try {
    return readWith(linker);
  } catch {
    return 0; // the reader gave up, as `givesUp` tells
  }
};

/** Whether the reader would give up on this page. */
export function givesUp(): boolean {
  try {
    readWith(linker);
    return false;
  } catch {
    return true; // what the reader throws is its limit; the page is measured all the same
  }
}

/** The same with another linker, for growth with the number of names. */
export function readWith(by: Linker): number {
  const pageText = createPageText(document, () => {});
  if (!drained(readPage(pageText, by))) return 0;
  const { mentions, blocks } = drained(linkPage(pageText, createVisibility(), bounded(by), new Set()));
  return drained(createMarks().replace(mentions, blocks)).added.length;
}

/** As the background links: it gives up where there is too much. */
function bounded({ link }: Linker): Link {
  return (runs, options) => link(runs, { ...options, most: MOST_CANDIDATES });
}

/**
 * One Unicode alternation of all aliases, longest first. Of the variants tried (with and without word
 * boundaries, with `v`) this is the fastest.
 */
export const regex: Contender = (() => {
  const escaped = aliases
    .toSorted((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'giu');
  return () => overTexts((data) => data.match(pattern)?.length ?? 0);
})();

export const ahocorasick: Contender = (() => {
  const automaton = new AhoCorasick(aliases.map((alias) => alias.toLowerCase()));
  return () => overTexts((data) => automaton.matchInText(data.toLowerCase()).length);
})();

/** Marks a copy of the body, made beforehand by `copyOfBody`, since it changes what it reads. */
export function markjs(copy: HTMLElement): number {
  let found = 0;
  new Mark(copy).mark(aliases, {
    diacritics: true,
    separateWordSearch: false,
    each: () => {
      found++;
    },
  });
  return found;
}

export function copyOfBody(): HTMLElement {
  return document.body.cloneNode(true) as HTMLElement;
}

function overTexts(count: (data: string) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found += count((node as Text).data);
  return found;
}
