import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { LocatedMention } from '../../src/model/report.ts';
import type { Settings } from '../../src/model/settings.ts';
import { withPause } from '../../src/settings/pause.ts';
import { siteSwitch, withPageRule, withSiteRule } from '../../src/settings/sites.ts';
import type { PageMention, PopupActions } from '../../src/sheet/popup-view.ts';
import type { Saver } from '../options/saver.ts';

type Tab = Browser.tabs.Tab | undefined;

/**
 * What the popup can do about a tab, whichever is the tab at the time. Switches change the settings only: the
 * background acts on those. `leave` is called when the user goes elsewhere; the side panel stays.
 */
export function popupActions(tab: () => Tab, saver: Saver, leave: () => void): PopupActions {
  const url = () => tab()?.url ?? '';
  const change = (how: (settings: Settings) => Settings) => void saver.change(how);
  const leaveFor = async (opened: Promise<unknown>) => {
    await opened;
    leave();
  };
  const goTo = async (
    name: 'jumpTo' | 'showDiffering',
    { frame, index }: { frame: number; index: number },
  ) => {
    const tabId = tab()?.id;
    if (tabId === undefined) return;
    // A frame that has gone meanwhile has nothing to show.
    await send(name, { index }, { tabId, frameId: frame }).catch(() => {});
  };
  return {
    setSite: (enabled) =>
      change((settings) => {
        const site = siteSwitch(settings, url());
        return site ? withSiteRule(settings, site.host, enabled) : settings;
      }),
    setPage: (enabled) => change((settings) => withPageRule(settings, url(), enabled)),
    pause: (span) => change((settings) => withPause(settings, span, Date.now())),
    resume: () => change((settings) => withPause(settings, undefined, Date.now())),
    allow: (where) =>
      void browser.permissions.request({
        origins: where === 'here' ? [`*://${hostOf(url())}/*`] : ['http://*/*', 'https://*/*'],
      }),
    jumpTo: (mention) => void leaveFor(goTo('jumpTo', mention)),
    show: (mention) => void goTo('jumpTo', mention),
    showDiffering: (differing) => void goTo('showDiffering', differing),
    openSheet: (path) => void leaveFor(send('openFacts', path ? { path } : {})),
    openSettings: () => void leaveFor(browser.runtime.openOptionsPage()),
  };
}

/** Where the mentions of a tab stand, frame after frame. Rejects when a frame that has some does not answer. */
export async function locateMentions(
  tabId: number | undefined,
  mentions: readonly PageMention[],
): Promise<LocatedMention[]> {
  if (tabId === undefined) return [];
  const frames = [...new Set(mentions.map(({ frame }) => frame))];
  const located = await Promise.all(
    frames.map((frameId) => send('locateMentions', undefined, { tabId, frameId })),
  );
  return located.flat();
}

/** The host as patterns of permissions name it, in which no port may stand. */
function hostOf(url: string): string {
  return new URL(url).hostname;
}
