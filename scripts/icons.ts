import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { requireBrowsers } from './browsers.ts';

const HELP = `npm run icons

Draws assets/icon.svg into the PNGs of public/icons/, active and inactive.`;

const ROOT = resolve(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];
const STATES = [
  { prefix: '', state: '' },
  { prefix: 'off-', state: 'off' },
] as const;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) console.log(HELP);
else await draw();

async function draw(): Promise<void> {
  const svg = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
  const browser = await launch({
    executablePath: requireBrowsers('chromium').chromium,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const { prefix, state } of STATES)
      for (const size of SIZES) {
        await page.setViewport({ width: size, height: size });
        await page.setContent(
          `<body class="${state}" style="margin: 0">${svg}<style>svg { display: block; width: 100vw; height: 100vh }</style>`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(join(ROOT, `public/icons/${prefix}${size}.png`), picture);
      }
  } finally {
    await browser.close();
  }
  console.log(`${SIZES.length * STATES.length} icons are in public/icons.`);
}
