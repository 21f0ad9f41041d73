import { describe, expect, it, test } from 'vitest';
import { entriesOf } from '../../src/matching/lookup.ts';
import { scan } from '../../src/matching/scan.ts';
import { BLOCK_SEPARATOR } from '../../src/model/text.ts';
import { gazetteerOf, names, numerals, surfaces } from './found.ts';

/** name, entries, haystack, what is found */
type Row = readonly [string, readonly string[], string, readonly string[]];

const CHINH = 'Phạm Minh Chính';
const DIEN = 'Nguyễn Hồng Diên';

const rules: Record<string, readonly Row[]> = {
  case: [
    ['capitals', [CHINH], 'PHẠM MINH CHÍNH SAID', ['PHẠM MINH CHÍNH']],
    ['small letters', ['Trump'], 'what trump wants', ['trump']],
    ['ß is ss', ['Straße'], 'STRASSE, strasse, Straße, STRAẞE', ['STRASSE', 'strasse', 'Straße', 'STRAẞE']],
    ['ss is ß', ['Gross'], 'Groß gross', ['Groß', 'gross']],
    ['Turkish dotless and dotted i', ['Diyarbakir'], 'Dıyarbakır DİYARBAKIR', ['Dıyarbakır', 'DİYARBAKIR']],
    ['final sigma', ['Ανδρέας'], 'ΑΝΔΡΈΑΣ', ['ΑΝΔΡΈΑΣ']],
    ['ligature', ['Griffin'], 'Griﬃn', ['Griﬃn']],
    ['not half of an expansion', ['Gros'], 'Groß', []],
  ],
  'Unicode forms': [
    ['NFD text', [CHINH], CHINH.normalize('NFD'), [CHINH.normalize('NFD')]],
    ['NFD entry', [CHINH.normalize('NFD')], CHINH, [CHINH]],
    ['marks in another order', ['Việt'], 'Vie\u0302\u0323t', ['Vie\u0302\u0323t']],
    ['the last mark belongs to the span', ['Hà'], 'Ha\u0300 Ha\u0300', ['Ha\u0300', 'Ha\u0300']],
    ['full width', ['Trump'], 'Ｔｒｕｍｐ氏', ['Ｔｒｕｍｐ']],
    ['mathematical letters', ['Trump'], 'the 𝗧𝗿𝘂𝗺𝗽 plan', ['𝗧𝗿𝘂𝗺𝗽']],
    ['footnote sign behind', ['Trump'], 'Trump² said', ['Trump']],
  ],
  diacritics: [
    ['dropped', [CHINH], 'Pham Minh Chinh', ['Pham Minh Chinh']],
    ['đ', ['Hồ Đức Phớc'], 'Ho Duc Phoc, HỒ ĐỨC PHỚC', ['Ho Duc Phoc', 'HỒ ĐỨC PHỚC']],
    ['eth typed for Đ', ['Hồ Đức Phớc'], 'Hồ Ðức Phớc', ['Hồ Ðức Phớc']],
    [
      'half accented',
      [DIEN, 'Hồ Đức Phớc'],
      'Nguyên Hông Diên, Hô Duc Phoc',
      ['Nguyên Hông Diên', 'Hô Duc Phoc'],
    ],
    ['old and new tone placement', ['Hòa', 'Thúy'], 'Hoà, Hòa, Thuý, Thúy', ['Hoà', 'Hòa', 'Thuý', 'Thúy']],
    ['another tone is another word', ['Hưng', 'Dũng'], 'Hùng, Dụng, Hứng, Dùng', []],
    ['a mark that the entry lacks', ['to', 'Lam', 'Chính'], 'tô, làm, lâm, chỉnh', []],
    ['falls back to a shorter form', ['Nguyễn', DIEN], 'Nguyễn Hông Diến', ['Nguyễn']],
    ['one of two spellings', ['Hưng', 'Hùng'], 'Hùng, Hứng', ['Hùng']],
  ],
  'white space': [
    ['runs', [CHINH], 'Phạm   Minh \t Chính', ['Phạm   Minh \t Chính']],
    ['no-break spaces', [CHINH], 'Phạm\u00a0Minh\u202fChính', ['Phạm\u00a0Minh\u202fChính']],
    ['line break', [CHINH], 'Phạm Minh\r\nChính', ['Phạm Minh\r\nChính']],
    ['line break and indent', [CHINH], 'Phạm\n    Minh Chính', ['Phạm\n    Minh Chính']],
    ['blank line', [CHINH, 'Minh'], 'Phạm\n\nMinh Chính', ['Minh']],
    ['blank line with spaces', [CHINH], 'Phạm \r\n \t\r\n Minh Chính', []],
    ['paragraph separator', [CHINH], 'Phạm\u2029Minh Chính', []],
    ['none at all', [CHINH], 'PhạmMinhChính', []],
  ],
  'unseen characters': [
    ['soft hyphen inside', ['Trump'], 'Tru\u00admp', ['Tru\u00admp']],
    ['zero-width space inside', [CHINH], 'Phạm\u200b Mi\u200bnh Chính', ['Phạm\u200b Mi\u200bnh Chính']],
    ['not behind', ['Trump'], 'Trump\u00ad\u200b said', ['Trump']],
    ['not before', ['Trump'], '\u200bTrump \u200e\u00adTrump\ufeff', ['Trump', 'Trump']],
    ['joins a longer word', ['Trump'], 'Trump\u00adism', []],
    ['joins from before', ['Trump'], 'x\u200bTrump', []],
    ['a name of one word twice', ['Trump'], 'Trump\u00ad \u00adTrump', ['Trump', 'Trump']],
  ],
  'quotes and dashes': [
    ['smart apostrophe', ["O'Brien"], 'O’Brien, Oʼ\u200bBrien', ['O’Brien', 'Oʼ\u200bBrien']],
    ['dashes', ['Kim Jong-un'], 'Kim Jong‑un, Kim Jong–un', ['Kim Jong‑un', 'Kim Jong–un']],
    ['hyphen is no space', ['Kim Jong-un'], 'Kim Jong un', []],
    ['space is no hyphen', ['trade talks'], 'trade-talks', []],
  ],
  'leftmost, longest': [
    ['longest', ['trade', 'trade talks', 'talks'], 'trade talks', ['trade talks']],
    ['leftmost', ['trade talks', 'talks with Hanoi'], 'trade talks with Hanoi', ['trade talks']],
    ['goes on behind', ['Minh', 'Chính'], CHINH, ['Minh', 'Chính']],
    ['prefix alone is nothing', [CHINH], 'Phạm Minh, Phạm Minh Anh', []],
    ['restarts inside a failed one', [CHINH, 'Minh Anh'], 'Phạm Minh Anh', ['Minh Anh']],
    ['repeats', ['a b a c'], 'a b a b a c', ['a b a c']],
    [
      'punctuation at the end',
      ['U.S.', 'U.S. tariffs'],
      'U.S.-led, U.S.  tariffs',
      ['U.S.', 'U.S.  tariffs'],
    ],
    ['punctuation inside', ['AT&T Inc.'], 'AT&T Inc. and AT&T', ['AT&T Inc.']],
    ['whole text', ['Trump'], 'Trump', ['Trump']],
  ],
  'word boundaries': [
    ['inside a word', ['Trump', 'Lam'], 'Trumpism, trumped, Islam, Lamé_x', []],
    ['possessive', ['Trump'], "Trump's, Trump’s, Trumps’", ['Trump', 'Trump']],
    ['hyphen', ['Trump'], 'Trump-era, anti-Trump', ['Trump', 'Trump']],
    ['slash', ['Trump', 'Lam'], 'Trump/Lam', ['Trump', 'Lam']],
    ['brackets and quotes', ['Trump'], '(Trump) “Trump” [Trump]', ['Trump', 'Trump', 'Trump']],
    ['hashtag', ['Trump'], '#Trump #TrumpTariffs', ['Trump']],
    ['underscore', ['Trump'], 'x_Trump Trump_x _Trump_', []],
    ['digit', ['Trump'], 'Trump2 2Trump', []],
    ['combining mark behind', ['Trump'], 'Trump\u0301 x', []],
    ['Han', ['Trump'], '美国总统Trump表示', ['Trump']],
    ['kana and hangul', ['Trump'], 'トランプTrumpは Trump은', ['Trump', 'Trump']],
    ['Thai', ['Trump'], 'ทรัมป์Trumpพูด', ['Trump']],
    ['Greek and Cyrillic join', ['Trump'], 'Trumpα жTrump', []],
    ['emoji', ['Trump'], '🇻🇳Trump🔥 ❤️Trump', ['Trump', 'Trump']],
    ['lone surrogates', ['Trump'], '\ud83dTrump\ude00', ['Trump']],
  ],
  'addresses, handles and paths': [
    ['handle', ['Trump'], '@Trump @real.Trump @trump@social.example', []],
    ['mail', ['Trump', 'Lam'], 'trump@x.org lam.trump@x.org desk@trump.org', []],
    ['web address', ['Trump'], 'https://x.org/a/trump?q=trump#trump www.trump.example/x', []],
    ['address without scheme', ['Trump'], 'foo.com/trump news.vn/x/trump-y trump.com/x', []],
    ['domain', ['Trump'], 'trump.com, Trump.org. news.trump.vn', []],
    ['file', ['Trump'], 'trump.pdf trump-speech.jpg x-trump.html', []],
    ['path', ['Trump'], '/home/trump/x ~/trump/y ./trump/z C:\\trump\\x docs\\trump', []],
    ['in brackets', ['Trump'], '(https://x.org/trump) <trump@x.org>', []],
    ['no space behind a full stop', ['Trump'], 'met Trump.Then left.Trump stayed', ['Trump', 'Trump']],
    ['end of sentence', ['Trump'], 'met Trump. Or Trump: “Trump.”', ['Trump', 'Trump', 'Trump']],
    [
      'titles and slashes',
      ['Trump', 'Lam'],
      'Mr.Trump/Mr.Lam, Trump /Lam and/or Trump',
      ['Trump', 'Lam', 'Trump', 'Lam', 'Trump'],
    ],
    [
      'equals and plus between names',
      ['Trump', 'Lam'],
      'Trump+Lam = Trump&Lam',
      ['Trump', 'Lam', 'Trump', 'Lam'],
    ],
    ['address beside', ['Trump'], 'Trump: https://x.org Trump', ['Trump', 'Trump']],
    ['Han delimits', ['Trump'], '见https://x.org/a，Trump', ['Trump']],
  ],
};

