import { expect, test } from 'vitest';
import { controlPoint, untilCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { hover, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** What each format holds, beside the statement. */
const FORMATS = [
  [
    'Copy',
    /\(VNS, \[no title\] \[described by Gloss: .+\], 6 May \[2025\], paragraph \d+: “.+”\)[\s\S]+#:~:text=/,
  ],
  [
    'Markdown',
    /^> .+\n>\n> VNS, \\\[no title\\\] .+, 6 May \\\[2025\\\], paragraph \d+: “.+”[\s\S]+#:~:text=/,
  ],
  [
    'BibTeX',
    /^@misc\{vns-cabinet-meeting,\n {2}title = \{\[no title\]\},\n[\s\S]*year = \{\[2025\]\}[\s\S]*Paragraph[\s\S]*\}$/,
  ],
  ['CSL-JSON', /^\[\n {2}\{\n {4}"id": "vns-cabinet-meeting",[\s\S]*"circa": true[\s\S]*\]\s*$/],
] as const;

inEachBrowser('copying', (stage) => {
  test.each(FORMATS)('with citation as %s puts it on the clipboard and says so', async (format, expected) => {
    const page = await stage().gloss.openPage(site('card-places.html'));
    await page.bringToFront();
    await untilPainted(page);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      field.spellcheck = false; // Chromium fetches a dictionary for fields that it checks
      field.style.cssText = 'position: fixed; left: 20px; top: 300px';
      document.body.append(field);
    });
    await hover(page, 'Phạm Minh Chính');
    const press = async (name: string) => {
      const { x, y } = controlPoint(await untilCard(page, name), name);
      await page.mouse.move(x, y, { steps: 6 });
      await page.mouse.click(x, y);
    };
    if (format !== 'Copy') await press('Formats');
    await press(format);
    await untilCard(page, 'Copied with citation');
    await page.click('#pasted');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await until('it is pasted', () =>
      page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value),
    );
    expect(pasted).toMatch(expected);
    await page.close();
  });
});
