import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePage, type PageRecipe } from './page-html.ts';

const KILO = 1_000;
const MEGA = 1_000_000;

/**
 * The default page set: from 10 KB to 10 MB, on topic, off topic, and *near*: about Việt Nam, so that the gate
 * lets them through, but not about the negotiation.
 */
export const RECIPES: Readonly<Record<string, PageRecipe>> = {
  'off-10k': { topic: 'off', bytes: 10 * KILO, seed: 1 },
  'off-100k': { topic: 'off', bytes: 100 * KILO, seed: 2 },
  'off-2m': { topic: 'off', bytes: 2 * MEGA, seed: 3 },
  'off-10m': { topic: 'off', bytes: 10 * MEGA, seed: 4 },
  'near-30k': { topic: 'near', bytes: 30 * KILO, seed: 5 },
  'near-300k': { topic: 'near', bytes: 300 * KILO, seed: 6 },
  'near-600k': { topic: 'near', bytes: 600 * KILO, seed: 7 },
  'on-10k': { topic: 'on', bytes: 10 * KILO, seed: 8 },
  'on-100k': { topic: 'on', bytes: 100 * KILO, seed: 9 },
  'on-vi-300k': { topic: 'on-vietnamese', bytes: 300 * KILO, seed: 10 },
  'on-1m': { topic: 'on', bytes: MEGA, seed: 11 },
  'on-10m': { topic: 'on', bytes: 10 * MEGA, seed: 12 },
};

/** Writes the default set into a folder. */
export function writePages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, recipe] of Object.entries(RECIPES)) {
    writeFileSync(join(folder, `${name}.html`), generatePage(recipe));
  }
}
