import { describe, expect, test } from 'vitest';
import { parseFactBase } from '../../src/factbase/parse.ts';
import { paragraphsOf, verifyQuotes } from '../../src/factbase/quotes.ts';
import { smallBase, smallTexts } from './small-base.ts';

function problemsWith(edit: (quote: { document: string; paragraph: number; quote: string }) => void) {
  const files = smallBase();
  edit(files['facts/1-all.json'].facts[1]!.evidence[0]!);
  const parsed = parseFactBase(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return verifyQuotes(parsed.entries, smallTexts);
}

describe('a quote is accepted', () => {
  test('when it stands in its paragraph, blank lines not counted', () => {
    expect(problemsWith(() => {})).toEqual([]);
  });
  test('whatever white space separates its words', () => {
    expect(problemsWith((evidence) => Object.assign(evidence, { quote: 'sold 5 and bought 3' }))).toEqual([]);
  });
  test('in either Unicode form', () => {
    const files = smallBase();
    files['facts/1-all.json'].facts[0]!.evidence[0]!.quote = 'Hà Nội on May 6'.normalize('NFD');
    const parsed = parseFactBase(files);
    if (!parsed.ok) throw new Error('the fact base should be right');
    const texts = { ...smallTexts, report: smallTexts.report!.replace('met them', 'met them in Hà Nội') };
    expect(verifyQuotes(parsed.entries, texts)).toEqual([]);
  });
});

describe('a quote is reported', () => {
  test('when the document has other words', () => {
    expect(problemsWith((evidence) => Object.assign(evidence, { quote: 'sold 5 and leased 3' }))).toEqual([
      {
        file: 'facts/1-all.json',
        field: 'facts[1].evidence[0].quote (fact balance-computed)',
        reason: 'The quote is not in report: "sold 5 and leased 3".',
        remedy: 'Copy the words from the document, character for character.',
      },
    ]);
  });
  test('when only its case differs', () => {
    expect(problemsWith((evidence) => Object.assign(evidence, { quote: 'Sold 5' }))).toHaveLength(1);
  });
  test('with the right paragraph, when it stands in another', () => {
    expect(problemsWith((evidence) => Object.assign(evidence, { paragraph: 2 }))).toMatchObject([
      { field: 'facts[1].evidence[0].paragraph (fact balance-computed)', remedy: 'Write 3.' },
    ]);
  });
  test('when the document has fewer paragraphs', () => {
    expect(problemsWith((evidence) => Object.assign(evidence, { paragraph: 99 }))).toHaveLength(1);
  });
});

test('a document whose text is not there is reported once, its quotes are not', () => {
  const parsed = parseFactBase(smallBase());
  if (!parsed.ok) throw new Error('the fact base should be right');
  expect(verifyQuotes(parsed.entries, { report: smallTexts.report! })).toMatchObject([
    { file: 'documents.json', field: 'documents[1].file (document note)', reason: 'There is no note.txt.' },
  ]);
});

test('paragraphs are the lines that hold more than white space', () => {
  expect(paragraphsOf('a\r\n\r\n \n\u00a0\nb\nc\n')).toEqual(['a', 'b', 'c']);
});
