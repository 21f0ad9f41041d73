import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type GlossBrowser, type LaunchOptions, removeProfile } from './gloss-browser.ts';
import { START, type Started } from './start.ts';
import { until } from './until.ts';

// Exists where the bodies below run: in a page of the extension.
declare const chrome: WebExtension;

/** Starts a browser with Gloss in a new profile. */
export async function launchGloss(name: BrowserName, options: LaunchOptions = {}): Promise<GlossBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'gloss-'));
  let session = await Session.start(name, profile, options);
  await session.untilWelcomed();
  return {
    name,
    origin: session.origin,
    openPage: (url) => session.openPage(url),
    openExtensionPage: (path) => session.openExtensionPage(path),
    openPopup: (page) => session.openPopup(page),
    storage: () => session.inExtension(() => chrome.storage.local.get()),
    inReaderWorld: (page, body, ...args) => session.inReaderWorld(page, body, ...args),
    inExtension: (body, ...args) => session.inExtension(body, ...args),
    badge: (tabId) => session.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    tabId: (page) => session.tabId(page),
    restart: async () => {
      await session.close();
      session = await Session.start(name, profile, options);
    },
    leaveToUser: (page) => session.leaveToUser(page),
    close: async () => {
      await session.close();
      await removeProfile(profile);
    },
  };
}

/** One run of a browser, from its start to its end. */
class Session {
  readonly #started: Started;
  /** A document of the extension that runs none of its code: there the extension's own API can be called. */
  readonly #desk: Page;

  private constructor(started: Started, desk: Page) {
    this.#started = started;
    this.#desk = desk;
  }

  static async start(name: BrowserName, profile: string, options: LaunchOptions): Promise<Session> {
    const started = await START[name](profile, options);
    return new Session(started, await openExtensionPage(started, '/manifest.json'));
  }

  /** Waits for the first-run page: it opens in its own time, and would lie down before a page that is there already. */
  async untilWelcomed(): Promise<void> {
    await until('the first-run page is open', () =>
      this.inExtension(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.some(({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete');
      }),
    );
  }

  get origin(): string {
    return this.#started.origin;
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.#started.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  openExtensionPage(path: string): Promise<Page> {
    return openExtensionPage(this.#started, path);
  }

  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    return openExtensionPage(this.#started, '/popup.html', true);
  }

  inExtension<Args extends unknown[], Result>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.#desk.evaluate(`(${body})(...${JSON.stringify(args)})`) as Promise<Awaited<Result>>;
  }

  async inReaderWorld<Args extends unknown[], Result>(
    page: Page,
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const tabId = await this.tabId(page);
    // `func` has to be a function of the desk's own realm, so it travels as source text.
    const injection = `chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: ${body},
      args: ${JSON.stringify(args)},
    })`;
    const [injected] = (await this.#desk.evaluate(injection)) as { result?: unknown; error?: unknown }[];
    if (injected?.error) throw new Error(`In the reader's world: ${JSON.stringify(injected.error)}`);
    return injected?.result as Awaited<Result>;
  }

  async tabId(page: Page): Promise<number> {
    const url = page.url();
    const id = await this.inExtension(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter((tab) => tab.url === address).at(-1)?.id;
    }, url);
    if (id === undefined) throw new Error(`No tab shows ${url}.`);
    return id;
  }

  async leaveToUser(page: Page): Promise<void> {
    const { browser } = this.#started;
    const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
    await page.bringToFront();
    for (const other of await browser.pages()) if (other !== page) await other.close();
    await closed;
  }

  async close(): Promise<void> {
    await this.#started.browser.close();
  }
}

async function openExtensionPage(
  { browser, origin }: Started,
  path: string,
  background = false,
): Promise<Page> {
  const page = await browser.newPage({ background });
  const url = origin + path;
  // In Firefox the navigation never resolves though the page loads (seen with Firefox 153, puppeteer 25.16), and
  // is rejected when the tab closes; so the page is asked whether it is there.
  page.goto(url).catch(() => undefined);
  await until(`${url} is open`, () =>
    page.evaluate(
      // A page may open at another place of its own than it was asked for.
      (address) => location.href.startsWith(address) && document.readyState === 'complete',
      url,
    ),
  );
  return page;
}
