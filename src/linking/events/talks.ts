import type { Span } from '../../model/text.ts';
import { PARTY } from '../index/triggers.ts';
import { pairJoint } from '../lexicon/party-words.ts';
import {
  about,
  betweenPartners,
  betweenTheTwo,
  gathering,
  leadsToPartner,
  otherTopics,
  ownerGap,
  ownerOfRound,
  pairGap,
  pairOf,
  pastEntry,
  withPartner,
} from '../lexicon/talk-words.ts';
import { type Decision, decide } from '../page/decisions.ts';
import { focusOf, type PageContext, type Rule } from '../page/page-context.ts';
import { isAside, isDateline } from '../page/parties.ts';
import { previousSentence } from '../page/surroundings.ts';
import { has, type Passage, sentenceText, sentenceTokens, type Token } from '../passage/tokens.ts';
import { isTight, previousWord } from '../text/words-around.ts';

/** Phrases that name the talks: "trade talks", "talks on tariffs", "đàm phán thương mại". */
export const linkTalks: Rule = (context, passage) => {
  const decisions: Decision[] = [];
  passage.tokens.forEach((token, position) => {
    if (!has(token, 'talks')) return;
    const phrase = phraseAround(passage, position);
    if (!phrase) return;
    const stranger = otherTalks(context, passage, token, phrase);
    decisions.push(
      stranger
        ? decide(passage, phrase, 'trade-negotiation', false, 'talks-of-others', stranger.token)
        : decide(passage, phrase, 'trade-negotiation', true, 'talks-named', phrase),
    );
  });
  return decisions;
};

/** The span of a phrase whose head is the talks: modifiers before it, or "on trade" after it. */
function phraseAround(passage: Passage, position: number): Span | undefined {
  const { text, tokens } = passage;
  const head = tokens[position]!;
  let start = head.start;
  let named = has(head, 'talks.named');
  let first = position;
  for (let i = position - 1; i >= 0; i -= 1) {
    const earlier = tokens[i]!;
    if (!isTight(text.slice(earlier.end, start))) break;
    if (has(earlier, 'talks.modifier') || has(earlier, 'reciprocal')) named = true;
    else if (!earlier.party && !has(earlier, 'round.head')) break;
    start = earlier.start;
    first = i;
  }
  if (named) {
    // "Vietnamese trade talks" are the trade talks; "US–Vietnam talks" are named by the pair.
    while (first < position && tokens[first]!.party && !/[-–]/.test(text.charAt(tokens[first]!.end)))
      first += 1;
    start = tokens[first]!.start;
  }
  let end = head.end;
  const tail = tailOf(passage, position);
  if (tail) {
    named = true;
    end = tail;
  }
  if (!named) named = isBetweenOurs(passage, head, position);
  return named ? { start, end } : undefined;
}

/** The end of "on tariffs", "with the United States on trade", "về thỏa thuận thương mại" after the head. */
function tailOf(passage: Passage, position: number): number | undefined {
  const { text, tokens } = passage;
  const head = tokens[position]!;
  const partner = tokens[position + 1];
  if (isOnOtherTopic(passage, head)) return undefined;
  const withUs = partner?.party === 'US' && withPartner.test(text.slice(head.end, partner.start));
  const from = withUs ? partner.end : head.end;
  const rest = tokens.slice(position + (withUs ? 2 : 1), position + 6);
  const next = rest[0];
  if (
    next &&
    has(next, 'talks.modifier') &&
    passage.language.startsWith('vi') &&
    isTight(text.slice(from, next.start))
  )
    return next.end;
  const object = rest.find((t) => has(t, 'talks.modifier') || has(t, 'measure.tariff'));
  if (object && about.test(text.slice(from, object.start))) return object.end;
  // "Trade talks" says it without its partner; bare "talks" need one.
  return withUs && !has(head, 'talks.named') ? partner.end : undefined;
}

/** "Climate talks", "pay talks". */
export function isOnOtherTopic({ text }: Passage, talks: Token): boolean {
  const topic = previousWord(text, talks.start);
  return topic !== undefined && otherTopics.test(topic.text);
}

