import { browser } from 'wxt/browser';
import type { Settings } from '../../src/model/settings.ts';
import { isPagePattern, typedPattern } from '../../src/settings/address.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { settingsFromFile, settingsToFile } from '../../src/settings/file.ts';
import { withPause } from '../../src/settings/pause.ts';
import { withMuted, withoutRule, withPageRule, withPolicy, withSiteRule } from '../../src/settings/sites.ts';
import { dropAside, readSettings } from '../../src/settings/store.ts';
import type { OptionsActions } from '../../src/sheet/options-view.ts';
import type { Saver } from './saver.ts';
import { openShortcuts } from './shortcuts.ts';

/** What the settings page and the first-run page can do. `settings` gives those now in force. */
export function optionsActions(settings: () => Settings, saver: Saver): OptionsActions {
  const change = (how: (settings: Settings) => Settings) => void saver.change(how);
  return {
    setPolicy: (policy) => change((now) => withPolicy(now, policy)),
    setHighlightStyle: (highlightStyle) => change((now) => ({ ...now, highlightStyle })),
    setLanguage: (language) => change((now) => ({ ...now, language })),
    setTheme: (theme) => change((now) => ({ ...now, theme })),
    setBadge: (badge) => change((now) => ({ ...now, badge })),
    changeShortcuts: () => void openShortcuts(),
    // Where that fails, what is kept aside is shown still.
    dropAside: () => void dropAside().catch(console.error),
    pause: (span) => change((now) => withPause(now, span, Date.now())),
    resume: () => change((now) => withPause(now, undefined, Date.now())),
    addRule: (typed, enabled) => {
      const pattern = typedPattern(typed);
      if (!pattern) return false;
      const withRule = isPagePattern(pattern)
        ? (now: Settings) => withPageRule(now, `https://${pattern}`, enabled)
        : (now: Settings) => withSiteRule(now, pattern, enabled);
      change(withRule);
      return true;
    },
    removeRule: (pattern) => change((now) => withoutRule(now, pattern)),
    unmute: (host, subject) => change((now) => withMuted(now, host, subject, false)),
    exportFile: () => settingsToFile(settings()),
    importFile: async (text) => {
      const result = settingsFromFile(text);
      if (!result.ok) return result.problems;
      await saver.change(() => result.settings);
      return [];
    },
    reset: async () => {
      const before = await readSettings();
      await saver.change(() => FALLBACKS);
      return () => change(() => before);
    },
    openSheet: () => void browser.tabs.create({ url: browser.runtime.getURL('/facts.html') }),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
