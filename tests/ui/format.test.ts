import { describe, expect, test } from 'vitest';
import { documentDay, eventDays, formatQuantity, fullDay } from '../../src/ui/format.ts';

describe('days', () => {
  test.each([
    ['en', '6 May 2025'],
    ['vi', '6/5/2025'],
  ] as const)('in full, %s', (language, expected) => {
    expect(fullDay('2025-05-06', language)).toBe(expected);
  });

  test('an inferred year stands in brackets', () => {
    const inferred = { day: '2025-05-06', yearInferred: true };
    expect(documentDay(inferred, 'en')).toBe('6 May [2025]');
    expect(documentDay(inferred, 'vi')).toBe('6/5 [2025]');
    expect(documentDay({ ...inferred, yearInferred: false }, 'en')).toBe('6 May 2025');
  });

  test.each([
    [{ from: '2025-04-23' }, '23 April', '23/4'],
    [{ from: '2025-05-15', to: '2025-05-16' }, '15–16 May', '15–16/5'],
    [{ from: '2025-04-01', to: '2025-04-10', approximate: true }, 'early April', 'đầu tháng 4'],
    [{ from: '2025-04-28', to: '2025-05-01' }, '28 April – 1 May', '28/4 – 1/5'],
  ])('of an event: %o', (when, en, vi) => {
    expect(eventDays(when, 'en')).toBe(en);
    expect(eventDays(when, 'vi')).toBe(vi);
  });
});

describe('quantities', () => {
  test.each([
    [{ value: 123.5e9, unit: 'USD' }, '$123.5 billion', '123,5 tỷ USD'],
    [{ value: 4.1e9, unit: 'USD' }, '$4.1 billion', '4,1 tỷ USD'],
    [{ value: 250, unit: 'USD' }, '$250', '250 USD'],
    [{ value: 18.1, unit: 'percent' }, '18.1%', '18,1%'],
    [{ value: 30, unit: 'percent', comparator: 'about' }, 'about 30%', 'khoảng 30%'],
    [{ value: 0, unit: 'percent' }, '0%', '0%'],
    [{ value: 11, unit: 'none' }, '11', '11'],
  ] as const)('%o', (quantity, en, vi) => {
    expect(formatQuantity(quantity, 'en')).toBe(en);
    expect(formatQuantity(quantity, 'vi')).toBe(vi);
  });
});
