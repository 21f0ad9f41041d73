import type { Frame, Page } from 'puppeteer-core';
import { HOST_NAME } from '../../src/card/host.ts';

/** What happened on the page and when, in ms of the page's own clock. */
export interface Happened {
  /** `opened` and `left` are the card's: `left` is when it begins to fade. `key` is what the page hears. */
  readonly what: 'move' | 'opened' | 'left' | 'key';
  readonly at: number;
  /** The name of a key. */
  readonly key?: string;
}

declare global {
  interface Window {
    /** Kept by `startLog`; the tests' own. */
    happened: Happened[];
  }
}

/**
 * Begins to note, in the page, what the pointer and the card do. Times are those of the events themselves, so a
 * machine that is slow to ask for them measures the same.
 */
export async function startLog(page: Page | Frame): Promise<void> {
  await page.evaluate((hostName) => {
    const log: Happened[] = [];
    window.happened = log;
    const watched = new WeakSet<Element>();
    const faded = new MutationObserver(([{ target } = {} as MutationRecord]) => {
      const { state } = (target as HTMLElement).dataset;
      if (state === 'closing') log.push({ what: 'left', at: performance.now() });
      else log.push({ what: 'opened', at: performance.now() });
    });
    const watch = (host: Element) => {
      const panel = host.shadowRoot?.querySelector('[role="dialog"]');
      if (!panel || watched.has(panel)) return;
      watched.add(panel);
      faded.observe(panel, { attributeFilter: ['data-state'] });
    };
    document.addEventListener(
      'beforetoggle',
      (event) => {
        const host = event.target as Element;
        if (host.localName !== hostName || watched.has(host)) return;
        watched.add(host);
        watch(host);
        log.push({ what: 'opened', at: performance.now() });
      },
      true,
    );
    window.addEventListener(
      'pointermove',
      ({ timeStamp }) => log.push({ what: 'move', at: timeStamp }),
      true,
    );
    document.addEventListener('keydown', ({ key }) => log.push({ what: 'key', at: performance.now(), key }));
  }, HOST_NAME);
}

/** Everything noted so far. */
export function happened(page: Page | Frame): Promise<Happened[]> {
  return page.evaluate(() => window.happened);
}

/** The page's own clock, in ms. */
export function pageTime(page: Page | Frame): Promise<number> {
  return page.evaluate(() => performance.now());
}