for (const [rule, rows] of Object.entries(rules)) {
  describe(rule, () => {
    test.each(rows)('%s', (_, entries, haystack, expected) => {
      expect(names(gazetteerOf(entries), haystack)).toEqual(expected);
    });
  });
}

describe('numerals', () => {
  test.each([
    ['plain', '46 per cent, 46%', ['46', '46']],
    ['separators', '1,234.5 and 1.234,5', ['1,234.5', '1.234,5']],
    ['apostrophes', "1'000 1’000", ["1'000", '1’000']],
    ['spaces that do not break', '123\u202f500\u00a0000 1\u2009000', ['123\u202f500\u00a0000', '1\u2009000']],
    ['a plain space ends it', '2024 46', ['2024', '46']],
    ['a separator needs a digit behind', 'in 2024. 46, x', ['2024', '46']],
    ['a separator needs a digit before', '.5 ,5', ['5', '5']],
    ['two separators end it', '1..2', ['1', '2']],
    ['sign and currency before', '$123.5bn −46 US$4', ['123.5', '46', '4']],
    ['letters before', 'USD123.5 Q1', ['123.5', '1']],
    ['letters behind', '123.5bn 46percent', ['123.5', '46']],
    ['full width', '４６％', ['４６']],
    ['range', '10–15', ['10', '15']],
    ['unseen characters inside', '12\u00ad3,\u200b456\u00ad x', ['12\u00ad3,\u200b456']],
    ['superscript is none', 'x² 5²', ['5']],
    ['address', 'https://x.org/46 x@46.com /a/46/b', []],
    ['handle', '@user46', []],
  ])('%s', (_, text, expected) => {
    expect(numerals(gazetteerOf(['x']), text)).toEqual(expected);
  });

  it('gives way to a form that is as long or longer', () => {
    const gazetteer = gazetteerOf(['90-day pause', 'April 23', '2024', '10']);
    expect(names(gazetteer, '90-day pause, April 23, 2024, 10.5')).toEqual([
      '90-day pause',
      'April 23',
      '2024',
    ]);
    expect(surfaces(gazetteer, '90-day stop 10.5')).toEqual(['90', '10.5']);
  });

  it('does not begin a word behind its digits', () => {
    expect(names(gazetteerOf(['bn', 'percent']), '123.5bn 46\u00adpercent 5 bn')).toEqual(['bn']);
  });
});

