import { factBase } from 'virtual:gloss/factbase';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { Options } from '../../src/sheet/options.tsx';
import { optionsMessages } from '../../src/sheet/options-messages.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { optionsActions } from './actions.ts';
import { createSaver } from './saver.ts';
import { watchOptions } from './watch-options.ts';

const { signal } = new AbortController();
const saver = createSaver();
const view = await watchOptions(signal, saver);
followTheme(document, signal, () => view.value.settings.theme);
effect(() => showLanguage(document, view.value.language, optionsMessages.title[view.value.language]));
render(
  <Options view={view} catalogue={catalogue(factBase)} actions={optionsActions(saver)} />,
  document.getElementById('gloss')!,
);
