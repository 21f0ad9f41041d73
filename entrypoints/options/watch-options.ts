import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/model/settings.ts';
import { isPaused } from '../../src/settings/sites.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import type { OptionsView } from '../../src/sheet/options-view.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';

/** The settings as a page shows them, kept true until `signal` aborts. */
export async function watchOptions(signal: AbortSignal): Promise<ReadonlySignal<OptionsView>> {
  const view = signalOf(viewOf(await readSettings()));
  watchSettings((settings) => {
    view.value = viewOf(settings);
  }, signal);
  return view;
}

function viewOf(settings: Settings): OptionsView {
  return {
    settings,
    language: interfaceLanguage(settings.language, browser.i18n.getUILanguage()),
    paused: isPaused(settings, Date.now()),
  };
}
