/** Classes of the lexicon that rules ask for together. */

/** What the deficit, trade in goods and the two together are called by. */
export const deficit = ['measure.deficit'];
export const trade = ['measure.import', 'measure.export', 'measure.goods-trade'];
export const ways = ['measure.import', 'measure.export', 'measure.deficit'];
/** What South Korea is only the venue of. */
export const hosted = ['apec', 'round.first', 'round.second'];
/** Classes of words that name a duty. */
export const duty = ['measure.tariff', 'reciprocal.phrase', 'reciprocal'];
/** The same, with words that mean a duty only on a page about duties. */
export const dutyOrRate = [...duty, 'measure.rate', 'tariff.noun'];
/** Classes of words that name the duty which a zero is a rate of. */
export const dutyOfZero = ['measure.tariff', 'tariff.noun', 'reciprocal.phrase'];
