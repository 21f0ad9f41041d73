/** English number words and their values. */
export const ENGLISH_SMALL: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine'.split(' ').map((w, i): [string, number] => [w, i + 1]),
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((w, i): [string, number] => [w, i + 10]),
]);

/** What "and a half" may stand before: a scale, or per cent. */
export const AFTER_HALF: ReadonlySet<string> = new Set('million billion trillion bn percent per'.split(' '));

export const ENGLISH_TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((w, i): [string, number] => [w, (i + 2) * 10]),
  ['fourty', 40],
]);

/** Words for zero in the languages that the rules read, in the cases in which duties come down to it, in lower case. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(
  (
    'zero,nought,naught,nil,zéro,null,cero,nol,nul,sifar,zera,zerowe,zerowych,nula,nulu,nule,nulou,nulové,nulovú,nulových,' +
    'nulla,nullára,nullán,nulláig,noll,sıfır,sıfıra,nolla,nollaan,sero'
  ).split(','),
);

/**
 * The numbers that texts in other languages write out and that may be a figure's, in French, German, Spanish,
 * Indonesian, Italian and others: too few to be worth those languages' grammar.
 */
export const OTHER_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(10, 'dix,zehn,diez,sepuluh,dieci,tien,zece,deset,desať,dziesięć,tíz,kymmenen'),
  ...words(
    18,
    'dix-huit,achtzehn,dieciocho,diciotto,achttien,dezoito,osiemnaście,osmnáct,osemnásť,tizennyolc,arton,atten',
  ),
  ...words(21, 'vingt et un,vingt-et-un,einundzwanzig,veintiuno,veintiún,dua puluh satu,ventuno'),
  ...words(22, 'vingt-deux,zweiundzwanzig,veintidós,dua puluh dua,ventidue'),
  ...words(30, 'trente,dreißig,treinta,tiga puluh,trenta'),
  ...words(46, 'quarante-six,sechsundvierzig,cuarenta y seis,empat puluh enam,quarantasei'),
]);

function words(value: number, phrases: string): [string, number][] {
  return phrases.split(',').map((phrase) => [phrase, value]);
}

/** Vietnamese digits in words: the spellings of each, as said alone and after "mươi". */
export const VIETNAMESE_DIGITS: readonly (readonly string[])[] = [
  ['không'],
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm', 'nhăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];
export const VIETNAMESE_TEN = 'mười';
export const VIETNAMESE_TENS = 'mươi';
export const VIETNAMESE_HUNDRED = 'trăm';
/** "lẻ", "linh" fill the place of the tens: một trăm lẻ năm. */
export const VIETNAMESE_FILLERS: readonly string[] = ['lẻ', 'linh'];
export const VIETNAMESE_POINT = 'phẩy';
/** What makes a Vietnamese digit the beginning of a quantity; alone, most are common words. */
const VIETNAMESE_FOLLOWERS = 'phần trăm,mươi,trăm,phẩy,tỷ,tỉ,triệu,nghìn,ngàn,đô la,điểm phần trăm,usd'.split(
  ',',
);
const VIETNAMESE_STARTERS = 'không một hai ba bốn năm sáu bảy bẩy tám chín mười'.split(' ');

/**
 * Words and phrases that can begin a number in words, for the gazetteer: lower case, with their diacritics (a
 * plain spelling agrees with them, not they with a plain one). Vietnamese digits come with the word after
 * them, so that common words ("không", "năm", "sau") are no candidates.
 */
export const numberWords: readonly string[] = [
  ...ENGLISH_SMALL.keys(),
  ...ENGLISH_TENS.keys(),
  'hundred',
  ...ZERO_WORDS,
  ...OTHER_NUMBERS.keys(),
  ...VIETNAMESE_STARTERS.flatMap((digit) => VIETNAMESE_FOLLOWERS.map((follower) => `${digit} ${follower}`)),
  ...'một hai ba bốn tư lăm nhăm sáu bảy bẩy tám chín'.split(' ').map((digit) => `mười ${digit}`),
];
