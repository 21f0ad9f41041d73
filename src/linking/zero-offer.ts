import type { Decision } from './decisions.ts';
import { before, nearest, otherParty, sceneOf } from './evidence.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import { focusOf, type PageContext } from './page-context.ts';
import { findIn, previousSentence, surroundingsOf } from './surroundings.ts';
import { has, type Passage, sentenceTokens, type Token } from './tokens.ts';
import { ANY } from './triggers.ts';
import { nextWord } from './words-around.ts';

const duty = ['measure.tariff', 'tariff.noun', 'reciprocal.phrase'];
const ENOUGH = 3;
/** Words that may follow a zero that means a rate of duty. */
const follows =
  /^(on|for|in|to|from|if|both|and|or|offer|per|percent|percentage|tariff|tariffs|duty|duties|levies|levy|import|imports|rate|rates|when|as|with|here|only|cho|với|đối|thuế|và|nếu|là|vẫn|de|sur|auf|für|zu|untuk|bagi|dan|was|is|are|sus|ses|seine|ihre|seinen|ihren|las|los|les|le|la|die|der|thing|remains|still|across|at|import-duty|by|para|en|also|doesn|does|would|has)$/iu;

/** The offer of zero tariffs between the two countries: a zero counts where duties and the offer are meant. */
export function linkZero(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token } = candidate;
  const scene = sceneOf(passage, token);
  const say = verdictOn({ ...candidate, comparison: { kind: 'same' } });
  const foreign = otherParty(scene);
  if (foreign) return say(false, 'another-country', foreign);
  const focus = focusOf(context, passage, token.sentence);
  if (focus.length > 0 && !focus.includes('VN')) return say(false, 'another-country');
  if (context.relevance === 'passing' && !scene.tokens.some((t) => has(t, 'party.VN') || isLeader(t)))
    return say(false, 'page-on-other-talks');
  const next = nextWord(passage.text, token.end);
  const tight = next && /^[\s"'”’«»-]*$/u.test(next.gap);
  const bare = token.quantity?.quantity.unit === 'none';
  const isDuty =
    next && scene.tokens.some((t) => t.start === next.start && duty.some((name) => has(t, name)));
  if (
    next &&
    bare &&
    tight &&
    !isDuty &&
    !before(scene, duty, 1) &&
    /^\p{Ll}/u.test(next.text) &&
    !follows.test(next.text) &&
    !passage.shouting
  )
    return say(false, 'zero-of-something', { ...token, start: next.start, end: next.end });
  if (/^\s+of\s/iu.test(passage.text.slice(token.end, token.end + 5))) return say(false, 'zero-of-something');

  const other = nearest(scene, ['measure.other'], 12);
  if (other) return say(false, 'another-measure', other);
  const named = nearest(scene, duty);
  const beside = named && tight && next?.start === named.start;
  const offer =
    nearest(scene, ['offer']) ??
    (passage.kind === 'heading' ? findIn(surroundingsOf(context, passage), ['offer']) : undefined);
  const leader = scene.tokens.find(isLeader);
  const leaderNear =
    !leader && (previousHas(context, passage, token, isLeader) || headingHas(context, passage, isLeader));
  const dutyNear =
    !named &&
    (previousHas(context, passage, token, (t) => duty.some((name) => has(t, name))) ||
      findIn(surroundingsOf(context, passage), duty) !== undefined);
  const to = /(\b(to|về|xuống|bằng|còn|auf|à|menjadi|a|of|level of)|mức( thuế)?)\s+["'“‘]?$/iu.test(
    passage.text.slice(Math.max(0, token.start - 14), token.start),
  );
  const lead = passage.text.slice(Math.max(0, token.start - 20), token.start);
  const sum =
    (beside ? 2.5 : 0) +
    (named ? 1.5 : 0) +
    (before(scene, duty, 1) ? 1 : 0) +
    (toAmericans.test(passage.text.slice(token.end, passage.sentences[token.sentence]?.end)) ? 1 : 0) +
    (offering.test(lead) ? 1.5 : 0) +
    (bothWays.test(passage.text.slice(token.end, token.end + 32)) ? 1.5 : 0) +
    (americanGoodsBefore.test(passage.text.slice(Math.max(0, token.start - 40), token.start)) ? 1.5 : 0) +
    (/^\s+(from|của|dari|de|aus)\s+(Việt Nam|Vietnam)/iu.test(passage.text.slice(token.end, token.end + 16))
      ? 1.5
      : 0) +
    (onAmericanGoods.test(passage.text.slice(token.end, token.end + 40)) ? 1.5 : 0) +
    (offer ? 1 : 0) +
    (leader ? 1.5 : 0) +
    (leaderNear ? 1 : 0) +
    (dutyNear ? 1 : 0) +
    (to ? 1 : 0) +
    (passage.kind === 'heading' && passage.text.trim().length < 12 ? 1 : 0) +
    (/\bthe\s+$/iu.test(passage.text.slice(Math.max(0, token.start - 6), token.start)) ? 1 : 0) +
    (/^-for-/iu.test(passage.text.slice(token.end, token.end + 5)) ? 2 : 0) +
    (context.onTariffs ? 0.5 : 0);
  return sum >= ENOUGH
    ? say(true, 'zero-of-the-offer', named, offer, leader)
    : say(false, 'zero-without-offer', named, offer);
}

const toAmericans = /(cho|dành cho)\s+(hàng\s+(hóa\s+|hoá\s+)?)?(Mỹ|Hoa Kỳ)|for (US|American) goods/u;
const bothWays =
  /^,?\s*(tariffs?\s+|duties\s+|thuế\s+)?(dans les deux sens|de part et d['’]autre|in both directions|both ways|on both sides|for both|cho cả hai|cả hai|por ambas|en ambos|auf beiden|beidseits|untuk kedua)/iu;
const americanGoodsBefore = /(US|U\.S\.|American|Mỹ|Hoa Kỳ)\s*(goods|products|imports)?:?\s*$/u;
/** "Zero on American goods". */
const onAmericanGoods =
  /^\s*(on|for|auf|sur|cho|đối với|với|sobre|a|untuk|op|su|mức.{0,24}cho)\s+(\S+\s+){0,3}(US|U\.S\.|American|amerikan|américain|Mỹ|Hoa Kỳ|AS|estadounid|americ)/iu;
/** "Offered us zero". */
const offering =
  /\b(offer(ed|s|ing)?|propos(ed|es|ing)|ofreció|đề nghị|menawarkan)\s+(us\s+|them\s+|a\s+)?$/iu;

function isLeader(token: Token): boolean {
  return token.names.some((name) => name.subject === 'to-lam') || token.offices.includes('general-secretary');
}

function previousHas(
  context: PageContext,
  passage: Passage,
  token: Token,
  test: (t: Token) => boolean,
): boolean {
  return previousSentence(context, passage, token.sentence, ANY).some(test);
}

function headingHas(context: PageContext, passage: Passage, test: (t: Token) => boolean): boolean {
  return surroundingsOf(context, passage).some((other) => sentenceTokens(other, 0).some(test));
}
