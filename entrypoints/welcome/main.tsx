import { effect } from '@preact/signals';
import { render } from 'preact';
import { optionsMessages } from '../../src/sheet/options-messages.ts';
import { followTheme, showLanguage } from '../../src/sheet/page-look.ts';
import { Welcome } from '../../src/sheet/welcome.tsx';
import { optionsActions } from '../options/actions.ts';
import { createSaver } from '../options/saver.ts';
import { watchOptions } from '../options/watch-options.ts';

const { signal } = new AbortController();
const saver = createSaver();
const view = await watchOptions(signal, saver);
followTheme(document, signal, () => view.value.settings.theme);
effect(() => showLanguage(document, view.value.language, optionsMessages.welcome[view.value.language]));
render(<Welcome view={view} actions={optionsActions(saver)} />, document.getElementById('gloss')!);