/** "US–Vietnam negotiations", "negotiations between Hanoi and Washington". */
function isBetweenOurs(passage: Passage, head: Token, position: number): boolean {
  const { tokens, text } = passage;
  const [second, first] = [tokens[position - 1], tokens[position - 2]];
  if (first && second && first.party && second.party) {
    const pair = new Set([first.party, second.party]);
    const joined = pairJoint.test(text.slice(first.end, second.start).trim());
    if (joined && isTight(text.slice(second.end, head.start)) && pair.has('US') && pair.has('VN'))
      return true;
  }
  const after = tokens.slice(position + 1, position + 3);
  return (
    after.length === 2 &&
    new Set(after.map((t) => t.party)).size === 2 &&
    after.every((t) => t.party === 'US' || t.party === 'VN') &&
    betweenPartners.test(text.slice(head.end, after[0]!.start))
  );
}

/** A reason to think that the talks are those of another pair of parties, or undefined. */
export function otherTalks(
  context: PageContext,
  passage: Passage,
  token: Token,
  phrase: Span,
): { token?: Token } | undefined {
  if (context.relevance !== 'main' && context.relevance !== 'passing') return {};
  if (pastEntry.test(passage.text)) return {};
  const sentence = sentenceTokens(passage, token.sentence);
  const isOther = (t: Token) => {
    const party = t.party;
    return party !== undefined && party !== 'US' && party !== 'VN';
  };
  const partner = sentence.find((t) => isOther(t) && isPartner(passage, t, phrase));
  if (partner) return { token: partner };
  const neighbour = sentence.find((t) => isOther(t) && isPairedWithUs(passage, sentence, t));
  if (neighbour && !sentence.some((t) => t.party === 'US')) return { token: neighbour };
  const ownPair = sentence.some((t) => t.party === 'VN' && isPartner(passage, t, phrase));
  if (ownPair) return undefined;
  const subject = sentence.findLast(
    (t) =>
      t.end <= phrase.start &&
      t.party &&
      t.party !== 'US' &&
      (t.party === 'VN' ? !isDateline(passage, t) : !isAside(passage, t)),
  );
  if (subject) return subject.party === 'VN' ? undefined : { token: subject };
  const isOurs = (t: Token) =>
    t.party === 'VN' ? !isAside(passage, t) : t.vietnamese && t.end <= phrase.start;
  if (sentence.some(isOurs)) return undefined;
  const later = sentence.find((t) => isOther(t) && !isAside(passage, t) && !isHost(passage, t));
  if (later) return { token: later };
  // A page on others' talks means theirs unless the sentence says otherwise.
  if (context.relevance === 'passing') return {};
  if (betweenTheTwo.test(passage.text.slice(phrase.end, phrase.end + 16))) {
    const pair = previousSentence(context, passage, token.sentence, PARTY);
    const others = pair.some((t) => isOther(t) && !isAside(passage, t));
    if (others && !pair.some((t) => t.party === 'US')) return {};
  }
  const focus = focusOf(context, passage, token.sentence);
  // "Between the two sides", after a sentence on Việt Nam and the European Union.
  const withOthers = focus.includes('VN') && focus.length > 1 && !sentence.some((t) => t.party === 'US');
  return focus.length === 0 || (focus.includes('VN') && !withOthers) ? undefined : {};
}

/** Whether a country is tied to the phrase itself: "with Japan", "between Japan and …", "Japan's", "Japan-US". */
function isPartner(passage: Passage, token: Token, phrase: Span): boolean {
  const { text } = passage;
  if (token.start >= phrase.end) {
    const gap = text.slice(phrase.end, token.start);
    return leadsToPartner.test(gap);
  }
  if (token.start >= phrase.start) return true;
  const gap = text.slice(token.end, phrase.start);
  return ownerGap.test(gap) || pairGap.test(gap) || ownerOfRound.test(gap);
}

/** "China and Vietnam": a pair of which Việt Nam is one. */
function isPairedWithUs(passage: Passage, sentence: readonly Token[], token: Token): boolean {
  return sentence.some((t) => {
    if (t.party !== 'VN') return false;
    const [first, second] = t.start < token.start ? [t, token] : [token, t];
    return pairOf.test(passage.text.slice(first.end, second.start));
  });
}

/** Countries where meetings take place are no parties. */
function isHost(passage: Passage, token: Token): boolean {
  return token.party === 'KR' && gathering.test(sentenceText(passage, token));
}
