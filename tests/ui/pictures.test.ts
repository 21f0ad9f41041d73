import { describe, expect, test } from 'vitest';
import type { FigureMeaning, Measure, Party } from '../../src/model/subject.ts';
import { barsOf } from '../../src/ui/bar-pictures.ts';
import { factBase, subject } from '../card/fact-base.ts';

const year: FigureMeaning['period'] = { year: 2024 };
const quarter: FigureMeaning['period'] = { year: 2025, quarter: 1 };

function figure(
  id: string,
  measure: Measure,
  [from, to]: readonly [Party, Party],
  value: number,
  period: FigureMeaning['period'] = 'current',
) {
  const unit = value > 100 ? 'USD' : 'percent';
  return subject(id, {
    group: 'figures',
    meaning: { quantity: { value, unit }, measure, parties: { from, to }, period },
  });
}

const base = factBase({
  subjects: [
    figure('announced', 'tariff-rate', ['VN', 'US'], 46),
    figure('general', 'tariff-rate', ['world', 'US'], 10),
    figure('offer', 'tariff-offer', ['US', 'VN'], 0),
    figure('deficit', 'trade-deficit', ['VN', 'US'], 123.5e9, year),
    figure('deficit-growth', 'trade-deficit-growth', ['VN', 'US'], 18.1, year),
    figure('imports', 'goods-trade', ['VN', 'US'], 136.6e9, year),
    figure('exports', 'goods-trade', ['US', 'VN'], 13.1e9, year),
    figure('q1', 'goods-trade', ['VN', 'US'], 31.4e9, quarter),
    figure('q1-growth', 'goods-trade-growth', ['VN', 'US'], 22, quarter),
    figure('share', 'sourcing-share', ['VN', 'target'], 30),
    subject('policy', { related: ['announced', 'general'] }),
    subject('meeting', { related: ['announced'] }),
  ],
});

const draw = (id: string, language: 'en' | 'vi' = 'en') => {
  const picture = barsOf(base, base.subjects.find((one) => one.id === id)!, language);
  return picture?.kind === 'bars' ? picture : undefined;
};

describe('bars', () => {
  test('tariff levels stand from high to low, the subject’s own set apart', () => {
    expect(draw('general')?.bars.map(({ value, own }) => [value, own])).toEqual([
      ['46%', false],
      ['10%', true],
      ['0%', false],
    ]);
  });
  test('the deficit spans from exports to imports', () => {
    expect(draw('deficit')?.bars[1]).toMatchObject({
      value: '$123.5 billion',
      own: true,
      parts: [{ from: 13.1e9, to: 136.6e9, tone: 'gap' }],
    });
  });
  test('growth shows what was added to the period before', () => {
    const [before, added] = draw('q1-growth')!.bars[0]!.parts;
    expect(before?.to).toBeCloseTo(31.4e9 / 1.22);
    expect(added).toMatchObject({ to: 31.4e9, tone: 'growth' });
    expect(draw('q1')?.bars[0]?.value).toBe('$31.4 billion, +22%');
  });
  test('a share is seen against the whole', () => expect(draw('share')?.max).toBe(100));
  test('a policy shows the levels that it is about', () => expect(draw('policy')?.bars).toHaveLength(3));
  test('what only touches one of them shows none', () => expect(draw('meeting')).toBeUndefined());
  test('the text says the same, in each language', () => {
    expect(draw('deficit')?.text).toBe(
      'US imports from Việt Nam: $136.6 billion; US deficit: $123.5 billion; US exports to Việt Nam: $13.1 billion',
    );
    expect(draw('deficit', 'vi')?.text).toContain('123,5 tỷ USD');
  });
});
