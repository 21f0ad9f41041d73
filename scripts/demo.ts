import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { factsFolder } from '../build/facts-folder.ts';
import { readFactBase } from '../build/read-fact-base.ts';
import type { ListedMention } from '../src/messaging/protocol.ts';
import { buildIfStale, buildStory } from '../tests/support/build.ts';
import { untilCard, untilNoCard } from '../tests/support/card.ts';
import type { GlossBrowser } from '../tests/support/gloss-browser.ts';
import { launchGloss } from '../tests/support/launch.ts';
import { listedMentions } from '../tests/support/messages.ts';
import { servePages, type TestPages } from '../tests/support/pages.ts';
import { hover, untilPainted } from '../tests/support/reading.ts';
import { requireBrowsers } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'out');
const SAMPLE = join(ROOT, 'tests/pages/sample-article.html');

/** Cards shown of each group: enough to see every kind, few enough to look at. */
const CARDS_PER_GROUP = 2;

const HELP = `npm run demo [-- [--facts DIR] FILE_OR_URL]

Opens the sample article, a file or a page of the web in Chromium with Gloss loaded, prints the mentions,
hovers over some of them, and writes screenshots to out/.
  --facts DIR   builds Gloss for another story first, whose own sample is DIR/sample.html`;

interface Shown {
  readonly address: string;
  readonly pages?: TestPages;
}

/** A file is served on loopback, since extensions are kept away from `file:` addresses. */
async function show(target: string): Promise<Shown> {
  if (/^https?:\/\//.test(target)) return { address: target };
  const file = resolve(process.env.INIT_CWD ?? '.', target);
  if (!existsSync(file)) throw new Error(`There is no file ${file}, and it is no http(s) address.`);
  const pages = await servePages(dirname(file));
  // A name instead of a number, so that the popup shows a site as a user knows sites.
  const origin = pages.origin.replace('127.0.0.1', `${file === SAMPLE ? 'harbour-post' : 'page'}.localhost`);
  return { pages, address: origin + pathToFileURL(`/${basename(file)}`).pathname };
}

/** The group of each subject, by its id. */
function groups(facts: string): Map<string, string> {
  return new Map(readFactBase(facts).subjects.map(({ id, group }) => [id, group] as const));
}

/** The first mention of a few subjects of each group, in reading order. */
function choose(mentions: readonly ListedMention[], groupOf: ReadonlyMap<string, string>): ListedMention[] {
  const taken = new Map<string, Set<string>>();
  return mentions.filter(({ subject }) => {
    const group = groupOf.get(subject) ?? '';
    const subjects = taken.get(group) ?? new Set();
    taken.set(group, subjects);
    if (subjects.has(subject) || subjects.size >= CARDS_PER_GROUP) return false;
    subjects.add(subject);
    return true;
  });
}

async function hoverOver(page: Page, mention: ListedMention): Promise<boolean> {
  try {
    await hover(page, mention.text, { before: mention.before.slice(-12) });
    const card = await untilCard(page);
    await page.screenshot({ path: join(OUT, `card-${mention.subject}.png`) });
    console.log(`  ${mention.text}: ${card.text.split('\n').find((line) => line.trim() !== '')}`);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    return true;
  } catch (error) {
    // One mention that cannot be reached, e.g. below a banner, does not end the demo; none at all does.
    console.log(`  ${mention.text}: no card (${(error as Error).message})`);
    return false;
  }
}

async function screenshotPopup(gloss: GlossBrowser, page: Page): Promise<void> {
  const popup = await gloss.openPopup(page);
  await popup.bringToFront();
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.line');
  await popup.screenshot({ path: join(OUT, 'popup.png') });
  await popup.close();
}

async function demo(
  target: string,
  facts: string,
  extension: string | undefined,
  headless: boolean,
): Promise<boolean> {
  const { address, pages } = await show(target);
  const gloss = await launchGloss('chromium', { headless, ...(extension && { extension }) });
  try {
    const page = await gloss.openPage(address);
    console.log(`Opened ${address}${headless ? ' without a display' : ''}.`);
    const painted = await untilPainted(page).catch(() => 0);
    if (painted === 0) {
      console.log('Nothing was marked on this page.');
      return false;
    }
    const groupOf = groups(facts);
    const mentions = await listedMentions(gloss, page);
    console.table(mentions.map(({ text, subject }) => ({ text, subject, group: groupOf.get(subject) })));
    await page.screenshot({ path: join(OUT, 'page.png'), fullPage: true });
    console.log(`${painted} highlights painted. Cards:`);
    let opened = 0;
    for (const mention of choose(mentions, groupOf)) if (await hoverOver(page, mention)) opened++;
    await screenshotPopup(gloss, page);
    console.log(
      `\n${opened} cards opened. Screenshots of the page, the cards and the fact sheet are in out/.`,
    );
    if (!headless) {
      console.log('The browser stays open until you close it.');
      await gloss.leaveToUser(page);
    }
    return opened > 0;
  } finally {
    await gloss.close();
    await pages?.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { facts: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(HELP);
} else {
  try {
    requireBrowsers('chromium');
    mkdirSync(OUT, { recursive: true });
    const facts = factsFolder(values.facts);
    const story = values.facts === undefined ? undefined : buildStory('chromium', facts, join(OUT, 'story'));
    if (!story) buildIfStale(['chromium']);
    const hasDisplay =
      process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
    const target = positionals[0] ?? (story ? join(facts, 'sample.html') : SAMPLE);
    if (!(await demo(target, facts, story, !hasDisplay))) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
