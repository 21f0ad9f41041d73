import { rm } from 'node:fs/promises';
import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';

export interface LaunchOptions {
  /** The unpacked extension; the build by default. */
  readonly extension?: string;
  /** `host:port` of the proxy that all requests go through; none by default. */
  readonly proxy?: string;
  readonly headless?: boolean;
  /** Whether the user lets the extension into private windows; not by default, as in both browsers. */
  readonly privateWindows?: boolean;
  /** Preferences of Firefox beside those that every run has. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
  /** BCP 47 tag of the browser's interface; `en-US` by default. */
  readonly language?: string;
  /** CSS pixels; 1280 × 800 by default, the screen of a 13-inch laptop. */
  readonly viewport?: Viewport;
}

/** A real browser with the built extension, the same for Chromium and Firefox. */
export interface GlossBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a tab and waits until the page and its resources are loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `/facts.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Opens the toolbar popup's page for the tab that shows `page`. It stands in a tab of its own: neither browser
   * lets a driver reach into the real popup, and the page asks for the active tab while it loads.
   */
  openPopup(page: Page): Promise<Page>;
  /** Everything in the extension's `storage.local`. */
  storage(): Promise<Record<string, unknown>>;
  /**
   * Runs `body`, a function without free variables, in the world of the extension's content scripts on `page`,
   * and resolves to what it returns. There `chrome.dom` opens closed shadow roots.
   */
  inReaderWorld<Args extends unknown[], Result>(
    page: Page,
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs `body`, a function without free variables, in a page of the extension, where `chrome` is its API. */
  inExtension<Args extends unknown[], Result>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Text of the toolbar button's badge for a tab. */
  badge(tabId: number): Promise<string>;
  /** The browser's own id of the tab that shows `page`. */
  tabId(page: Page): Promise<number>;
  /** Closes the browser and starts it again with the same profile; pages of before are gone. */
  restart(): Promise<void>;
  /** Closes every tab but `page`, and resolves when the user has closed the browser. */
  leaveToUser(page: Page): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export const VIEWPORT: Viewport = { width: 1280, height: 800 };

/** Removes a profile; browsers may still write into it while they end. */
export function removeProfile(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
