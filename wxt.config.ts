import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { browserSettings, MINIMUM } from './build/browser-settings.ts';
import { EXTENSION_PAGES } from './build/extension-pages-policy.ts';
import { factBasePlugin } from './build/factbase-plugin.ts';
import { gatePlugin } from './build/gate-plugin.ts';
import { licenceNotices, shippedPackages } from './build/shipped-packages.ts';
import { withoutInnerHtml } from './build/without-inner-html.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  srcDir: '.',
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        relativeDest: 'licences.txt',
        contents: licenceNotices(shippedPackages(import.meta.dirname)),
      });
    },
  },
  vite: () => ({
    // What the manifest asks for below.
    build: { target: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`] },
    plugins: [preact(), factBasePlugin(), gatePlugin(), withoutInnerHtml()],
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    // Declared by hand: what WXT makes of a content script tells the page the extension's id.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['gate.js'],
        all_frames: true,
        match_about_blank: true,
        // Frames that have the page's origin by inheritance: `blob:`, `srcdoc`.
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    // Chromium suggests four keys at most. Alt+Shift switches the keyboard's language on Windows.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+G' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+O' },
        description: '__MSG_commandSite__',
      },
      'toggle-pause': { description: '__MSG_commandPause__' },
      'open-sheet': { description: '__MSG_commandSheet__' },
    },
    // Last: it also takes away what one browser does not know.
    ...browserSettings(browser, mode),
  }),
});
