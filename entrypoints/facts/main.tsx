import { factBase } from 'virtual:gloss/factbase';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { foldText } from '../../src/matching/fold.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { FactsPage } from '../../src/sheet/facts-page.tsx';
import { sheetMessages } from '../../src/sheet/messages.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { watchOptions } from '../options/watch-options.ts';

const { signal } = new AbortController();
const view = await watchOptions(signal);
const language = computed(() => view.value.language);
followTheme(document, signal);
effect(() => showLanguage(document, language.value, sheetMessages.pageTitle[language.value]));
render(
  <FactsPage
    language={language}
    catalogue={catalogue(factBase, foldText)}
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('gloss')!,
);
