import { expect, test } from 'vitest';
import { controlPoint, untilCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { hover, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** What each format holds, beside the statement. */
const FORMATS = [
  ['Text', /\(Việt Nam News \(VNS\), “.+”, 6 May \[2025\], paragraph 6: “.+”\)/],
  ['Markdown', /^> .+\n>\n> Việt Nam News \(VNS\), \*.+\*, 6 May \[2025\], paragraph 6: “.+”/],
  [
    'BibTeX',
    /^@misc\{vns-cabinet-meeting,\n {2}title = \{.+\},\n[\s\S]*year = \{\[2025\]\}[\s\S]*Paragraph 6[\s\S]*\}$/,
  ],
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
    await press('Copy');
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
