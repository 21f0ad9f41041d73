import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { gatePlugin } from './build/gate-plugin.ts';
import { findBrowser } from './scripts/browsers.ts';

const chromium = findBrowser('chromium');

// Parts that render; everything else is plain logic and runs in node.
const DOM_TESTS = 'tests/{card,sheet,ui,page,highlight}/**/*.test.{ts,tsx}';
const BROWSER_TESTS = 'tests/browser/**/*.test.{ts,tsx}';
const E2E_TESTS = 'tests/e2e/**/*.test.ts';

/**
 * The projects run one after another (`groupOrder`), since tests in real browsers measure times and share two
 * cores with nobody. `wxt/browser` is the same polyfill as in the build.
 */
export default defineConfig({
  plugins: [gatePlugin()],
  resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Some judge whole corpora, and a machine may have other work.
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [DOM_TESTS, BROWSER_TESTS, E2E_TESTS],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: [DOM_TESTS],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: [E2E_TESTS],
          globalSetup: ['tests/support/build.ts'],
          fileParallelism: false,
          // A browser that stalls once, on a machine that others share, must not fail a whole run; a fault fails twice.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
