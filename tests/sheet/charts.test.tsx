import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import { readFactBase } from '../../build/read-fact-base.ts';
import type { Language } from '../../src/model/subject.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { WIDTH } from '../../src/sheet/charts/chart.ts';
import { ChartFigure } from '../../src/sheet/charts/chart-figure.tsx';
import { chartsOf } from '../../src/sheet/charts/charts.ts';
import { Speech } from '../../src/sheet/speech.ts';

const sheet = catalogue(readFactBase());
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** Narrower than any letter is on average, so that what overlaps by this surely does. */
const LETTER = 5.5;

afterEach(cleanup);

const draw = (key: string, language: Language) => {
  const chart = chartsOf(sheet, language).find((one) => one.key === key)!;
  render(
    <Speech.Provider value={language}>
      <ChartFigure chart={chart} />
    </Speech.Provider>,
  );
  return screen.getByRole('figure');
};

test('every picture that is wanted is made from the fact base', () => {
  expect(chartsOf(sheet, 'en').map(({ title }) => title)).toEqual([
    'Tariff levels',
    'Trade and the deficit between',
    'The deficit, with its growth',
    'First quarter, with its growth',
    'Timeline',
    'Countries that the US gives priority, as Mr. Hung says',
    'Who was at the cabinet meeting',
  ]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(chartsOf(sheet, language).map(({ key }) => key))('%s has words, a table and sources', (key) => {
    const figure = draw(key, language);
    const name = within(figure).getByRole('img').getAttribute('aria-label')!;
    const rows = [...figure.querySelectorAll('tbody tr')];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(name).toContain(row.querySelector('th')!.textContent!);
    expect(figure.querySelector('p.note')?.textContent).toMatch(/paragraph \d|đoạn \d/);
  });

  it.each(chartsOf(sheet, language).map(({ key }) => key))('no name in %s runs into a value', (key) => {
    const figure = draw(key, language);
    const texts = [...figure.querySelectorAll('svg text')];
    const lines = Map.groupBy(texts, (text) => text.getAttribute('y'));
    const wide = [...lines.values()].filter(
      (line) => LETTER * line.reduce((sum, text) => sum + text.textContent!.length, 0) > WIDTH,
    );
    expect(wide.map((line) => line.map(({ textContent }) => textContent))).toEqual([]);
  });
});

test('planned events are told apart in the drawing and in the table', () => {
  const figure = draw('timeline', 'en');
  expect(figure.querySelectorAll('path.planned').length).toBeGreaterThan(2);
  expect(within(figure).getAllByText('planned').length).toBe(figure.querySelectorAll('path.planned').length);
});

test('whoever led stands first, with the office', () => {
  const figure = draw('list-cabinet-meeting-held', 'en');
  const [first] = figure.querySelectorAll('tbody tr');
  expect(first?.textContent).toBe('Phạm Minh ChínhPrime Minister of Việt Namled the meeting');
});
