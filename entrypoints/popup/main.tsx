import { factBase } from 'virtual:gloss/factbase';
import { effect, signal as signalOf } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../src/settings/store.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { Popup } from '../../src/sheet/popup.tsx';
import { edition } from '../facts/edition.ts';
import { createSaver } from '../options/saver.ts';
import { locateMentions, popupActions } from './actions.ts';
import { bringSearch } from './bring-search.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { sidePanelOpener } from './side-panel.ts';
import { watchTab } from './watch-tab.ts';

const { signal } = new AbortController();
const saver = createSaver();
const [[tab], settings] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  readSettings(),
]);
const view = watchTab(signalOf(tab), settings, signal, saver);
followTheme(document, signal, () => view.value.theme);
effect(() => showLanguage(document, view.value.language, 'Gloss'));
const place = await keptPlace(tab?.id);
if (place?.hash) history.replaceState(undefined, '', place.hash);
const openPanel = sidePanelOpener(tab?.windowId);
render(
  <Popup
    view={view}
    catalogue={catalogue(factBase)}
    search={bringSearch()}
    actions={{
      ...popupActions(() => tab, saver, close),
      ...(openPanel && { openPanel: () => void openPanel().then(close) }),
    }}
    tools={{ edition, locate: () => locateMentions(tab?.id, view.value.mentions ?? []) }}
    {...(place && { firstQuery: place.query })}
    onPlace={(now) => keepPlace(tab?.id, now)}
  />,
  document.getElementById('gloss')!,
);
