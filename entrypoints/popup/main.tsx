import { factBase } from 'virtual:gloss/factbase';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { foldText } from '../../src/matching/fold.ts';
import { readSettings } from '../../src/settings/store.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { Popup } from '../../src/sheet/popup.tsx';
import { popupActions } from './actions.ts';
import { watchTab } from './watch-tab.ts';

/** How long the popup may stay blank for the sake of not changing under the eyes. */
const PATIENCE_MS = 200;

const { signal } = new AbortController();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const { view, looked } = watchTab(tab, await readSettings(), signal);
followTheme(document, signal);
effect(() => showLanguage(document, view.value.language, 'Gloss'));
// Shown as it will stay, unless the page is slow to answer.
await Promise.race([looked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
render(
  <Popup view={view} catalogue={catalogue(factBase, foldText)} actions={popupActions(tab)} />,
  document.getElementById('gloss')!,
);
