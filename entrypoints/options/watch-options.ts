import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readManaged } from '../../src/settings/managed-store.ts';
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
  const managed = signalOf(await readManaged());
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
    managed.value = await readManaged();
    aside.value = await readAside();
  }, signal);
  return computed(() => ({
    settings: settings.value,
    language: interfaceLanguage(settings.value.language, browser.i18n.getUILanguage()),
    paused: isPaused(settings.value, Date.now()),
    notSaved: notSaved.value,
    managed: {
      policy: managed.value.policy !== undefined,
      language: managed.value.language !== undefined,
      patterns: (managed.value.rules ?? []).map(({ pattern }) => pattern),
      all: managed.value.options === false,
    },
    shortcuts: shortcuts.value,
    aside: aside.value.map(({ field, value }) => `${field}: ${JSON.stringify(value)}`),
  }));
}
