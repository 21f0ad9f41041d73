import { browser } from 'wxt/browser';
import { type Managed, managedFrom } from './managed.ts';

let known: Promise<Managed> | undefined;

/** The organisation's policy; empty where there is none. Asked once: where it changes, the browser tells. */
export function readManaged(): Promise<Managed> {
  known ??= ask();
  return known;
}

/** Calls `listener` when the policy has changed, until `signal` aborts. */
export function watchManaged(listener: () => void, signal: AbortSignal): void {
  const follow = (_: unknown, area: string): void => {
    if (area !== 'managed') return;
    known = undefined;
    listener();
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow), { once: true });
}

async function ask(): Promise<Managed> {
  try {
    return managedFrom(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where no policy is installed for the extension.
    return {};
  }
}
