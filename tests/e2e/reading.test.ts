import { expect, test } from 'vitest';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions } from '../support/messages.ts';
import { painted, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** What the sample article must be found to say: the text as written, its subject, and where it stands. */
const EXPECTED = [
  ['Phạm Minh Chính', 'pham-minh-chinh', 'full name in the standfirst, across elements and in NFD'],
  ['CHÍNH', 'pham-minh-chinh', 'in capitals after the office'],
  ['Pham Minh Chinh', 'pham-minh-chinh', 'without diacritics'],
  ['Chính', 'pham-minh-chinh', 'given name after the office, and bare after the introduction'],
  ['Nguyễn Hòa Bình', 'nguyen-hoa-binh', 'in bold'],
  ['Trần Hồng Hà', 'tran-hong-ha', 'in bold'],
  ['Lê Thành Long', 'le-thanh-long', 'in bold'],
  ['Hồ Đức Phớc', 'ho-duc-phoc', 'in bold'],
  ['Nguyễn Chí Dũng', 'nguyen-chi-dung', 'in bold'],
  ['Nguyễn Hồng Diên', 'nguyen-hong-dien', 'in bold and in the Vietnamese box'],
  ['Tô Lâm', 'to-lam', 'full name'],
  ['Donald Trump', 'donald-trump', 'full name'],
  ['Jamieson Greer', 'jamieson-greer', 'full name'],
  ['Do Ngoc Hung', 'do-ngoc-hung', 'full name'],
  ['46 per cent', 'us-tariff-46', 'in words'],
  ['46%', 'us-tariff-46', 'in the list of countries and in the Vietnamese box'],
  ['10 per cent', 'us-tariff-10', 'all nations'],
  ['zero', 'zero-tariff-offer', 'the offer'],
  ['$123.5 billion', 'us-deficit-2024', 'text and table'],
  ['123,5 tỷ USD', 'us-deficit-2024', 'Vietnamese notation'],
  ['18.1 per cent', 'us-deficit-growth-2024', 'text'],
  ['$137 billion', 'us-imports-2024', 'rounded, and signalled so'],
  ['$136.6 billion', 'us-imports-2024', 'table'],
  ['$13.1 billion', 'us-exports-2024', 'text and table'],
  ['$31.4 billion', 'vn-exports-q1', 'table'],
  ['$4.1 billion', 'vn-imports-q1', 'table'],
  ['30 per cent', 'target-share', 'text'],
  ['first round', 'first-round', 'standfirst'],
  ['second round', 'second-round', 'text'],
  ['reciprocal tariffs', 'reciprocal-tariffs', 'text'],
  ['technical delegation', 'technical-delegation', 'text'],
] as const;

/** Words of the sample article that look like mentions and are none. */
const DECOYS = [
  ['46 per cent', 'of respondents'],
  ['10 per cent', 'discount'],
  ['Hùng', 'Vương Street'],
  ['Long', 'Thành International Airport'],
  ['H. Long', 'for The Harbour Post'],
  ['49%', ''],
  ['Mr. Hung', 'and no relation'],
] as const;

inEachBrowser('the sample article', (stage) => {
  test('is painted in three kinds, and all that it says of the talks is listed', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    await untilPainted(page);
    const kinds = await painted(page);
    expect(Object.keys(kinds).sort()).toEqual(['gloss-event', 'gloss-figure', 'gloss-official']);
    expect(Object.values(kinds).every((size) => size > 0)).toBe(true);

    const mentions = await listedMentions(gloss, page);
    const found = new Set(mentions.map(({ text, subject }) => `${text.normalize('NFC')} = ${subject}`));
    const missing = EXPECTED.filter(
      ([text, subject]) => ![...found].some((each) => each.includes(text) && each.endsWith(`= ${subject}`)),
    );
    expect(missing).toEqual([]);
    const wrong = DECOYS.filter(([text, after]) =>
      mentions.some(
        (mention) => mention.text.endsWith(text) && after !== '' && mention.after.trim().startsWith(after),
      ),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('is painted under a policy that forbids every script and style', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('strict-csp.html'));
    expect(await untilPainted(page)).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  test('gives the toolbar button a badge with the number of distinct subjects', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    await untilPainted(page);
    const subjects = new Set((await listedMentions(gloss, page)).map(({ subject }) => subject));
    const tabId = await gloss.tabId(page);
    await until('the badge is set', async () => (await gloss.badge(tabId)) === String(subjects.size));
    await page.close();
  });
});
