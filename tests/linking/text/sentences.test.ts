import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/linking/text/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('the sentences of a block', () => {
  it.each<readonly [name: string, text: string, sentences: readonly string[]]>([
    ['none in an empty block', '', []],
    ['two', 'Hanoi waits. Washington answers.', ['Hanoi waits.', 'Washington answers.']],
    ['questions and exclamations', 'Who pays? Nobody! Good.', ['Who pays?', 'Nobody!', 'Good.']],
    ['a stop before a closing quote', 'He said “wait.” Then he left.', ['He said “wait.”', 'Then he left.']],
    ['a title is no end', 'Mr. Hung met Dr. Lam.', ['Mr. Hung met Dr. Lam.']],
    ['an initial is no end', 'Donald J. Trump spoke.', ['Donald J. Trump spoke.']],
    ['U.S. is no end', 'The U.S. Trade Representative spoke.', ['The U.S. Trade Representative spoke.']],
    ['a decimal point is no end', 'It was 18.1 per cent. It fell.', ['It was 18.1 per cent.', 'It fell.']],
    ['a month in short is no end', 'On Apr. 23 they spoke.', ['On Apr. 23 they spoke.']],
    ['a small letter goes on', 'It was approx. forty of them.', ['It was approx. forty of them.']],
    ['the number of an entry is no end', '4. What comes next', ['4. What comes next']],
    ['a semicolon ends one', 'Laos 48 per cent; Vietnam 46', ['Laos 48 per cent;', 'Vietnam 46']],
    ['a bullet ends one', 'Laos 48 • Vietnam 46', ['Laos 48 •', 'Vietnam 46']],
    ['a line break ends one', 'Laos 48\nVietnam 46', ['Laos 48', 'Vietnam 46']],
    ['a number may open one', 'It ended. 46 per cent remained.', ['It ended.', '46 per cent remained.']],
    ['no final stop', 'Hanoi waits', ['Hanoi waits']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cover the block without gaps', () => {
    const text = '  Hanoi waits. (Washington, too.)  Nobody knows… 46 per cent; or less?\n';
    expect(
      sentencesOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });
});
