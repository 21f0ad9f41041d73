import type { PhraseRows } from './phrases.ts';

/** `capital`: the word is a month only with a capital ("May", "March"). */
export type MonthForm = 'any' | 'capital';

export const MONTH_ROWS: PhraseRows<MonthForm> = [
  ['january, february, april, june, july, september, october, november, december', 'any'],
  ['jan, feb, apr, jun, jul, aug, sept, sep, oct, nov', 'any'],
  ['may, march, august, mar, dec', 'capital'],
  ['janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre', 'any'],
  ['januar, jänner, februar, märz, juni, juli, oktober, dezember', 'any'],
  ['enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre', 'any'],
  ['diciembre, de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto', 'any'],
  ['de septiembre, de octubre, de noviembre, de diciembre', 'any'],
  ['januari, februari, maret, mei, agustus, desember', 'any'],
  ['tháng', 'any'],
];

/** After a number these make a time of day. */
export const TIME_ROWS: PhraseRows<true> = [
  ['am, pm, a m, p m, o clock, uhr, giờ, gmt, h, heures, horas, noon', true],
];

/** Before a bare number these make it a name, a place in an order, or a day; "con số 0" is a number after all. */
export const LABEL_ROWS: PhraseRows<boolean> = [
  ['art, sec, hs, hts, episode, column, row', true],
  ['no, nos, nr, number, numbers, num, version, v, page, pages, p, pp, chapter, section, article', true],
  ['clause, figure, table, part, volume, vol, issue, item, question, point, phase, stage, step', true],
  ['package, room, floor, gate, flight, route, highway, channel, grade, class, size, line, lot', true],
  ['level, type, model, mark, quarter, group, top, terminal, platform, formula, boeing, airbus', true],
  ['aged, age, windows, python, node, decree, resolution, circular, decision, section, annex', true],
  ['con số!', false],
  ['số!, trang, điều!, khoản!, lớp!, quý!, ngày!, thứ!, mồng, mùng, phần!, quyển', true],
  [
    'chương!, nghị định, nghị quyết, thông tư, quyết định, quốc lộ, phòng!, tầng, hạng, top, khóa, khoá',
    true,
  ],
  ['article, articles, numéro, chapitre, page, seite, nummer, kapitel, artikel, número, página', true],
  ['capítulo, artículo, nomor, halaman, pasal, tanggal', true],
];

/** Ordinals that a number in words may end in: "twenty-first". */
export const ORDINAL_ROWS: PhraseRows<true> = [
  ['first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, hundredth', true],
];

/** What may follow "0-" or "zero-" when a rate is meant. */
export const RATE_ROWS: PhraseRows<true> = [
  ['tariff, tariffs, duty, duties, rate, rates, tax, zoll, zölle, thuế', true],
];

/** Between two days of one month. */
export const DAY_JOINTS: ReadonlySet<string> = new Set(
  'and,or,to,và,va,hoặc,đến,den,et,au,und,bis,y,dan'.split(','),
);
