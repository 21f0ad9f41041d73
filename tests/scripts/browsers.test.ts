import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, missingMessage } from '../../scripts/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

test('the variable goes before the PATH', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
});

test('a variable that names no program is an error that says so', () => {
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is set to /nowhere/firefox');
});

test('without a variable and off the PATH nothing is made up', () => {
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', '/nowhere');
  if (process.platform === 'linux') expect(findBrowser('chromium')).toBeUndefined();
});

test('a user is told what to install, and how to name what is installed', () => {
  const message = missingMessage(['chromium', 'firefox']);
  for (const word of ['chromium firefox-esr', 'CHROME_PATH', 'FIREFOX_PATH', 'apt-get install']) {
    expect(message).toContain(word);
  }
  expect(missingMessage(['firefox'])).not.toContain('chromium firefox-esr');
});
