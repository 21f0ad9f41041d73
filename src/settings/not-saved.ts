/** A change that was asked for and is not kept; what was stored before still is. */
export class SettingsNotSaved extends Error {
  /** `full`: the browser's quota leaves no room; `failed`: the store threw or did not answer. */
  readonly why: 'full' | 'failed';

  constructor(cause: unknown) {
    super(`The settings could not be saved: ${String(cause)}`, { cause });
    this.name = 'SettingsNotSaved';
    // Chromium: "… quota exceeded"; Firefox: a DOMException of that name.
    this.why = /quota/i.test(String(cause)) ? 'full' : 'failed';
  }
}