describe('entries of a hit', () => {
  const gazetteer = gazetteerOf(['Hung', 'Hùng', 'Hưng', 'HÙNG']);
  test.each([
    ['Hùng', [1, 3]],
    ['Hưng', [2]],
    ['Hung', [0, 1, 2, 3]],
    ['Hu\u0300ng', [1, 3]],
  ])('%s: those that agree, the closest first', (text, expected) => {
    expect(entriesOf(gazetteer, scan(gazetteer, text), 0, text)).toEqual(expected);
  });

  it('puts exact before partial and partial before plain', () => {
    const forms = ['Trần Hồng Hà', 'Trân Hông Ha'];
    const text = 'Trân Hông Ha';
    const two = gazetteerOf(forms);
    expect(entriesOf(two, scan(two, text), 0, text)).toEqual([1, 0]);
  });

  it('has none for a numeral', () => {
    expect(entriesOf(gazetteer, scan(gazetteer, '46'), 0, '46')).toEqual([]);
  });
});

it('keeps what an earlier scan returned', () => {
  const gazetteer = gazetteerOf(['Trump', 'Lam']);
  const first = scan(gazetteer, 'Trump and Lam');
  scan(gazetteer, 'x Lam');
  expect([first.start(0), first.start(1)]).toEqual([0, 10]);
});

it('finds the last of very many hits', () => {
  const text = 'Trump '.repeat(5000);
  const hits = scan(gazetteerOf(['Trump']), text);
  expect(hits.size).toBe(5000);
  expect(hits.end(4999)).toBe(text.length - 1);
});

it('finds in blocks that are joined what a scan of each alone would', () => {
  const gazetteer = gazetteerOf(['Trump', 'Lam', 'Lam Trump']);
  const parts = ['Trump and Lam', 'Trump of 46.', '', 'no', 'Lam', '5'];
  const list = (text: string, from = 0) => {
    const hits = scan(gazetteer, text);
    return Array.from({ length: hits.size }, (_, at) => [
      from + hits.start(at),
      from + hits.end(at),
      hits.form(at),
    ]);
  };
  let start = 0;
  const alone = parts.flatMap((part) => {
    const found = list(part, start);
    start += part.length + BLOCK_SEPARATOR.length;
    return found;
  });
  expect(list(parts.join(BLOCK_SEPARATOR))).toEqual(alone);
});
