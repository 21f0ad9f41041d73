import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { requireBrowsers } from './browsers.ts';

const REPORT = 'out/tests.json';

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[];
  }[];
}

/** Tests named at the end for their time. */
const SLOWEST = 10;

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

// Order matters: the cheap ones first, the builds before the tests that load them.
const CHECKS = ['lint', 'types', 'unused', 'build', 'facts:check', 'size', 'zip'] as const;

/** Runs an npm script with its output shown; resolves to whether it ended well. */
function runs(script: string, ...args: string[]): Promise<boolean> {
  console.log(`\n> npm run ${[script, ...args].join(' ')}`);
  const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

async function tests(): Promise<Tally> {
  mkdirSync('out', { recursive: true });
  rmSync(REPORT, { force: true });
  const ok = await runs('vitest', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  tellSlowest(report);
  // A file that cannot be loaded has no failed test; without this it would count for nothing.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    // An error outside any test fails the run too.
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  };
}

/** The files and the tests that take longest, so that whoever adds one sees what it costs. */
function tellSlowest({ testResults }: VitestReport): void {
  const files = testResults.map(({ name, assertionResults }) => ({
    name: relative('.', name),
    ms: assertionResults.reduce((sum, { duration = 0 }) => sum + duration, 0),
  }));
  const single = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({ name: fullName, ms: duration })),
  );
  for (const [what, list] of [['files', files] as const, ['tests', single] as const]) {
    console.log(`\nThe slowest ${what}:`);
    for (const { name, ms } of list.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST))
      console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
  }
}

try {
  const browsers = requireBrowsers('chromium', 'firefox');
  process.env.CHROME_PATH = browsers.chromium;
  process.env.FIREFOX_PATH = browsers.firefox;
} catch (error) {
  // Without a browser most promises cannot be tested; a green run would say otherwise.
  console.error(`${(error as Error).message}\n\n0 passed, 1 failed`);
  process.exit(1);
}

const failedChecks: string[] = [];
for (const check of CHECKS) if (!(await runs(check))) failedChecks.push(check);
const tally = await tests();

for (const check of failedChecks)
  console.log(`The check "npm run ${check}" failed; it counts as one failure.`);
const passed = tally.passed + CHECKS.length - failedChecks.length;
const failed = tally.failed + failedChecks.length;
console.log(`\n${passed} passed, ${failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
