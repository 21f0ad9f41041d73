import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else whose code is in the extension. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package itself says. */
  readonly licence: string;
  /** The text of its licence, whole. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The packages under `dependencies` of the project at `root`, and all that they bring along, by name. Throws when
 * one is not installed or has no file with its licence: it must not be shipped before somebody has looked.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const waiting = Object.keys(manifestIn(root).dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const folder = join(root, 'node_modules', name);
    const { version, license = 'none', dependencies = {} } = manifestIn(folder);
    found.set(name, { name, version, licence: license, text: licenceIn(folder) });
    waiting.push(...Object.keys(dependencies));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the packages' licences ask to be kept with every copy: one text, a package after the other. */
export function licenceNotices(packages: readonly ShippedPackage[]): string {
  const notices = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  return `Gloss contains code of these packages.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file)
    throw new Error(`${folder} has no file with its licence: look at what it allows before it is shipped.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
