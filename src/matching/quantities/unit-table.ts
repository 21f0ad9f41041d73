import type { Unit } from '../../model/quantity.ts';
import { CLDR_DOLLARS, CLDR_PERCENT } from './cldr-table.ts';
import type { DecimalSign } from './decimal-signs.ts';
import type { PhraseRows } from './phrases.ts';

export interface UnitMeaning {
  readonly unit: Unit;
  readonly kind: 'share' | 'currency' | 'count';
  /** The decimal sign of the languages that use the phrase. */
  readonly decimalSign?: DecimalSign;
}

const PERCENT = { unit: 'percent', kind: 'share' } as const;
const PERCENT_EN = { ...PERCENT, decimalSign: '.' } as const;
const PERCENT_COMMA = { ...PERCENT, decimalSign: ',' } as const;
const POINTS = { unit: 'percentage-point', kind: 'share' } as const;
const BASIS_POINTS = { unit: 'other', kind: 'share' } as const;
const USD = { unit: 'USD', kind: 'currency' } as const;
const USD_COMMA = { ...USD, decimalSign: ',' } as const;
const MONEY = { unit: 'other', kind: 'currency' } as const;
const MONEY_COMMA = { ...MONEY, decimalSign: ',' } as const;
const COUNT = { unit: 'other', kind: 'count' } as const;
const COUNT_EN = { ...COUNT, decimalSign: '.' } as const;
const COUNT_COMMA = { ...COUNT, decimalSign: ',' } as const;

/** Phrases that name a unit after a number. A counted noun is a unit as well: "46 containers" is no bare 46. */
export const UNIT_ROWS: PhraseRows<UnitMeaning> = [
  ['per cent, percent, per cents, pct, pc, p c', PERCENT_EN],
  [
    'phần trăm, pour cent, pourcent, por ciento, por cien, por cento, per cento, persen, procent',
    PERCENT_COMMA,
  ],
  ['prozent, prozentig, prozentige, prozentiger, prozentigen, prozentiges, prozentigem', PERCENT_COMMA],
  [
    'proc, procentowe, procentowego, procentowa, procentowy, procentowych, percento, percentuale',
    PERCENT_COMMA,
  ],
  ['peratus, porsyento, porsiyento', PERCENT],
  [CLDR_PERCENT, PERCENT_COMMA],
  // Inflected, and as adjectives: "46 százalékos vám", "46procentní clo", "46-prosentin tulli".
  [
    'százalékos, százalékot, százalékra, százalékkal, százaléknyi, procentní, procentního, percentné, percentná',
    PERCENT_COMMA,
  ],
  [
    'percentným, percentní, procentig, procentiga, prosentin, prosenttiin, yüzdelik, procentem, procente',
    PERCENT_COMMA,
  ],

  ['percentage point, percentage points, percent points, per cent points, percent point', POINTS],
  ['pct points, pct pt, pct pts, pp, pps, ppt, ppts, p p, p p t', POINTS],
  ['điểm phần trăm, prozentpunkt, prozentpunkte, prozentpunkten, points de pourcentage', POINTS],
  ['point de pourcentage, puntos porcentuales, punto porcentual, poin persentase, poin persen', POINTS],
  [
    'basis point, basis points, bp, bps, điểm cơ bản, basispunkte, basispunkten, points de base',
    BASIS_POINTS,
  ],
  ['puntos básicos, basis poin', BASIS_POINTS],

  ['usd, us dollar, us dollars, u s dollar, u s dollars, american dollar, american dollars', USD],
  ['dollar, dollars', USD],
  ['đô la, đôla, đô la mỹ, đôla mỹ, đô mỹ, mỹ kim, đô!', USD_COMMA],
  ['dollars américains, dollars us, dólar, dólares, dólares estadounidenses, dólares americanos', USD_COMMA],
  [
    'dollari, dollari usa, dollari statunitensi, dollari americani, dol, dolarów, dolary, dólares dos eua',
    USD_COMMA,
  ],
  [CLDR_DOLLARS, USD_COMMA],
  [
    'dollárt, dollárra, dollarilla, dollarin, dollaria, dolara, dolari, dolarlık, amerikanske dollars',
    USD_COMMA,
  ],
  ['us dollarn, dollarn, dolar, dolar as, dolar amerika, dolar amerika serikat', USD_COMMA],

  ['australian dollars, canadian dollars, singapore dollars, hong kong dollars, new zealand dollars', MONEY],
  ['taiwan dollars, new taiwan dollars, singaporean dollars, aud, cad, sgd, hkd, nzd, twd', MONEY],
  ['dollars canadiens, dollars australiens, dólares canadienses, dólares australianos', MONEY_COMMA],
  ['đô la úc, đô la canada, đô la singapore, đô la hồng kông, đô la hong kong', MONEY_COMMA],
  ['dolar singapura, dolar australia, dolar kanada, dolar hong kong, dolar taiwan', MONEY_COMMA],
  ['euro, euros, eur, gbp, pound, pounds, pounds sterling, sterling, pence, cent, cents', MONEY],
  ['yen, jpy, yuan, rmb, cny, renminbi, won, krw, baht, thb, ringgit, myr, peso, pesos, php', MONEY],
  ['franc, francs, swiss francs, chf, franken, rupee, rupees, inr, riel, khr, kip, lak', MONEY],
  ['vnd, vnđ, đồng, dong, đ!, việt nam đồng, rupiah, idr, nhân dân tệ, bảng, bảng anh, yên!', MONEY_COMMA],

  [
    'day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes, second, seconds',
    COUNT_EN,
  ],
  ['people, persons, men, women, workers, employees, respondents, managers, members, voters, jobs', COUNT_EN],
  [
    'companies, firms, businesses, factories, countries, nations, states, containers, ships, teu, teus',
    COUNT_EN,
  ],
  [
    'kinds, groups, products, goods, pages, points, point, seats, votes, rooms, hectares, acres, metres',
    COUNT_EN,
  ],
  [
    'meters, miles, kilometres, kilometers, tonnes, tons, tonne, ton, barrels, kilos, litres, liters',
    COUNT_EN,
  ],
  ['units, times, cases, ticks, cars, aircraft, planes, megawatts, bushels, pieces, orders, holes', COUNT_EN],
  ['degrees, cups, tins, grams, feet, inches, percentile, courses, groups of, goals, of them', COUNT_EN],
  ['mm, cm, km, kg, g, mg, ml, l, ha, mw, gw, kwh, mwh, gwh, gb, mb, tb, ghz, mhz, m, k, t, s', COUNT],
  ['người, công nhân, doanh nghiệp, ngày, tuần, phút, giây, tấn, chiếc, lần!, nước, quốc gia', COUNT_COMMA],
  [
    'tỉnh, công ty, đơn hàng, chuyến, mét!, héc ta, hecta, container, điểm, tuổi, hộ, dự án, lao động',
    COUNT_COMMA,
  ],
  [
    'năm!, nhà máy, địa phương, đô thị, đồng chí, đồng minh, đồng nghiệp, tỷ phú, tỉ phú, mặt hàng, tờ!, bộ!, căn!, suất, cán bộ, triệu lượt, lượt',
    COUNT_COMMA,
  ],
  ['jours, mois, ans, années, heures, personnes, pays, points, tonnes, entreprises, salariés', COUNT_COMMA],
  [
    'tage, tagen, tag, wochen, monate, monaten, jahre, jahren, stunden, minuten, menschen, punkte',
    COUNT_COMMA,
  ],
  ['tonnen, unternehmen, mitarbeiter, länder, ländern, personen, stück', COUNT_COMMA],
  ['días, semanas, meses, años, horas, minutos, personas, países, puntos, toneladas, empresas', COUNT_COMMA],
  ['hari, minggu, bulan, tahun, jam, menit, orang, negara, poin, ton, perusahaan, karyawan', COUNT_COMMA],
];

