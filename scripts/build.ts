import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { FACTS_VARIABLE, factsFolder } from '../build/facts-folder.ts';

const HELP = `npm run build [-- [--facts DIR] [--out DIR] [--only chrome|firefox]]

Builds the extension for Chrome and Firefox into .output/, or DIR/chrome-mv3 and DIR/firefox-mv3.
  --facts DIR   builds it for another story: documents, story, subjects and facts as in data/`;

const BROWSERS = ['chrome', 'firefox'] as const;
const ROOT = resolve(import.meta.dirname, '..');

// Whoever asks, a test runner included: what is built is what is shipped.
process.env.NODE_ENV = 'production';

const { values } = parseArgs({
  options: {
    facts: { type: 'string' },
    out: { type: 'string', default: join(ROOT, '.output') },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  try {
    process.env[FACTS_VARIABLE] = factsFolder(values.facts);
    const outDir = resolve(process.env.INIT_CWD ?? '.', values.out);
    for (const browser of BROWSERS)
      if (browser === (values.only ?? browser))
        await build({ root: ROOT, outDir, outDirTemplate: `${browser}-mv3`, browser, manifestVersion: 3 });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
