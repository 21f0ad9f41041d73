import { retail } from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import { focusOf, type PageContext, type Rule } from '../page/page-context.ts';
import { has, leadOf, type Passage, type Token } from '../passage/tokens.ts';

/** Institutions, projects and measures that are named by a phrase of their own. */
export const linkPhrases: Rule = (context, passage) => {
  if (context.relevance === 'none') return [];
  const decisions: Decision[] = [];
  for (const token of passage.tokens) {
    for (const { subject, form } of token.names) {
      if (form === 'given' || context.subjects.get(subject)?.group !== 'others' || has(token, 'other.name'))
        continue;
      decisions.push(linkPhrase(context, passage, token, subject));
    }
  }
  return decisions;
};

function linkPhrase(context: PageContext, passage: Passage, token: Token, subject: string): Decision {
  const focus = focusOf(context, passage, token.sentence);
  const ours = focus.length === 0 || focus.includes('VN') || subject === 'ustr' || subject === 'target';
  if (!ours || context.relevance === 'passing')
    return decide(passage, token, subject, false, 'another-country');
  if (subject === 'target' && (context.relevance !== 'main' || !isRetailer(passage, token)))
    return decide(passage, token, subject, false, 'a-common-word');
  return decide(passage, token, subject, true, 'phrase-named', token);
}

/** The company, not an aim: a capital where none is due, and a word of its trade in the passage. */
function isRetailer(passage: Passage, token: Token): boolean {
  if (passage.shouting || !/^\p{Lu}/u.test(passage.text.slice(token.start, token.end))) return false;
  const first = leadOf(passage, token).trim() === '';
  return (!first && !passage.titled) || retail.test(passage.text);
}
