import { factBase } from 'virtual:gloss/factbase';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { readSettings } from '../../src/settings/store.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { Popup } from '../../src/sheet/popup.tsx';
import { edition } from '../facts/edition.ts';
import { createSaver } from '../options/saver.ts';
import { locateMentions, popupActions } from '../popup/actions.ts';
import { bringSearch } from '../popup/bring-search.ts';
import { watchTab } from '../popup/watch-tab.ts';
import { followActiveTab } from './follow-active-tab.ts';

/** Chromium's side panel and Firefox's sidebar: the popup's contents, which stay and follow the active tab. */
const { signal } = new AbortController();
const saver = createSaver();
const [tab, settings] = await Promise.all([followActiveTab(signal), readSettings()]);
const view = watchTab(tab, settings, signal, saver);
followTheme(document, signal, () => view.value.theme);
effect(() => showLanguage(document, view.value.language, 'Gloss'));
render(
  <Popup
    view={view}
    catalogue={catalogue(factBase)}
    search={bringSearch()}
    actions={popupActions(
      () => tab.value,
      saver,
      () => {},
    )}
    tools={{ edition, locate: () => locateMentions(tab.value?.id, view.value.mentions ?? []) }}
  />,
  document.getElementById('gloss')!,
);
