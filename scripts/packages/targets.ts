/** A package of the extension: what it is built for, and how WXT is told so. */
export interface Target {
  readonly name: string;
  readonly browser: 'chrome' | 'edge' | 'firefox' | 'safari';
  /** Firefox for Android is Firefox without menus, commands and sidebar: a mode of its build. */
  readonly mode?: 'android';
}

/** Everything that `npm run zip` packs, in the order of its list. */
export const TARGETS: readonly Target[] = [
  { name: 'chrome', browser: 'chrome' },
  { name: 'edge', browser: 'edge' },
  { name: 'firefox', browser: 'firefox' },
  { name: 'firefox-android', browser: 'firefox', mode: 'android' },
  { name: 'safari', browser: 'safari' },
];
