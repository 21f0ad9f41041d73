import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { NotSaved, Settings } from '../../src/model/settings.ts';
import { SettingsNotSaved } from '../../src/settings/not-saved.ts';
import { updateSettings } from '../../src/settings/store.ts';

/** How a page of the extension changes the settings, and what became of the latest change. */
export interface Saver {
  /** Resolves also where the change is not kept; then `notSaved` says why. */
  change(how: (settings: Settings) => Settings): Promise<void>;
  /** Why the latest change is not kept; absent when it is. */
  readonly notSaved: ReadonlySignal<NotSaved | undefined>;
}

export function createSaver(): Saver {
  const notSaved = signalOf<NotSaved | undefined>(undefined);
  return {
    notSaved,
    async change(how) {
      try {
        await updateSettings(how);
        notSaved.value = undefined;
      } catch (error) {
        notSaved.value = error instanceof SettingsNotSaved ? error.why : 'failed';
      }
    },
  };
}
