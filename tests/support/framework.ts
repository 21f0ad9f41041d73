import { join, resolve } from 'node:path';
import { build } from 'vite';

const FOLDER = resolve(import.meta.dirname, '../pages/frameworks');

/** The script of a page in `tests/pages/frameworks`, with its framework, as one classic script. */
export async function frameworkScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(FOLDER, `${name}.js`), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${name} was not built.`);
  return output.output[0].code;
}
