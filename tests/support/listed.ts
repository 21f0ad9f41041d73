import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from './gloss-browser.ts';
import { listedMentions } from './messages.ts';
import { until } from './until.ts';

/** The marked texts of the top frame, in reading order. */
export async function listedTexts(gloss: GlossBrowser, page: Page): Promise<string[]> {
  return (await listedMentions(gloss, page)).map(({ text }) => text);
}

/** Waits until the marked texts are exactly `wanted`, in reading order. */
export async function untilListed(
  gloss: GlossBrowser,
  page: Page,
  wanted: readonly string[],
  timeoutMs?: number,
): Promise<void> {
  let last: readonly string[] = [];
  try {
    await until(
      'the list is right',
      async () => {
        last = await listedTexts(gloss, page);
        return last.join('|') === wanted.join('|');
      },
      timeoutMs,
    );
  } catch (cause) {
    throw new Error(`Marked is [${last.join(', ')}], not [${wanted.join(', ')}].`, { cause });
  }
}

/** Number of ranges that Gloss paints, asked in its own world: for pages that break their own. */
export function paintedInReaderWorld(gloss: GlossBrowser, page: Page): Promise<number> {
  return gloss.inReaderWorld(page, () =>
    ['gloss-official', 'gloss-figure', 'gloss-event']
      .map((name) => CSS.highlights.get(name)?.size ?? 0)
      .reduce((sum, size) => sum + size, 0),
  );
}
