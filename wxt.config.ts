import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { factBasePlugin } from './build/factbase-plugin.ts';
import { gatePlugin } from './build/gate-plugin.ts';
import { withoutInnerHtml } from './build/without-inner-html.ts';

/** The oldest browsers that Gloss runs in. */
const MINIMUM = { chrome: 128, firefox: 142 };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  srcDir: '.',
  vite: () => ({
    // What the manifest asks for below.
    build: { target: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`] },
    plugins: [preact(), factBasePlugin(), gatePlugin(), withoutInnerHtml()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Declared by hand: what WXT makes of a content script tells the page the extension's id.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['gate.js'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_idle',
      },
    ],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss-extension.org',
              strict_min_version: `${MINIMUM.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${MINIMUM.chrome}` }),
  }),
});
