/** The oldest browsers that Gloss runs in: the CSS Custom Highlight API, popovers and `caretPositionFromPoint`. */
export const MINIMUM = { chrome: 128, firefox: 142, safari: '26.2' } as const;

/**
 * What the manifest says to one kind of browser alone.
 * `android` is the mode of the build for Firefox on Android, which takes no more of a manifest than it knows.
 */
export function browserSettings(browser: string, mode: string): Record<string, unknown> {
  if (browser === 'safari')
    return { browser_specific_settings: { safari: { strict_min_version: MINIMUM.safari } } };
  if (browser !== 'firefox')
    return {
      minimum_chrome_version: `${MINIMUM.chrome}`,
      // Firefox takes a policy without a schema.
      storage: { managed_schema: 'managed-schema.json' },
    };
  const since = `${MINIMUM.firefox}.0`;
  return {
    browser_specific_settings: {
      gecko: {
        id: 'gloss@gloss-extension.org',
        strict_min_version: since,
        data_collection_permissions: { required: ['none'] },
      },
      ...(mode === 'android' && { gecko_android: { strict_min_version: since } }),
    },
    // Firefox for Android has neither keyboard commands nor a sidebar.
    ...(mode === 'android' && { commands: undefined, sidebar_action: undefined }),
  };
}
