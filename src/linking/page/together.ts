import { CALL, NAME, QUANTITY, RATE, TALKS } from '../index/triggers.ts';
import { otherTopics } from '../lexicon/talk-words.ts';
import { has, type Passage, type Token } from '../passage/tokens.ts';
import { previousWord } from '../text/words-around.ts';

/**
 * Whether a sentence has both sides at one table though it names no duty: Việt Nam and the US with talks or a trade
 * agreement, or an official of each with a call.
 */
export function isOnTradeTogether(passage: Passage): boolean {
  if ((passage.may & (TALKS | CALL | NAME)) === 0) return false;
  return passage.bySentence.some((tokens) => {
    const side = (test: (token: Token) => boolean) => tokens.some(test);
    const vietnam = side((t) => t.party === 'VN' || t.vietnamese);
    const america = side((t) => t.party === 'US' || isAmerican(t));
    if (!vietnam || !america) return false;
    if (side((t) => has(t, 'trade.pact') || has(t, 'talks.named'))) return true;
    const official = side((t) => t.vietnamese);
    // The Trade Representative meets them for trade alone.
    if (official && side((t) => t.names.some(({ subject }) => subject === 'jamieson-greer'))) return true;
    if (side((t) => has(t, 'talks') && isOnTrade(passage, t, tokens, official))) return true;
    return official && side(isAmerican) && side((t) => has(t, 'call.phone'));
  });
}

function isAmerican(token: Token): boolean {
  return token.names.some(({ side }) => side === 'US');
}

/** "Negotiations" with trade in the sentence; "peace talks" are others. */
function isOnTrade({ text }: Passage, talks: Token, tokens: readonly Token[], official: boolean): boolean {
  const topic = previousWord(text, talks.start);
  if (topic && otherTopics.test(topic.text)) return false;
  return (
    official || tokens.some((t) => has(t, 'talks.modifier') || has(t, 'measure.tariff') || isAmerican(t))
  );
}

/**
 * Whether a sentence speaks of what goods are charged without the word: "goods will be charged 20 per cent, Trump
 * wrote", "Hanoi, threatened with 46 per cent".
 */
export function isOnCharges(passage: Passage, known: number): boolean {
  if ((passage.may & RATE) === 0 || (passage.may & QUANTITY) === 0) return false;
  return passage.bySentence.some((tokens) => {
    const shares = tokens.filter((t) => t.quantity?.quantity.unit === 'percent');
    if (shares.length === 0 || !tokens.some((t) => has(t, 'measure.rate'))) return false;
    if (shares.some((t) => t.quantity?.quantity.value === known) && tokens.some((t) => t.party === 'VN'))
      return true;
    const goods = tokens.some((t) => has(t, 'measure.goods-trade') || has(t, 'measure.export'));
    return goods && tokens.some(isAmerican);
  });
}
