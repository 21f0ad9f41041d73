import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** What a module makes of a bundle, in bytes (UTF-8). */
export interface ModuleShare {
  /** Path as the source map names it, from the repository's root; packages by name. */
  readonly module: string;
  readonly minified: number;
  /** By how much the gzipped bundle would shrink without it; what it shares with others is saved by none alone. */
  readonly gzip: number;
}

/** Gzipped at level 9, as by stores and servers. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Who made what in a bundle, largest first. `map` is the bundle's source map, version 3, as JSON. */
export function moduleShares(code: string, map: string): ModuleShare[] {
  return shares(
    code,
    slicesBy(code, map, (module) => module),
  );
}

/** The same by folder of `src` or by package. */
export function folderShares(code: string, map: string): ModuleShare[] {
  return shares(
    code,
    slicesBy(code, map, (module) => /^src\/[^/]+(?=\/)/.exec(module)?.[0] ?? module.replace(/ \(.*/, '')),
  );
}

type Slice = readonly [from: number, to: number];

function shares(code: string, slicesOf: ReadonlyMap<string, readonly Slice[]>): ModuleShare[] {
  const whole = gzipBytes(code);
  return [...slicesOf]
    .map(([module, slices]) => ({
      module,
      minified: slices.reduce((sum, [from, to]) => sum + Buffer.byteLength(code.slice(from, to)), 0),
      gzip: whole - gzipBytes(without(code, slices)),
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

function slicesBy(code: string, map: string, nameOf: (module: string) => string): Map<string, Slice[]> {
  const sourceMap = new SourceMap(JSON.parse(map));
  const slicesOf = new Map<string, Slice[]>();
  const note = (owner: string, from: number, to: number): void => {
    if (to === from) return;
    const slices = slicesOf.get(owner);
    if (slices) slices.push([from, to]);
    else slicesOf.set(owner, [[from, to]]);
  };
  let lineStart = 0;
  for (const [line, text] of code.split('\n').entries()) {
    let owner = '';
    let from = 0;
    for (let column = 0; column <= text.length; column++) {
      const entry = sourceMap.findEntry(line, column);
      const next = nameOf(moduleName('originalSource' in entry ? entry.originalSource : undefined));
      if (next === owner) continue;
      note(owner, lineStart + from, lineStart + column);
      owner = next;
      from = column;
    }
    note(owner, lineStart + from, lineStart + text.length);
    lineStart += text.length + 1;
  }
  return slicesOf;
}

/** Style sheets that are inlined as text, and what the bundler adds, come from no source. */
function moduleName(source: string | undefined): string {
  if (!source) return '(style sheets, bundler)';
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(source);
  return inPackage ? `${inPackage[1]} (${inPackage[2]})` : source.replace(/^(\.\.\/)+/, '');
}

function without(code: string, slices: readonly Slice[]): string {
  let rest = '';
  let at = 0;
  for (const [from, to] of slices) {
    rest += code.slice(at, from);
    at = to;
  }
  return rest + code.slice(at);
}
