import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Exists in the page once its source has run there.
declare const axe: {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** Brings axe into a page; its source is evaluated, so that no policy of the page keeps it out. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/**
 * What axe, which has to be there, holds against a part of a page, a line for each element; `context` and `rules`
 * are axe's own.
 */
export function violations(page: Page, context: object = {}, rules: object = {}): Promise<string[]> {
  return page.evaluate(
    async (part, tags, options) => {
      const whole = Object.keys(part).length === 0;
      const found = await axe.run(whole ? document : part, { runOnly: tags, rules: options });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    context,
    TAGS,
    rules,
  );
}
