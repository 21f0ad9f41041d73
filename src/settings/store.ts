import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { migrate, VERSION } from './declared.ts';
import { type Aside, type Decoded, decode, encode, isRecord } from './decode.ts';
import { underPolicy } from './managed.ts';
import { readManaged, watchManaged } from './managed-store.ts';
import { SettingsNotSaved } from './not-saved.ts';

/** What the user chose. */
const KEY = 'settings';
/** The same once more, written with it: of use when the other is lost or overwritten with what is no settings. */
const COPY = 'settings-copy';
/** The version of both, where the first version had it: `{ v: 1 }`. */
const VERSION_KEY = 'settings$';

/** The browser's storage answers within a few ms; one that takes this long hangs. */
const SILENT_AFTER_MS = 3000;

/** The settings as they were read or written last in this context: what holds while the store cannot be read. */
let lastGood: Settings | undefined;

/**
 * The settings in force: what the user did not choose is filled from the fallbacks, and a policy stands above. While the store throws or
 * hangs, those of the last reading hold. Rejects only when there is none: a site that was turned off must not be read
 * because nobody remembers.
 */
export async function readSettings(): Promise<Settings> {
  try {
    const { settings } = await load();
    return underPolicy(settings, await readManaged());
  } catch (error) {
    if (lastGood) return underPolicy(lastGood, await readManaged());
    throw error;
  }
}

/** The user's own settings, without what a policy lays over them: for a file, and to compare with one. */
export async function readOwnSettings(): Promise<Settings> {
  return (await load()).settings;
}

/** What is stored and cannot be read by this version. */
export async function readAside(): Promise<readonly Aside[]> {
  return (await load()).aside;
}

/**
 * Changes the user's own settings and gives back what was stored. Changes that come at once, from popup and background say,
 * wait for each other, so that none is lost. Rejects with `SettingsNotSaved`; then what was stored before stays.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return update((stored) => ({ ...stored, settings: change(stored.settings) }));
}

/** Lets go of what could not be read. */
export async function dropAside(): Promise<void> {
  await update((stored) => ({ ...stored, aside: [] }));
}

/** Calls `listener` with the new settings after every change, from wherever it came, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A store that cannot be read now says nothing new; what was last good holds.
  const tell = (): void =>
    void readSettings().then((settings) => signal.aborted || listener(settings), console.error);
  const follow = (changes: Record<string, unknown>): void => {
    if (KEY in changes) tell();
  };
  watchManaged(tell, signal);
  browser.storage.local.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(follow), {
    once: true,
  });
}

function update(change: (stored: Loaded) => Loaded): Promise<Settings> {
  return navigator.locks.request('gloss-settings', async () => {
    try {
      const changed = change(await load());
      const value = encode(changed);
      const version = { v: Math.max(changed.version, VERSION) };
      // One call, so that none of the three is there without the others.
      await inTime(browser.storage.local.set({ [KEY]: value, [COPY]: value, [VERSION_KEY]: version }));
      lastGood = changed.settings;
      return changed.settings;
    } catch (error) {
      throw new SettingsNotSaved(error);
    }
  });
}

interface Loaded extends Decoded {
  readonly version: number;
}

async function load(): Promise<Loaded> {
  const stored = await inTime(browser.storage.local.get([KEY, COPY, VERSION_KEY]));
  const { [KEY]: value, [COPY]: copy, [VERSION_KEY]: meta } = stored;
  const version = isRecord(meta) && Number.isInteger(meta.v) ? Number(meta.v) : 1;
  const lost = !isRecord(value) && isRecord(copy);
  const decoded = decode(migrate(lost ? copy : value, version));
  const aside = lost && value !== undefined ? [{ field: KEY, value }, ...decoded.aside] : decoded.aside;
  lastGood = decoded.settings;
  return { ...decoded, aside, version };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('The store does not answer.')), SILENT_AFTER_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(late);
  }
}
