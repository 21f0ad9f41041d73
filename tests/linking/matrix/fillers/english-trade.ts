import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** Notations of numbers in English, and what is said of rates, sums and trade. */
export const englishTrade: Fillers = {
  r46: words('46 per cent · 46% · 46 % · 46 percent · 46 pct · forty-six per cent · 46.0 per cent'),
  r46adj: words('46 per cent · 46% · 46-percent · 46-per-cent · 46 percent'),
  r10: words('10 per cent · 10% · 10 percent · ten per cent · 10 pct'),
  r10adj: words('10 per cent · 10% · 10-percent · 10 percent'),
  range46: words(`
    40–46 per cent · 46-50 per cent · 20 to 46 per cent · between 20 and 46 per cent · up to 46 per cent
    · more than 46% · at least 46 per cent · less than 46% · as much as 46 percent · over 46 per cent ·
    46 per cent or more · no more than 46% · below 46 per cent · 46% at most`),
  range10: words(`
    10–15 per cent · 10-20% · more than 10% · at least 10 per cent · 10 to 20 per cent · 5–10 per cent ·
    under 10% · between 10 and 25 percent · up to 10 per cent · 10 per cent or more`),
  otherRate: words(
    '45 per cent · 47% · 20 per cent · 46.5% · 11 per cent · 460 per cent · 4.6% · 64 percent',
  ),
  duty: words('tariff · duty · import tax · levy · import duty · tariff rate'),
  set: words(
    'announced · imposed · set · proposed · threatened · unveiled · ordered · declared · planned · chose',
  ),
  goods: words('goods · products · shoes · furniture · shrimp · textiles · exports'),
  would: words(`
    would close many mills · is too high · came as a shock · looms · threatens jobs ·
    was announced in April · hits small firms hard · remains on hold · has been suspended ·
    worries buyers · makes no sense · could return in July · leaves little room · stunned the market ·
    may be lowered · will not last · had been feared for weeks · also covers spare parts · still stands
    · kills orders`),
  feared: words(`
    had feared · expect · cannot live with · reject · would not survive · dread ·
    were told to prepare for · call for an end to the · had not expected · no longer fear · have to pay`),
  n: words('24 · 26 · 36 · 37 · 49 · 17'),
  all: words(`
    all countries · all nations · imports from all countries · almost all imports · all trading partners
    · everybody`),
  thing: words(`
    Rents · Orders · Wages · Prices · Freight costs · Sales · Shares in Hanoi · Visitor numbers ·
    Profits`),
  rose: words('rose · fell · jumped · dropped · are down · were up · climbed · shrank · have grown'),
  rise: words('rise · fall · increase · jump · drop · cut · decline · surge'),
  matters: words('rents · orders · wages · freight costs · sales · prices of rice · traffic · output'),
  material: words('steel · films · timber · cars · copper · medicines'),
  deficit: words('deficit · gap · shortfall · imbalance'),
  was: words(`
    was · reached · hit · came to · stood at · totalled · amounted to · swelled to · climbed to ·
    set a record at`),
  s1235: words(`
    $123.5 billion · US$123.5 billion · $123.5bn · USD 123.5 billion · 123.5 billion dollars · $123.5 B
    · nearly $124 billion`),
  s1366: words(`
    $136.6 billion · US$136.6 billion · $136.6bn · USD 136.6 billion · 136.6 billion dollars ·
    about $137 billion`),
  s131: words('$13.1 billion · US$13.1 billion · $13.1bn · USD 13.1 billion · 13.1 billion dollars'),
  s314: words('$31.4 billion · US$31.4 billion · $31.4bn · USD 31.4 billion · 31.4 billion dollars'),
  s41: words('$4.1 billion · US$4.1 billion · $4.1bn · USD 4.1 billion · 4.1 billion dollars'),
  otherYear: words('2018 · 2019 · 2020 · 2021 · 2022'),
  quarter: words(`
    the first quarter · the first quarter of 2025 · Q1 · the first three months of the year ·
    the January–March period`),
  otherQuarter: words(
    'the third quarter · the second quarter · Q4 · the whole of 2023 · the first quarter of 2019',
  ),
  grew: words('grew · rose · widened · increased · went up · jumped · expanded'),
  by: ['', 'by '],
  g181: words('18.1 per cent · 18.1% · 18.1 percent'),
  g22: words('22 per cent · 22% · 22 percent'),
  g21: words('21 per cent · 21% · 21 percent'),
  zero: words('zero · 0 per cent · 0% · zero per cent'),
  offered: words(`
    offered to · is ready to · proposed to · promised to · is willing to · would · said it could ·
    wants to`),
  duties: words('tariffs · duties · import duties · import tariffs · all tariffs · levies'),
  cut: words('cut · lower · reduce · bring · slash'),
  zeroThing: words(`
    tolerance · progress · interest · waste · risk · calories · doubt · emissions · cases of flu ·
    growth`),
  otherDay: words('March 12 · June 19 · 2 July · 10 September · May 30'),
};
