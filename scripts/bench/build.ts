import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build as buildModules } from 'vite';
import { build, type InlineConfig } from 'wxt';
import { factBasePlugin } from '../../build/factbase-plugin.ts';
import { gatePlugin } from '../../build/gate-plugin.ts';
import { withoutInnerHtml } from '../../build/without-inner-html.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Builds for measuring stand apart, so that they disturb nobody's `.output`. */
export const OUT = join(ROOT, 'out/bench');

// Whoever asks, a test runner included: what is measured is what is shipped.
process.env.NODE_ENV = 'production';

/** Builds the extension as shipped for Chromium; resolves to its folder. `sourceMaps` adds a map to each script. */
export async function buildExtension({ sourceMaps = false } = {}): Promise<string> {
  const name = sourceMaps ? 'mapped' : 'shipped';
  const config: InlineConfig = {
    root: ROOT,
    outDir: OUT,
    outDirTemplate: name,
    logger: quiet,
    ...(sourceMaps ? { vite: () => ({ build: { sourcemap: 'hidden' } }) } : {}),
  };
  await withoutOutput(() => build(config));
  return join(OUT, name);
}

/** WXT draws a spinner on the standard output, terminal or not, and whatever reads our JSON would read that. */
async function withoutOutput<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

/** Builds the extension's modules with what measures them into one script; resolves to its source text. */
export async function buildBenchScript({ minify = true } = {}): Promise<string> {
  const result = await buildModules({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), factBasePlugin(), gatePlugin(), withoutInnerHtml()],
    build: {
      write: false,
      minify,
      lib: { entry: join(ROOT, 'scripts/bench/page/entry.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const script =
    bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (script?.type !== 'chunk') throw new Error('The bench made no script.');
  return script.code;
}

const nothing = (): void => {};
const complain = (...words: unknown[]): void => console.error(...words);
/** Programs read what the bench prints, so that a build tells only what went wrong. */
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: complain,
  fatal: complain,
  level: 0,
};
