import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model/settings.ts';
import { chosenOf, MIGRATIONS, settingsFrom, VERSION } from './declared.ts';

const stored = storage.defineItem<unknown>('local:settings', {
  version: VERSION,
  migrations: { ...MIGRATIONS },
});

/** The settings as they are now; what the user did not choose is filled from the fallbacks. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await stored.getValue());
}

/**
 * Changes the settings and gives back what was stored. Changes that come at once, from popup and background say,
 * wait for each other, so that none is lost.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('gloss-settings', async () => {
    const settings = change(await readSettings());
    await stored.setValue(chosenOf(settings));
    return settings;
  });
}

/** Calls `listener` with the new settings after every change, from wherever it came, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const unwatch = stored.watch((value) => listener(settingsFrom(value)));
  signal.addEventListener('abort', unwatch, { once: true });
}
