import type { Browser } from 'wxt/browser';
import type { PauseSpan, Settings } from '../../src/model/settings.ts';
import { isPaused, withPause } from '../../src/settings/pause.ts';
import { siteSwitch, withSiteRule } from '../../src/settings/sites.ts';
import { updateSettings } from '../../src/settings/store.ts';
import { showNotSaved } from './badge.ts';

type Tab = Browser.tabs.Tab | undefined;

/** Turns the site of a tab off where it is on, else on; nothing where there is no site. */
export function toggleSite(tab: Tab): Promise<void> {
  return change(tab, (settings) => {
    const site = siteSwitch(settings, tab?.url ?? '');
    return site ? withSiteRule(settings, site.host, !site.enabled) : settings;
  });
}

/** Pauses everywhere; without a span, ends the pause. */
export function pause(tab: Tab, span: PauseSpan | undefined): Promise<void> {
  return change(tab, (settings) => withPause(settings, span, Date.now()));
}

/** Ends a pause, or begins one that lasts until it is ended so. */
export function togglePause(tab: Tab): Promise<void> {
  return change(tab, (settings) => {
    const now = Date.now();
    return withPause(settings, isPaused(settings, now) ? undefined : 'forever', now);
  });
}

/** Changes the settings only: whoever watches those acts on them. */
async function change(tab: Tab, how: (settings: Settings) => Settings): Promise<void> {
  try {
    await updateSettings(how);
  } catch {
    if (tab?.id !== undefined) await showNotSaved(tab.id);
  }
}
