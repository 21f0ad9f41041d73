import type { Span } from '../../model/text.ts';
import { POLICY } from '../index/triggers.ts';
import { againstAmerica, tariffOwner } from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import { focusOf, type Rule } from '../page/page-context.ts';
import { isAside } from '../page/parties.ts';
import { has, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isTight } from '../text/words-around.ts';

/** "Reciprocal tariffs" as the US policy; "retaliatory tariffs" where that policy is meant by it. */
export const linkPolicies: Rule = (context, passage) => {
  if (context.relevance !== 'main' && context.relevance !== 'passing') return [];
  const decisions: Decision[] = [];
  passage.tokens.forEach((token, i) => {
    const next = passage.tokens[i + 1];
    const pair =
      next && adjectiveAndNoun(passage, token, next) && isTight(passage.text.slice(token.end, next.start));
    const span = has(token, 'reciprocal.phrase')
      ? withoutLead(passage, token)
      : pair
        ? { start: token.start, end: next.end }
        : undefined;
    if (!span) return;
    const retaliatory = has(token, 'retaliatory');
    const owner = ownerOf(passage, token, retaliatory);
    // "India will impose reciprocal tariffs on American almonds."
    const onAmerica = againstAmerica.test(passage.text.slice(span.end, span.end + 24));
    const others = onAmerica || (retaliatory && !focusOf(context, passage, token.sentence).includes('VN'));
    decisions.push(
      owner || others
        ? decide(passage, span, 'reciprocal-tariffs', false, 'tariffs-of-others', owner)
        : decide(passage, span, 'reciprocal-tariffs', true, 'policy-named', span),
    );
  });
  return decisions;
};

/** "Về thuế đối ứng": the preposition is no part of the name. */
function withoutLead(passage: Passage, token: Token): Span {
  const lead = /^về\s+/iu.exec(passage.text.slice(token.start, token.end))?.[0].length ?? 0;
  return { start: token.start + lead, end: token.end };
}

function adjectiveAndNoun(passage: Passage, first: Token, second: Token): boolean {
  if (((first.triggers | second.triggers) & POLICY) === 0) return false;
  const adjective = (t: Token) => has(t, 'reciprocal') || has(t, 'retaliatory');
  const noun = (t: Token) => has(t, 'tariff.noun') || has(t, 'measure.tariff');
  if (adjective(first) && noun(second)) return true;
  return passage.language.startsWith('vi') && noun(first) && has(second, 'reciprocal');
}

/** A country that the tariffs are said to be of: "Beijing's retaliatory tariffs", or the only party of its sentence. */
function ownerOf(passage: Passage, token: Token, retaliatory: boolean): Token | undefined {
  return sentenceTokens(passage, token.sentence).find((t) => {
    const party = t.party;
    if (!party || party === 'US' || party === 'VN') return false;
    if (t.end <= token.start && tariffOwner.test(passage.text.slice(t.end, token.start)))
      return retaliatory || /^['’]/u.test(passage.text.slice(t.end, token.start));
    return retaliatory && !isAside(passage, t);
  });
}
