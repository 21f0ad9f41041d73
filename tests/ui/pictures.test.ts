import { describe, expect, test } from 'vitest';
import type { FigureMeaning, Measure, Party } from '../../src/model/subject.ts';
import { barsOf } from '../../src/ui/bar-pictures.ts';
import { labelled } from '../../src/ui/timeline-labels.ts';
import { timelinePoints } from '../../src/ui/timeline-points.ts';
import { fact, factBase, subject } from '../card/fact-base.ts';

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
      'imports: $136.6 billion; deficit: $123.5 billion; exports: $13.1 billion',
    );
    expect(draw('deficit', 'vi')?.text).toContain('123,5 tỷ USD');
  });
});

describe('the timeline', () => {
  const event = (id: string) => subject(id, { group: 'negotiation' });
  const timeline = factBase({
    subjects: [
      event('tariffs'),
      event('call'),
      event('round'),
      subject('hung', { group: 'officials' }),
      subject('dien', { group: 'officials' }),
    ],
    facts: [
      fact('round', ['round'], { status: 'scheduled', when: { from: '2025-05-07' } }),
      fact('call', ['call'], { when: { from: '2025-04-23' } }),
      fact('visit', ['dien'], { when: { from: '2025-04-25' } }),
      fact('conference', ['hung', 'call'], {
        when: { from: '2025-04-28', event: { en: 'Conference', vi: 'Hội nghị' } },
      }),
    ],
  });

  test('holds events in the order of their days, and what a fact names that has no subject', () => {
    expect(timelinePoints(timeline, 'en', 'call').map(({ days, name, own }) => [days, name, own])).toEqual([
      ['23 April', 'call', true],
      ['28 April', 'Conference', false],
      ['7 May', 'round', false],
    ]);
  });

  test('sets apart what was to come', () => {
    expect(
      timelinePoints(timeline, 'en')
        .filter(({ planned }) => planned)
        .map(({ name }) => name),
    ).toEqual(['round']);
  });

  const points = ['early April', '23 April', '28 April', '1 May', '6 May', '7 May', '15–16 May'].map(
    (days, at) => ({
      days,
      from: String(at),
      to: String(at),
      name: days,
      subject: days,
      own: false,
      planned: false,
    }),
  );
  const drawn = (x: readonly number[]) =>
    labelled(points, (day) => x[Number(day)]!, { width: 320, overhang: 4 });

  test('names every day that has room, above the line or else below it', () => {
    const rows = Map.groupBy(drawn([38, 157, 190, 211, 244, 251, 308]), ({ row }) => row);
    expect(rows.get('above')?.map(({ point }) => point.days)).toEqual(
      expect.arrayContaining(['early April', '15–16 May', '23 April', '1 May']),
    );
    expect(rows.get('below')?.map(({ point }) => point.days)).toEqual(['28 April', '6 May']);
  });
  test('leaves out what has room in neither row, never the ends', () => {
    const named = drawn([38, 290, 292, 294, 296, 298, 308]).map(({ point }) => point.days);
    expect(named.slice(0, 2)).toEqual(['early April', '15–16 May']);
    expect(named.length).toBeLessThan(7);
  });
  test('names days once', () => {
    const twice = [points[0]!, { ...points[1]!, days: 'early April' }];
    expect(labelled(twice, (day) => 100 * Number(day), { width: 320, overhang: 4 })).toHaveLength(1);
  });
});
