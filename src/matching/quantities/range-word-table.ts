/** Between the ends of a range: "10 to 15 per cent". Lower case as written. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  'to,đến,tới,den,toi,à,bis,a,al,hingga,sampai,sd'.split(','),
);
/** Between the ends of a change: "from 46 down to 10 per cent", "von 46 auf 10 Prozent". */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  'down,up,xuống,xuong,lên,len,còn,con,auf,menjadi'.split(','),
);
/** Before the lower end, they make "and" the middle of a range: "between 10 and 15 per cent". */
export const BETWEEN_WORDS: ReadonlySet<string> = new Set('between,entre,zwischen,antara'.split(','));
/** Before the first number, they make "to" a change: "from 46 to 10 per cent". */
export const FROM_WORDS: ReadonlySet<string> = new Set('from,từ,tu,von,de,desde,dari'.split(','));
/** Between the last two numbers of a list. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and,or,và,va,hoặc,hoac,hay,et,ou,und,oder,y,o,e,dan,atau,versus,vs'.split(','),
);
