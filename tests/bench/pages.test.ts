import { describe, expect, test } from 'vitest';
import { RECIPES } from '../../scripts/bench/generated-pages.ts';
import { generatePage } from '../../scripts/bench/page-html.ts';

describe('a generated page', () => {
  test('is the same each time, so that numbers can be compared', () => {
    const recipe = { topic: 'on', bytes: 20_000, seed: 3 } as const;
    expect(generatePage(recipe)).toBe(generatePage(recipe));
  });

  test.each(Object.entries(RECIPES).filter(([, { bytes }]) => bytes <= 300_000))(
    '%s has about the size that its name says',
    (_, recipe) => {
      const { length } = generatePage(recipe);
      expect(length).toBeGreaterThan(recipe.bytes * 0.9);
      // A report is never cut short, so the smallest page may be larger by one.
      expect(length).toBeLessThan(recipe.bytes * 1.05 + 10_000);
    },
  );

  test('names Việt Nam only where the gate is to let it through', () => {
    const names = /vi[eệ]t ?nam|h[aà] ?n[oộ]i/i;
    expect(generatePage({ topic: 'off', bytes: 200_000, seed: 1 })).not.toMatch(names);
    expect(generatePage({ topic: 'near', bytes: 30_000, seed: 1 })).toMatch(names);
    expect(generatePage({ topic: 'on', bytes: 10_000, seed: 1 })).toMatch(names);
  });

  test('has all its templates filled', () => {
    const text = generatePage({ topic: 'on-vietnamese', bytes: 100_000, seed: 2 }).replace(
      /<style>.*?<\/style>/s,
      '',
    );
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
