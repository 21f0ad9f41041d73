import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** What Mozilla's linter says of an unpacked extension, counted, and each finding in a line. */
export interface LintResult {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly findings: readonly string[];
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Runs the add-ons linter, as Mozilla's store does, on the extension in `folder`. Throws when it does not answer. */
export function lintAddon(folder: string): LintResult {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [WEB_EXT, 'lint', '--source-dir', folder, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`The add-ons linter gave no answer for ${folder}:\n${stdout}${stderr}`);
  const { summary, ...lists } = JSON.parse(stdout.slice(start)) as Record<
    'errors' | 'warnings' | 'notices',
    readonly Finding[]
  > & { summary: Omit<LintResult, 'findings'> };
  const findings = [...lists.errors, ...lists.warnings, ...lists.notices].map(
    ({ code, message, file, line }) =>
      `${join(file ?? 'package')}${line ? `:${line}` : ''} ${code}: ${message}`,
  );
  return { errors: summary.errors, warnings: summary.warnings, notices: summary.notices, findings };
}
