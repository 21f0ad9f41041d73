import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { Settings } from '../../src/model/settings.ts';
import {
  PAUSE_HOUR_MS,
  siteSwitch,
  withPageRule,
  withPause,
  withSiteRule,
} from '../../src/settings/sites.ts';
import { updateSettings } from '../../src/settings/store.ts';
import type { PopupActions } from '../../src/sheet/popup-view.ts';

/** What the popup can do about a tab. Switches change the settings only: the background acts on those. */
export function popupActions(tab: Browser.tabs.Tab | undefined): PopupActions {
  const url = tab?.url ?? '';
  const change = (how: (settings: Settings) => Settings) => void updateSettings(how);
  const leaveFor = async (opened: Promise<unknown>) => {
    await opened;
    close();
  };
  return {
    setSite: (enabled) =>
      change((settings) => {
        const site = siteSwitch(settings, url);
        return site ? withSiteRule(settings, site.host, enabled) : settings;
      }),
    setPage: (enabled) => change((settings) => withPageRule(settings, url, enabled)),
    pause: (span) =>
      change((settings) => withPause(settings, span === 'hour' ? Date.now() + PAUSE_HOUR_MS : span)),
    resume: () => change((settings) => withPause(settings, undefined)),
    allow: () => void browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }),
    jumpTo: ({ frame, index }) => {
      if (tab?.id === undefined) return;
      void leaveFor(send('jumpTo', { index }, { tabId: tab.id, frameId: frame }));
    },
    openSheet: () => void leaveFor(browser.tabs.create({ url: browser.runtime.getURL('/facts.html') })),
    openSettings: () => void leaveFor(browser.runtime.openOptionsPage()),
  };
}
