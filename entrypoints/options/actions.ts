import { browser } from 'wxt/browser';
import type { Settings } from '../../src/model/settings.ts';
import { isPagePattern, typedPattern } from '../../src/settings/address.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { settingsFromFile, settingsToFile } from '../../src/settings/file.ts';
import {
  PAUSE_HOUR_MS,
  withMuted,
  withoutRule,
  withPageRule,
  withPause,
  withPolicy,
  withSiteRule,
} from '../../src/settings/sites.ts';
import { readSettings, updateSettings } from '../../src/settings/store.ts';
import type { OptionsActions } from '../../src/sheet/options-view.ts';

/** What the settings page and the first-run page can do. `settings` gives those now in force. */
export function optionsActions(settings: () => Settings): OptionsActions {
  const change = (how: (settings: Settings) => Settings) => void updateSettings(how);
  return {
    setPolicy: (policy) => change((now) => withPolicy(now, policy)),
    setHighlightStyle: (highlightStyle) => change((now) => ({ ...now, highlightStyle })),
    setLanguage: (language) => change((now) => ({ ...now, language })),
    pause: (span) => change((now) => withPause(now, span === 'hour' ? Date.now() + PAUSE_HOUR_MS : span)),
    resume: () => change((now) => withPause(now, undefined)),
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
      await updateSettings(() => result.settings);
      return [];
    },
    reset: async () => {
      const before = await readSettings();
      await updateSettings(() => FALLBACKS);
      return () => change(() => before);
    },
    openSheet: () => void browser.tabs.create({ url: browser.runtime.getURL('/facts.html') }),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
