import { browser } from 'wxt/browser';
import { readSettings } from '../../src/settings/store.ts';
import { interfaceLanguage, translator } from '../../src/ui/messages.ts';
import { notSaved, titles } from './messages.ts';
import { tabState } from './tab-state.ts';

/** White text on it has a contrast of 6.9 to 1. */
const BADGE_COLOUR = '#3d5a80';

const icons = (state: '' | 'off-') => ({
  16: `/icons/${state}16.png`,
  32: `/icons/${state}32.png`,
  48: `/icons/${state}48.png`,
});

/** Icon, badge and title of a tab: the number of distinct subjects, or why there are none. */
export async function showState(tabId: number): Promise<void> {
  try {
    const state = await tabState(tabId);
    const { language, badge } = await readSettings();
    const t = translator(titles, interfaceLanguage(language, browser.i18n.getUILanguage()));
    const n = state.state === 'active' ? Object.keys(state.counts).length : 0;
    await Promise.all([
      browser.action.setIcon({ tabId, path: icons(state.state === 'active' ? '' : 'off-') }),
      browser.action.setBadgeText({ tabId, text: badge && n > 0 ? String(n) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setTitle({ tabId, title: t(state.state === 'active' ? 'active' : state.reason, { n }) }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is nothing to show.
  }
}

/** Says on the button that a switch from a menu or a key was not kept; those have no place of their own to say it. */
export async function showNotSaved(tabId: number): Promise<void> {
  const language = interfaceLanguage('auto', browser.i18n.getUILanguage());
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: notSaved[language] }),
  ]);
}
