import { type Browser, browser } from 'wxt/browser';
import { receive, send } from '../../src/messaging/messenger.ts';
import { GATE_MESSAGE } from '../../src/messaging/protocol.ts';
import { addressOf } from '../../src/settings/address.ts';
import { siteState, siteSwitch, withMuted, withSiteRule } from '../../src/settings/sites.ts';
import { readSettings, updateSettings } from '../../src/settings/store.ts';
import { showState } from './badge.ts';
import { dropReports, keepReport } from './frame-reports.ts';
import { injectCard, injectReader } from './inject.ts';
import { openFacts } from './open-facts.ts';
import { readOnClick } from './read-on-click.ts';
import { readerSettings } from './reader-settings.ts';
import { dropGoneFrames, isClosed, tabState } from './tab-state.ts';

/** Answers gates, readers and the popup. */
export function answerReaders(signal: AbortSignal): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (message === GATE_MESSAGE && sender.id === browser.runtime.id) void letReaderIn(sender);
    return undefined;
  });
  receive('begin', async (_, sender) => readerSettings(await readSettings(), pageOf(sender).url), signal);
  receive(
    'report',
    async (report, sender) => {
      const { tabId, frameId, url } = pageOf(sender);
      // A page that comes back from the back-forward cache may have missed that its site was turned off.
      if (siteState(await readSettings(), url, Date.now()).enabled) await keepReport(tabId, frameId, report);
      else await send('stop', undefined, { tabId, frameId });
      await showState(tabId);
    },
    signal,
  );
  receive(
    'gone',
    async (_, sender) => {
      const { tabId, frameId } = pageOf(sender);
      await dropReports(tabId, [frameId]);
      await showState(tabId);
    },
    signal,
  );
  receive(
    'bringCard',
    async (_, sender) => {
      const { tabId, frameId } = pageOf(sender);
      await injectCard(tabId, frameId);
    },
    signal,
  );
  receive(
    'mute',
    async ({ subject, muted }, sender) => {
      const host = addressOf(pageOf(sender).url)?.host;
      if (host) await updateSettings((settings) => withMuted(settings, host, subject, muted));
    },
    signal,
  );
  receive(
    'switchSiteOff',
    async (_, sender) => {
      const { url } = pageOf(sender);
      await updateSettings((settings) => {
        const site = siteSwitch(settings, url);
        return site ? withSiteRule(settings, site.host, false) : settings;
      });
    },
    signal,
  );
  receive('openFacts', ({ subject, path }) => openFacts(path ?? subject ?? ''), signal);
  receive(
    'tabState',
    async ({ tabId }) => {
      await dropGoneFrames(tabId);
      // The popup was opened by a click. A page that goes meanwhile is not read.
      await readOnClick(tabId).catch(() => {});
      const state = await tabState(tabId);
      const isNothing = state.state === 'inactive' && state.reason === 'nothing-found';
      return isNothing && (await isClosed(tabId)) ? { state: 'inactive', reason: 'no-permission' } : state;
    },
    signal,
  );
}

/** A site's rules are those of the page in the address bar, in its frames too. */
function pageOf(sender: Browser.runtime.MessageSender): { tabId: number; frameId: number; url: string } {
  if (sender.tab?.id === undefined) throw new Error('Only a page can say this.');
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: sender.tab.url ?? sender.url ?? '' };
}

async function letReaderIn(sender: Browser.runtime.MessageSender): Promise<void> {
  try {
    const { tabId, frameId, url } = pageOf(sender);
    const settings = await readSettings();
    if (siteState(settings, url, Date.now()).enabled) {
      await injectReader(tabId, frameId, settings.highlightStyle);
    } else await showState(tabId);
  } catch {
    // The page went away while its gate was heard, or the user withdrew the permission: nothing to read.
  }
}
