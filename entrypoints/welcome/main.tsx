import { effect } from '@preact/signals';
import { render } from 'preact';
import { optionsMessages } from '../../src/sheet/options-messages.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { Welcome } from '../../src/sheet/welcome.tsx';
import { optionsActions } from '../options/actions.ts';
import { watchOptions } from '../options/watch-options.ts';

const { signal } = new AbortController();
const view = await watchOptions(signal);
followTheme(document, signal);
effect(() => showLanguage(document, view.value.language, optionsMessages.welcome[view.value.language]));
render(
  <Welcome view={view} actions={optionsActions(() => view.value.settings)} />,
  document.getElementById('gloss')!,
);
