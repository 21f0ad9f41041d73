import { type Browser, browser } from 'wxt/browser';
import type { PauseSpan, Settings } from '../../src/model/settings.ts';
import { isPaused } from '../../src/settings/pause.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { interfaceLanguage, translator } from '../../src/ui/messages.ts';
import { lookUpPath } from './look-up.ts';
import { menuTexts } from './menu-messages.ts';
import { openFacts } from './open-facts.ts';
import { readOnClick } from './read-on-click.ts';
import { pause, toggleSite } from './switch.ts';
import { ALL_SITES } from './tab-state.ts';

type Tab = Browser.tabs.Tab | undefined;
type Entry = keyof typeof menuTexts;

const PAUSES: Readonly<Partial<Record<Entry, PauseSpan>>> = {
  pauseHour: 'hour',
  pauseMorning: 'morning',
  pauseForever: 'forever',
};

/** Offers the switches in the context menus of page and toolbar button, and a look-up for what is selected. */
export function offerMenus(signal: AbortSignal): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => void choose(info, tab));
  watchSettings(rebuild, signal);
  const again = (): void => void readSettings().then(rebuild).catch(console.error);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  // A menu that could not be built is built at the next change or start.
  again();
}

async function choose(info: Browser.contextMenus.OnClickData, tab: Tab): Promise<void> {
  const entry = String(info.menuItemId) as Entry;
  if (entry === 'lookUp') await openFacts(lookUpPath(info.selectionText ?? ''));
  else if (entry === 'read' && tab?.id !== undefined) await readOnClick(tab.id).catch(() => {});
  else if (entry === 'site') await toggleSite(tab);
  else if (entry === 'resume') await pause(tab, undefined);
  else if (entry === 'sheet') await openFacts('');
  else if (PAUSES[entry]) await pause(tab, PAUSES[entry]);
}

let built: Promise<unknown> = Promise.resolve();

/** One after the other: entries that are made twice at once are refused. */
function rebuild(settings: Settings): void {
  built = built.then(() => build(settings)).catch(console.error);
}

async function build(settings: Settings): Promise<void> {
  const t = translator(menuTexts, interfaceLanguage(settings.language, browser.i18n.getUILanguage()));
  await browser.contextMenus.removeAll();
  const add = (id: Entry, contexts: ['page' | 'action' | 'selection', ...('page' | 'action')[]]) =>
    browser.contextMenus.create({ id, title: t(id), contexts });
  add('lookUp', ['selection']);
  if (!(await browser.permissions.contains({ origins: ALL_SITES }))) add('read', ['page', 'action']);
  add('site', ['page', 'action']);
  if (isPaused(settings, Date.now())) add('resume', ['page', 'action']);
  else for (const id of Object.keys(PAUSES) as Entry[]) add(id, ['page', 'action']);
  add('sheet', ['page']);
}
