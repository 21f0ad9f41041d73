import { type Browser, browser } from 'wxt/browser';
import { openFacts } from './open-facts.ts';
import { readOnClick } from './read-on-click.ts';
import { step } from './step.ts';
import { togglePause, toggleSite } from './switch.ts';

type Tab = Browser.tabs.Tab | undefined;

/** What each keyboard command of the manifest does. The browser itself opens the popup for `_execute_action`. */
const COMMANDS: Readonly<Record<string, (tab: Tab) => unknown>> = {
  'next-mention': (tab) => stepIn(tab, 1),
  'previous-mention': (tab) => stepIn(tab, -1),
  'toggle-site': toggleSite,
  'toggle-pause': togglePause,
  'open-sheet': () => openFacts(''),
};

/** Does what the keyboard commands ask. */
export function followCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => void COMMANDS[command]?.(tab));
}

async function stepIn(tab: Tab, direction: 1 | -1): Promise<void> {
  if (tab?.id === undefined) return;
  // A page that is closed to extensions has no mentions to go to either.
  await readOnClick(tab.id).catch(() => {});
  step(tab.id, direction);
}
