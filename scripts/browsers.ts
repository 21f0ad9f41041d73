import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the demo and the tests drive. */
export type BrowserName = 'chromium' | 'firefox';

/** Paths of the executables of the browsers asked for. */
export type Browsers<Name extends BrowserName> = Readonly<Record<Name, string>>;

interface Known {
  /** The variable by which a user names the executable. */
  readonly variable: string;
  /** Names looked for on the PATH, best first. */
  readonly commands: readonly string[];
  /** Where installers put it on systems that leave the PATH alone. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly advice: string;
}

const { env, platform } = process;
const PROGRAM_FILES = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Google Chrome comes last: since version 137 the branded builds load no unpacked extension by switch.
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAM_FILES.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
      ]),
    ],
    debianPackage: 'chromium',
    advice: 'Chromium, Edge or Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    advice: 'Firefox 142 or newer (or Firefox ESR 153)',
  },
};

/** The executable of a browser: the variable, then the PATH, then the usual places; nothing if there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = KNOWN[name];
  const named = env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} is set to ${named}, which is no program that can be started.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...places].find(isExecutable);
}

/**
 * Finds the browsers named; as root on Debian it installs the ones that are missing, and a font with Vietnamese.
 * Throws an error whose message says what to install when it cannot.
 */
export function requireBrowsers<Name extends BrowserName>(...names: Name[]): Browsers<Name> {
  if (canInstall()) installMissing(names);
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const missing = found.filter(([, path]) => path === undefined).map(([name]) => name);
  if (missing.length > 0) throw new Error(missingMessage(missing));
  return Object.fromEntries(found) as Browsers<Name>;
}

/** What a user is told who has to install `missing` by hand. */
export function missingMessage(missing: readonly BrowserName[]): string {
  const names = missing.map((name) => KNOWN[name].advice).join(' and ');
  const packages = missing.map((name) => KNOWN[name].debianPackage).join(' ');
  const variables = missing.map((name) => KNOWN[name].variable).join(' and ');
  return [
    `Gloss is shown and tested in real browsers, and this machine lacks ${names}.`,
    `  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install ${packages}`,
    '  elsewhere:       install from https://www.chromium.org or https://www.mozilla.org/firefox',
    `  installed, but not found: set ${variables} to the program's path.`,
  ].join('\n');
}

function installMissing(names: readonly BrowserName[]): void {
  const packages = names
    .filter((name) => findBrowser(name) === undefined)
    .map((name) => KNOWN[name].debianPackage);
  if (!hasVietnameseFont()) packages.push('fonts-dejavu-core');
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} ...`);
  // A failed update is no reason to stop: the lists that are there may suffice.
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${command} ${args.join(' ')} ended with status ${status}.`);
}

function canInstall(): boolean {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Whether fontconfig knows a font that has Vietnamese; without one the screenshots show boxes. */
function hasVietnameseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.trim() !== '';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: both mean that this candidate is none
  }
}

if (import.meta.main) {
  try {
    const found = requireBrowsers('chromium', 'firefox');
    console.log(`chromium  ${found.chromium}\nfirefox   ${found.firefox}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
