import { CALL, TALKS } from '../index/triggers.ts';
import { otherTopics } from '../lexicon/talk-words.ts';
import { has, type Passage, type Token } from '../passage/tokens.ts';
import { previousWord } from '../text/words-around.ts';

/**
 * Whether a sentence has both sides at one table though it names no duty: Việt Nam and the US with talks or a trade
 * agreement, or an official of each with a call.
 */
export function isOnTradeTogether(passage: Passage): boolean {
  if ((passage.may & (TALKS | CALL)) === 0) return false;
  return passage.bySentence.some((tokens) => {
    const side = (test: (token: Token) => boolean) => tokens.some(test);
    const vietnam = side((t) => t.party === 'VN' || t.vietnamese);
    const america = side((t) => t.party === 'US' || isAmerican(t));
    if (!vietnam || !america) return false;
    if (side((t) => has(t, 'trade.pact') || has(t, 'talks.named'))) return true;
    if (side((t) => has(t, 'talks') && isOnTrade(passage, t, tokens))) return true;
    return side((t) => t.vietnamese) && side(isAmerican) && side((t) => has(t, 'call.phone'));
  });
}

function isAmerican(token: Token): boolean {
  return token.names.some(({ side }) => side === 'US');
}

/** "Negotiations" with trade in the sentence; "peace talks" are others. */
function isOnTrade({ text }: Passage, talks: Token, tokens: readonly Token[]): boolean {
  const topic = previousWord(text, talks.start);
  if (topic && otherTopics.test(topic.text)) return false;
  return tokens.some((t) => has(t, 'talks.modifier') || has(t, 'measure.tariff') || isAmerican(t));
}