/** Signs that stand for a unit after a number. */
export const UNIT_SIGNS: ReadonlyMap<string, UnitMeaning> = new Map<string, UnitMeaning>([
  ['%', PERCENT],
  ['％', PERCENT],
  ['﹪', PERCENT],
  ['٪', PERCENT],
  ['‰', COUNT],
  ['$', USD],
  ['＄', USD],
  ['€', MONEY],
  ['£', MONEY],
  ['¥', MONEY],
  ['￥', MONEY],
  ['₫', MONEY_COMMA],
  ['฿', MONEY],
  ['₩', MONEY],
  ['₹', MONEY],
  ['₱', MONEY],
  ['°', COUNT],
]);

/** After a per cent sign these make percentage points: "2 % points", "3 %-Punkte". */
export const POINT_ROWS: PhraseRows<UnitMeaning> = [['point, points, pt, pts, punkte, punkten, p', POINTS]];

/** What a number is of whose unit is put together: "$" with letters before it, "điểm %". */
export const DOLLAR: UnitMeaning = USD;
export const OTHER_DOLLAR: UnitMeaning = MONEY;
export const POINT_UNIT: UnitMeaning = POINTS;

/** Letters glued to a currency sign: US$, A$, HK$. Any other letters make it another dollar. */
export const US_DOLLAR_PREFIXES: ReadonlySet<string> = new Set(['us', 'u.s.', 'as', 'usd', 'u.s']);

/** Currency codes and words that stand before a number. */
export const CURRENCY_CODES: ReadonlyMap<string, UnitMeaning> = new Map<string, UnitMeaning>([
  ['usd', USD],
  ...[
    'eur',
    'gbp',
    'jpy',
    'cny',
    'rmb',
    'krw',
    'thb',
    'chf',
    'aud',
    'cad',
    'sgd',
    'hkd',
    'nzd',
    'twd',
    'inr',
  ].map((code): [string, UnitMeaning] => [code, MONEY]),
  ['yuzde', PERCENT_COMMA],
  ...['vnd', 'idr', 'rp', 'rm', 'rs', 'php', 'myr'].map((code): [string, UnitMeaning] => [code, MONEY_COMMA]),
]);

/** May stand between a scale and its unit: "milliards de dollars". */
export const CONNECTORS: ReadonlySet<string> = new Set('de,d,of,di,in'.split(','));
