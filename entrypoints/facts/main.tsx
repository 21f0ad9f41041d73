import { factBase } from 'virtual:gloss/factbase';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { receive } from '../../src/messaging/messenger.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { FactsPage } from '../../src/sheet/facts-page.tsx';
import { sheetMessages } from '../../src/sheet/messages.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { createSaver } from '../options/saver.ts';
import { watchOptions } from '../options/watch-options.ts';
import { bringSearch } from '../popup/bring-search.ts';
import { edition } from './edition.ts';

const { signal } = new AbortController();
// Answered from the first moment on, so that nobody opens a second sheet while this one is being drawn.
receive('showFacts', ({ path }) => come(path), signal);
const view = await watchOptions(signal, createSaver());
const language = computed(() => view.value.language);
followTheme(document, signal, () => view.value.settings.theme);
effect(() => showLanguage(document, language.value, sheetMessages.pageTitle[language.value]));
render(
  <FactsPage
    language={language}
    catalogue={catalogue(factBase)}
    search={bringSearch()}
    tools={{ edition }}
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('gloss')!,
);

/** Comes to the front, at a place of the sheet. */
async function come(path: string): Promise<void> {
  if (path) location.hash = path;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}
