import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, requireBrowsers } from '../../scripts/browsers.ts';
import { builtExtension } from './build.ts';
import { sendBidi } from './firefox.ts';
import { type LaunchOptions, VIEWPORT } from './gloss-browser.ts';

/** A browser that runs with the extension installed. */
export interface Started {
  readonly browser: Browser;
  /** Origin of the extension's pages. */
  readonly origin: string;
}

/** Any constant will do; Firefox otherwise draws a new one for each profile, and no page could be addressed. */
const FIREFOX_UUID = '6f1d8a52-3c1e-4b7a-9d0f-5e2a7c4b8d31';

/** Starts a browser on `profile` and installs the extension. */
export const START: Readonly<
  Record<BrowserName, (profile: string, options: LaunchOptions) => Promise<Started>>
> = { chromium: startChromium, firefox: startFirefox };

async function startChromium(profile: string, options: LaunchOptions): Promise<Started> {
  const { extension = builtExtension('chromium'), proxy, headless = true, language = 'en-US' } = options;
  const browser = await launch({
    browser: 'chrome',
    executablePath: requireBrowsers('chromium').chromium,
    pipe: true, // extensions can be installed over the pipe only
    enableExtensions: true,
    headless,
    userDataDir: profile,
    defaultViewport: options.viewport ?? VIEWPORT,
    args: [
      `--lang=${language}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      '--gaia-url=http://127.0.0.1:9',
      '--component-updater=url-source=http://127.0.0.1:9',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Chromium keeps loopback away from a proxy unless told otherwise.
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
    env: { ...process.env, LANGUAGE: language },
  });
  const id = await browser.installExtension(extension, {
    enabledInIncognito: options.privateWindows ?? false,
  });
  return { browser, origin: `chrome-extension://${id}` };
}

async function startFirefox(profile: string, options: LaunchOptions): Promise<Started> {
  const { extension = builtExtension('firefox'), proxy, headless = true, language = 'en-US' } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowsers('firefox').firefox,
    headless,
    userDataDir: profile,
    defaultViewport: options.viewport ?? VIEWPORT,
    args: ['--remote-allow-system-access'],
    // Without it a release build of Firefox does not let its settings server be changed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: FIREFOX_UUID }),
      // Installed by a driver, the extension is temporary and goes when Firefox ends; what it stored stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      'devtools.jsonview.enabled': false,
      ...QUIET_FIREFOX,
      ...(proxy ? proxyPrefs(proxy) : {}),
      ...options.firefoxPrefs,
    },
  });
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: extension },
    'moz:allowPrivateBrowsing': options.privateWindows ?? false,
  });
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}

/** What Firefox asks the network for on its own account, turned off. */
const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'dom.security.https_first': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
} as const;

function proxyPrefs(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id.`);
  return id;
}
