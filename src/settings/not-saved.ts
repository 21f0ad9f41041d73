import type { NotSaved } from '../model/settings.ts';

/** A change that was asked for and is not kept; what was stored before still is. */
export class SettingsNotSaved extends Error {
  readonly why: NotSaved;

  constructor(cause: unknown) {
    super(`The settings could not be saved: ${String(cause)}`, { cause });
    this.name = 'SettingsNotSaved';
    // Chromium: "… quota exceeded"; Firefox: a DOMException of that name.
    this.why = /quota/i.test(String(cause)) ? 'full' : 'failed';
  }
}
