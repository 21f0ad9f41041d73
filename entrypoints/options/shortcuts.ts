import { browser } from 'wxt/browser';
import { SHORTCUTS, type Shortcut } from '../../src/sheet/options-view.ts';

/** Firefox's own page for the keys of extensions; not in the types for both browsers. */
declare const chrome: { readonly commands?: { readonly openShortcutSettings?: () => Promise<void> } };

/** The keyboard commands with the keys that the browser gives them now; none where it has no commands. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return SHORTCUTS.flatMap((name) => {
    const command = commands.find((one) => one.name === name);
    return command ? [{ name, keys: command.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's page on which a person can change them. */
export async function openShortcuts(): Promise<void> {
  if (chrome.commands?.openShortcutSettings) await chrome.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
