import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import { isPaused } from '../../src/settings/pause.ts';
import { readAside, readSettings, watchSettings } from '../../src/settings/store.ts';
import type { OptionsView } from '../../src/sheet/options-view.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';
import type { Saver } from './saver.ts';
import { shortcutsNow } from './shortcuts.ts';

/** The settings as a page shows them, kept true until `signal` aborts. */
export async function watchOptions(
  signal: AbortSignal,
  { notSaved }: Pick<Saver, 'notSaved'>,
): Promise<ReadonlySignal<OptionsView>> {
  const settings = signalOf(await readSettings());
  const aside = signalOf(await readAside());
  const shortcuts = signalOf(await shortcutsNow());
  // The keys are changed on another page, and the browser tells nobody.
  document.addEventListener(
    'visibilitychange',
    async () => {
      shortcuts.value = await shortcutsNow();
    },
    { signal },
  );
  watchSettings(async (changed) => {
    settings.value = changed;
    aside.value = await readAside();
  }, signal);
  return computed(() => ({
    settings: settings.value,
    language: interfaceLanguage(settings.value.language, browser.i18n.getUILanguage()),
    paused: isPaused(settings.value, Date.now()),
    notSaved: notSaved.value,
    shortcuts: shortcuts.value,
    aside: aside.value.map(({ field, value }) => `${field}: ${JSON.stringify(value)}`),
  }));
}
