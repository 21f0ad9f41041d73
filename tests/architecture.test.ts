import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The import rule: what each part of `src` may import from the other parts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  matching: ['model'],
  linking: ['matching', 'model'],
  factbase: ['matching', 'model'],
  search: ['matching', 'model'],
  page: ['model'],
  highlight: ['page', 'model'],
  ui: ['model'],
  card: ['ui', 'model'],
  sheet: ['ui', 'model'],
  settings: ['model'],
  messaging: ['model'],
  annotation: ['model'],
  reader: ['page', 'highlight', 'card', 'model'],
  'isolated-world.ts': ['card'],
};

/** The rooms of `src/linking`: what each may import from the others; `.` is the files outside them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: ['lexicon'],
  index: ['lexicon'],
  glance: ['index'],
  passage: ['glance', 'index', 'text', 'lexicon'],
  roll: ['passage', 'index', 'text', 'lexicon'],
  page: ['roll', 'passage', 'index', 'text', 'lexicon'],
  names: ['page', 'roll', 'passage', 'index', 'text', 'lexicon'],
  figures: ['page', 'passage', 'glance', 'index', 'text', 'lexicon'],
  events: ['page', 'passage', 'index', 'text', 'lexicon'],
  '.': ['names', 'figures', 'events', 'page', 'passage', 'glance', 'index', 'text'],
};

const MAY_TOUCH_DOCUMENT = ['page', 'highlight', 'card', 'sheet', 'ui', 'reader'];
const MAY_USE_BROWSER_API = [
  'src/settings/store.ts',
  'src/settings/managed-store.ts',
  'src/messaging/messenger.ts',
];
const BROWSER_API = /^(wxt\/browser|wxt\/utils\/storage|@wxt-dev\/|webextension-polyfill)/;
const LINES_AT_MOST = 250;

const source = files('src/**/*.{ts,tsx}');
const code = [
  ...source,
  ...files('entrypoints/**/*.{ts,tsx}'),
  ...files('scripts/*.ts'),
  ...files('build/*.ts'),
];

describe('the import rule', () => {
  test('covers every part of src', () => {
    expect([...new Set(source.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('src/%s imports from: %j', (part, allowed) => {
    const broken = source
      .filter((file) => partOf(file) === part)
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => target.startsWith('.') && !mayImport(part, allowed, file, target));
    expect(broken).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('the room %s of linking imports from: %j', (room, allowed) => {
    const broken = source
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => {
        const other = target.startsWith('.') ? roomOf(posix.join(dirname(file), target)) : undefined;
        return other !== undefined && other !== room && !allowed.includes(other);
      });
    expect(broken).toEqual([]);
  });

  test('covers every room of linking', () => {
    const rooms = source.map(roomOf).filter((room) => room !== undefined);
    expect([...new Set(rooms)].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  test('no file imports itself by way of others, types included', () => {
    expect(source.filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  test('only the store, the messenger and the entrypoints import the browser API', () => {
    const broken = source
      .filter((file) => !MAY_USE_BROWSER_API.includes(file))
      .filter((file) => imports(file).some((target) => BROWSER_API.test(target)) || callsBrowser(file));
    expect(broken).toEqual([]);
  });

  test('only the parts that render or read pages touch the document', () => {
    const broken = source
      .filter((file) => !MAY_TOUCH_DOCUMENT.includes(partOf(file)))
      .filter((file) =>
        /(?<![.\w])(window\.|document\.(body|head|documentElement|create|querySelector|getElement|addEventListener))/.test(
          withoutComments(file),
        ),
      );
    expect(broken).toEqual([]);
  });

  test('the gate imports nothing but its compiled pattern', () => {
    const gate = ['entrypoints/gate.ts', 'entrypoints/gate/index.ts'].find((file) =>
      existsSync(join(ROOT, file)),
    );
    expect(gate).toBeDefined();
    expect(imports(gate!).filter((target) => !/^(virtual:|wxt\/utils\/define-)/.test(target))).toEqual([]);
  });
});

describe('files', () => {
  test('there are no barrels: a name is imported from where it is declared', () => {
    const barrels = source.filter((file) => {
      const rest = withoutComments(file).replace(/^\s*(import|export)\b[^'";=]*\bfrom\s*'[^']+';/gm, '');
      return /\/index\.tsx?$/.test(file) || rest.trim() === '';
    });
    expect(barrels).toEqual([]);
  });

  test(`none has more than ${LINES_AT_MOST} lines`, () => {
    const long = code.map((file) => [file, read(file).split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > LINES_AT_MOST)).toEqual([]);
  });
});

describe('documents', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const documents = tracked().filter((file) => file.endsWith('.md'));

  test.each(documents)('every command that %s names exists', (file) => {
    const named = [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('the continuous integration runs the test command of the README', () => {
    expect(read('.ci/run')).toContain('npm ci && npm test');
    expect(read('README.md')).toContain('npm ci && npm test');
  });

  test('no tracked file names a place on somebody’s machine or a package registry', () => {
    const places = /(^|[\s"'`(=])(\/work\/|\/root\/|\/Users\/\w|[A-Z]:\\Users\\)/m;
    const registry = /"resolved":|registry\.[\w-]+\.(org|com|dev|io)|\/-\/[\w.-]+\.tgz/;
    const texts = tracked().filter((file) =>
      /\.(ts|tsx|js|mjs|json|md|css|html|txt|yml)$|^\.[\w/]+$/.test(file),
    );
    expect(texts.filter((file) => places.test(read(file)) || registry.test(read(file)))).toEqual([]);
  });
});

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function tracked(): string[] {
  return execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && file !== 'tests/architecture.test.ts' && existsSync(join(ROOT, file)));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The folder below `src`, or the file's own name for a file directly in it. */
function partOf(file: string): string {
  return file.split('/')[1]!;
}

/** The folder below `src/linking`, `.` for a file directly in it, undefined for a file elsewhere. */
function roomOf(file: string): string | undefined {
  const [, part, ...rest] = file.split('/');
  if (part !== 'linking') return undefined;
  return rest.length > 1 ? rest[0] : '.';
}

/** All files of `src` that a file imports, directly or not. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [file];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const target of importedFrom(at)) {
      if (reached.has(target)) continue;
      reached.add(target);
      ahead.push(target);
    }
  }
  return reached;
}

const known = new Map<string, readonly string[]>();

function importedFrom(file: string): readonly string[] {
  let found = known.get(file);
  if (!found) {
    found = imports(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => posix.join(dirname(file), target))
      .filter((target) => source.includes(target));
    known.set(file, found);
  }
  return found;
}

/** What a file imports or re-exports, also with `import()`, as written. */
function imports(file: string): string[] {
  const pattern =
    /(?:^\s*import\b[^'"(]*|^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^'"=;]*\bfrom\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm;
  return [...withoutComments(file).matchAll(pattern)].map(([, target]) => target!);
}

function mayImport(part: string, allowed: readonly string[], file: string, target: string): boolean {
  const path = posix.join(dirname(file), target);
  if (!path.startsWith('src/')) return false;
  return partOf(path) === part || allowed.includes(partOf(path));
}

function callsBrowser(file: string): boolean {
  return /(?<![.\w'"])(chrome|browser)\.(runtime|tabs|storage|scripting|action|i18n|windows|commands)\b/.test(
    withoutComments(file),
  );
}

function withoutComments(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
