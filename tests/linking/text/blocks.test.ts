import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/linking/text/blocks.ts';

const kinds = (text: string) => splitBlocks(text).map((block) => `${block.kind}: ${block.text}`);
const LONG = 'The delegation is expected in Washington at the beginning of the month for several days.';

describe('the blocks of a plain text', () => {
  it.each<readonly [name: string, text: string, blocks: readonly string[]]>([
    ['nothing in an empty text', '', []],
    ['nothing in blank lines', '\n  \n\t\n', []],
    ['one a line', `${LONG}\n${LONG}`, [`text: ${LONG}`, `text: ${LONG}`]],
    ['lines with carriage returns', `${LONG}\r\n${LONG}\r\n`, [`text: ${LONG}`, `text: ${LONG}`]],
    [
      'a short line before a longer one is a heading',
      `What comes next\n\n${LONG}`,
      ['heading: What comes next', `text: ${LONG}`],
    ],
    ['a question is a heading', `Who pays?\n${LONG}`, ['heading: Who pays?', `text: ${LONG}`]],
    ['a short sentence is none', `Nobody knows.\n${LONG}`, ['text: Nobody knows.', `text: ${LONG}`]],
    [
      'an entry of a list is none',
      `- shoes and shirts\n${LONG}`,
      ['text: - shoes and shirts', `text: ${LONG}`],
    ],
    ['the last line is none', `${LONG}\nThe end`, [`text: ${LONG}`, 'text: The end']],
    [
      'a line that an editor wrapped is joined',
      'The delegation is expected in Washington at the beginning of the\nmonth.',
      ['text: The delegation is expected in Washington at the beginning of the\nmonth.'],
    ],
    [
      'a blank line ends a paragraph, wrapped or not',
      'The delegation is expected in Washington at the beginning of the\n\nmonth.',
      ['text: The delegation is expected in Washington at the beginning of the', 'text: month.'],
    ],
    ['rows of cells', 'Country | Rate\nLaos | 48%', ['row: Country | Rate', 'row: Laos | 48%']],
    ['rows with tabs', 'Country\tRate\nLaos\t48%', ['row: Country\tRate', 'row: Laos\t48%']],
    ['rows with semicolons', 'Country;Rate\nLaos;48%', ['row: Country;Rate', 'row: Laos;48%']],
    ['a lone line with a bar is no row', `Home | News\n\n${LONG}`, ['heading: Home | News', `text: ${LONG}`]],
  ])('%s', (_name, text, blocks) => {
    expect(kinds(text)).toEqual(blocks);
  });

  it('are slices of the text at their places', () => {
    const text = `\n  Heading here\n\n${LONG}\n\tA | B\nC | D\n`;
    for (const block of splitBlocks(text)) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });
});
