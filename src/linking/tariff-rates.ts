import { isAccepted } from './accepted.ts';
import { type Decision, decide } from './decisions.ts';
import { after, before, nearest, otherParty, type Scene, sceneOf } from './evidence.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { focusOf, type PageContext } from './page-context.ts';
import { partiesIn } from './parties.ts';
import { headTokens, rowScene } from './rows.ts';
import { findIn, neighbouringSentences, previousSentence, surroundingsOf } from './surroundings.ts';
import { distance, has, type Passage, type Token } from './tokens.ts';
import { nextWord } from './words-around.ts';

const tariff = ['measure.tariff', 'reciprocal.phrase', 'reciprocal'];
const tariffNoun = ['measure.tariff', 'reciprocal.phrase', 'reciprocal', 'measure.rate', 'tariff.noun'];

/** Evidence for or against a reading, with its weight; the sum decides and the strongest are the reason. */
interface Clue {
  readonly weight: number;
  readonly rule: string;
  readonly token?: Token | undefined;
}

/** The clues must add up to this; one strong clue (a duty named beside the number) or two weak ones do. */
const ENOUGH = 2.5;

/** The 46 per cent on Việt Nam and the general 10 per cent: a percentage counts as a duty, and as this one. */
export function linkTariffRate(context: PageContext, candidate: FigureCandidate): Decision {
  const { passage, token, subject, comparison } = candidate;
  const clues = [...against(context, candidate), ...inFavour(context, candidate)];
  const sum = clues.reduce((total, clue) => total + clue.weight, 0);
  const accepted = sum >= ENOUGH;
  const leading = clues
    .filter((clue) => clue.weight > 0 === accepted && clue.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    ...decide(
      passage,
      token,
      subject.id,
      accepted,
      leading[0]?.rule ?? 'no-duty-named',
      ...leading.map((c) => c.token),
    ),
    ...(accepted ? { comparison } : {}),
  };
}

/** Words after a percentage that make it a share or a difference, whatever they are about. */
const shareAfter =
  /^[\s-]+(of|chance|said|say|says|trusted|thought|think|believe|believed|plan|planned|complete|ahead|behind|above|below|more|less|fewer|higher|lower|faster|slower|cheaper|dearer|bigger|smaller|larger|wider|better|worse|as|were|had|have|want|wanted|các|số|người|de|des|der|ihrer|seiner|para responden|won|got|lost|left|took|did|made|chose|voted|answered|agreed|disagreed|[\p{L}]+nya|dari|đơn|công|doanh|hộ|dân)(?!\p{L})/iu;
const rightsAfter = /^[\s-]+of\s+(the\s+)?(value|rate|tariff|duty)/iu;
const byBefore =
  /(?<!\p{L})(each|every|mỗi|by|another|extra|thêm|them|um|de plus|sebesar|(by|um)\s+(\p{L}+\s+){1,2})\s*$/iu;
/** "Gets 46 per cent from there": what somebody has a share of. */
const shareBefore =
  /\b(gets?|sources?|buys?|sells?|owns?|holds?|takes|contains?|exports?|bezieht|bezogen|makes? up|accounts? for)\s+((about|some|around|roughly|nearly|over)\s+)?$/iu;
/** Việt Nam's own duties on American goods. */
const onAmericanGoods =
  /(?<!\p{L})(on|với|đối với|voi|doi voi)\s+(hàng\s+(hóa\s+|hoá\s+)?|hang\s+)?(US|U\.S\.|American|Mỹ|Hoa Kỳ|My)(?!\p{L})/u;
const definite =
  /(?<!\p{L})(the|that|this|his|her|its|a|our|their|mức|con số|of|at|to|with|pay|paying|under|than|from|thu|chịu|giữ|on|der|les|la|về|xuống|còn|là|between|thành|it['’]s|it was|it is)\s+([\p{L}"“”'’]+\s+){0,2}["'“‘]?$/iu;
/** "46 per cent was never real": people who answer are many, a rate is one. */
const asSubject =
  /^\s+(is|was|will|would|means|looks|remains|stays|hurts|kills|never|sounds|seems|isn['’]t|wasn['’]t|là|sẽ|vẫn|thì)(?!\p{L})/iu;
const direct = /(?<!\p{L})(the|that|this|mức|con số)\s+["'“‘]?$/iu;
/** "Those who would like 46 per cent to return", "the chart says 46 per cent". */
const object =
  /\b(like|likes|liked|want|wants|fear|fears|feared|accept|accepts|accepted|face|faces|faced|afford|survive|absorb|escape|avoid|forget|mention|remove|scrap|lift|keep|bring|it (says|said|reads|shows)|(chart|board|table|list|line|row) (says|said|reads|read|shows|showed))\s+["'“‘]?$/iu;
const namedRate =
  /\bthe\s+(full|whole|entire|threatened|announced|headline|dreaded|feared|punishing|original|suspended|existing|present|current|temporary)\s+$/iu;
/** "At 46 per cent he closes": a rate that everybody on the page knows. */
const absolute =
  /(^|[.,:;!?"“'‘«(—–-]\s*)(at|with|under|à|bei|mit|con|al|ở mức|mức|với mức|dengan|tại mức)\s+$/iu;

function against(context: PageContext, { passage, token, subject }: FigureCandidate): Clue[] {
  const scene = passage.kind === 'row' ? rowScene(passage, token) : sceneOf(passage, token);
  const tail = passage.text.slice(token.end, token.end + 32);
  const head = passage.text.slice(Math.max(0, token.start - 24), token.start);
  const clues: Clue[] = [];
  const near = after(scene, tariff, 8);
  if (!near && (shareAfter.test(tail) || isVietnameseShare(passage, tail)) && !rightsAfter.test(tail))
    clues.push({ weight: -5, rule: 'share-of-something' });
  const noun = after(scene, ['measure.other'], 14);
  if (noun && !after(scene, tariff, noun.start - token.end))
    clues.push({ weight: -5, rule: 'another-measure', token: noun });
  const other = nearest(scene, ['measure.other']);
  const duty = nearest(scene, tariff) ?? before(scene, ['measure.rate'], 12);
  if (other && other !== noun && (!duty || distance(token, other) < distance(token, duty)))
    clues.push({ weight: -2.5, rule: 'another-measure', token: other });
  if (token.quantity?.sign !== undefined && !before(scene, tariff, 40))
    clues.push({ weight: -4, rule: 'signed-change' });
  const moved = before(scene, ['up', 'down'], 22);
  if (
    moved &&
    /^[\p{L}\p{M}\s]*$/u.test(passage.text.slice(moved.end, token.start)) &&
    !before(scene, tariff, 40) &&
    !/(?<!\p{L})(to|at|còn|auf|al|à|ke|menjadi)\s*$/iu.test(head) &&
    !/(?<!\p{L})(mức|rate)\s*$/iu.test(head)
  )
    clues.push({ weight: -4, rule: 'change-not-rate', token: moved });
  if (shareBefore.test(head)) clues.push({ weight: -3, rule: 'share-of-something' });
  const start = passage.sentences[token.sentence]?.start ?? 0;
  if (onAmericanGoods.test(passage.text.slice(start, token.start)))
    clues.push({ weight: -4, rule: 'duty-of-vietnam' });
  if (token.quantity?.quantity.comparator === 'at-most') clues.push({ weight: -2, rule: 'another-bound' });
  if (byBefore.test(head)) clues.push({ weight: -3, rule: 'change-not-rate' });
  const survey =
    nearest(scene, ['measure.survey']) ??
    previousSentence(context, passage, token.sentence).find((t) => has(t, 'measure.survey'));
  if (survey) clues.push({ weight: -4, rule: 'share-of-answers', token: survey });
  if (isPairOfOthers(scene)) clues.push({ weight: -4, rule: 'change-of-another-rate' });
  if (/^[\s-]+(percentage|point)/iu.test(tail)) clues.push({ weight: -5, rule: 'percentage-points' });
  const foreign = otherParty(scene);
  if (foreign && subject.id === 'us-tariff-46')
    clues.push({ weight: -6, rule: 'another-country', token: foreign });
  const everybody = subject.id === 'us-tariff-10' && nearest(scene, ['general'], 60);
  if (foreign && subject.id === 'us-tariff-10' && !everybody)
    clues.push({ weight: -5, rule: 'another-country', token: foreign });
  const focus = focusOf(context, passage, token.sentence);
  const inherited = partiesIn(passage, token.sentence).length === 0;
  if (inherited && !focus.includes('VN') && focus.length > 0 && !everybody)
    clues.push({ weight: -4, rule: 'another-country' });
  if (context.relevance === 'passing' && !scene.tokens.some((t) => has(t, 'party.VN')))
    clues.push({ weight: -4, rule: 'page-on-other-talks' });
  const range = token.quantity?.upper !== undefined;
  if (range) clues.push({ weight: -4, rule: 'range' });
  return clues;
}

function inFavour(context: PageContext, candidate: FigureCandidate): Clue[] {
  const { passage, token, subject } = candidate;
  const scene = passage.kind === 'row' ? rowScene(passage, token) : sceneOf(passage, token);
  const clues: Clue[] = [];
  const right = after(scene, tariffNoun, 24);
  const next = nextWord(passage.text, token.end);
  if (
    right &&
    (next?.start === right.start || passage.text.slice(token.end, right.start).split(/\s+/).length <= 3)
  )
    clues.push({ weight: 3, rule: 'duty-after-number', token: right });
  const left = before(scene, tariffNoun, 34);
  const crossed = left && scene.tokens.some((t) => t.quantity && t.start > left.end && t.end < token.start);
  if (left && !crossed) clues.push({ weight: 2, rule: 'duty-before-number', token: left });
  const duty = nearest(scene, tariff);
  if (duty) clues.push({ weight: 1.5, rule: 'duty-in-sentence', token: duty });
  else {
    const rate = nearest(scene, ['measure.rate'], 60);
    if (rate) clues.push({ weight: 1, rule: 'rate-in-sentence', token: rate });
  }
  if (!duty) {
    const around = surroundingsOf(context, passage);
    const alone = standsAlone(passage, token);
    const below = alone
      ? neighbouringSentences(context, passage, token.sentence).find((t) =>
          [...tariff, 'measure.rate', 'general'].some((name) => has(t, name)),
        )
      : undefined;
    const heading = below ?? findIn(around, alone ? [...tariff, 'measure.rate', 'general'] : tariff);
    if (heading && !(alone && findIn(around, ['measure.survey', 'measure.other'])))
      clues.push({ weight: alone ? 2.5 : 1, rule: alone ? 'duty-in-text-below' : 'duty-in-heading' });
    const earlier = neighbouringSentences(context, passage, token.sentence).find((t) =>
      tariff.some((name) => has(t, name)),
    );
    if (earlier) clues.push({ weight: 1, rule: 'duty-in-sentence-before' });
  }
  const general = nearest(scene, ['general'], 70);
  if (general && subject.id === 'us-tariff-10')
    clues.push({ weight: 2, rule: 'everybody-pays', token: general });
  if (subject.id === 'us-tariff-46' && scene.tokens.some((t) => has(t, 'party.VN')))
    clues.push({ weight: 0.5, rule: 'country-in-sentence' });
  const rate = passage.tokens.find(
    (t) =>
      t !== token &&
      Math.abs(t.sentence - token.sentence) <= 1 &&
      ['us-tariff-46', 'us-tariff-10'].some((id) => isAccepted(context, passage, t, id)),
  );
  if (rate) clues.push({ weight: 1, rule: 'other-rate-beside', token: rate });
  const lead = passage.text.slice(Math.max(0, token.start - 40), token.start);
  const bare =
    !next ||
    !/^\s/u.test(next.gap) ||
    !/^\p{Ll}/u.test(next.text) ||
    isFunctionWord(next.text, passage.language.startsWith('vi'));
  if (absolute.test(lead) && bare) clues.push({ weight: 2.5, rule: 'the-known-rate' });
  else if (subject.id === 'us-tariff-46' && direct.test(lead) && bare)
    clues.push({ weight: 2.5, rule: 'the-known-rate' });
  else if (definite.test(lead) && bare) clues.push({ weight: 1.5, rule: 'the-known-rate' });
  if (object.test(lead) && bare) clues.push({ weight: 1.5, rule: 'the-rate-as-object' });
  if (direct.test(lead) && asSubject.test(passage.text.slice(token.end, token.end + 16)))
    clues.push({ weight: 1, rule: 'the-rate-as-subject' });
  if (namedRate.test(lead)) clues.push({ weight: 1.5, rule: 'the-known-rate' });
  if (passage.kind === 'row') {
    const heads = headTokens(context, passage, token);
    const head = heads.find((t) => tariffNoun.some((name) => has(t, name)));
    if (head) clues.push({ weight: 2.5, rule: 'duty-in-column-head' });
  }
  if (atStart(scene) && asSubject.test(passage.text.slice(token.end, token.end + 16)))
    clues.push({ weight: 1.5, rule: 'the-rate-as-subject' });
  if (passage.text.slice(0, token.start).trimEnd().endsWith(lastVietnam(scene)))
    clues.push({ weight: 1.5, rule: 'country-before-number' });
  // On a page about duties nobody says what the rate is each time: a number that measures nothing else is it.
  if (context.onTariffs) {
    const weight = (subject.id === 'us-tariff-46' ? 1.5 : 0.5) + (bare ? 1 : 0);
    clues.push({ weight, rule: 'page-on-duties' });
  }
  return clues;
}

/** "Cut to 5 per cent from 10": a duty of somebody's own that went from one value to another. */
function isPairOfOthers({ passage, token, tokens }: Scene): boolean {
  return tokens.some((other) => {
    const quantity = other.quantity?.quantity;
    if (
      quantity?.unit !== 'percent' ||
      quantity.value === 46 ||
      quantity.value === 10 ||
      quantity.value === 0
    )
      return false;
    const gap = passage.text.slice(Math.min(other.end, token.end), Math.max(other.start, token.start));
    return /^\s*(from|to|từ|xuống|còn|auf|von|de|à|menjadi|dari)\s*$/iu.test(gap);
  });
}

/** "Gave Vietnam 46 per cent": the country's name where it ends right before the number. */
function lastVietnam({ passage, token, tokens }: Scene): string {
  const country = tokens.find((t) => t.party === 'VN' && t.end <= token.start && token.start - t.end <= 2);
  return country ? passage.text.slice(country.start, country.end) : '\u0000';
}

/** A number that is a sentence or a heading of its own: what it is stands before or after. */
function standsAlone(passage: Passage, token: Token): boolean {
  const sentence = passage.sentences[token.sentence];
  const text = sentence ? passage.text.slice(sentence.start, sentence.end) : '';
  const label = /^[^\n:]{1,24}:\s/u.exec(text)?.[0].length ?? 0;
  return text.trim().length - label - (token.end - token.start) < 6;
}

/** Vietnamese puts what a percentage is of directly behind it: "46% đơn hàng", "46% dự toán". */
function isVietnameseShare(passage: Passage, tail: string): boolean {
  if (passage.language !== 'vi' && passage.language !== 'vi-plain') return false;
  const next = /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(tail)?.[1];
  return next !== undefined && !vietnameseFunctionWords.has(next.normalize('NFC').toLowerCase());
}

const vietnameseFunctionWords = new Set(
  'đối với cho lên của mà là được hiện sẽ đang từ vào trong như hay thì và còn chưa đã có do nếu khi tại ở áp nhằm đánh so xuống trước sau này đó kia không vẫn nói đầu quay trở lại tới để rồi hoặc nhưng tạm cũng chỉ nên vì bị thuế dành với doi voi cho len cua ma la duoc se dang tu vao nhu hay va con chua da co neu tai o ap danh xuong nay do khong van de roi hoac nhung tam cung chi nen vi bi thue'.split(
    ' ',
  ),
);

function atStart({ passage, token }: Scene): boolean {
  const start = passage.sentences[token.sentence]?.start ?? 0;
  const lead = passage.text.slice(start, token.start);
  return (
    /^[^\p{L}]*(\S+:\s+)?["“‘'«]?$/u.test(lead) || /(\b(whether|if|that|why|when|and|but)|,)\s+$/iu.test(lead)
  );
}

const functionWords = new Set(
  'the a an most many some our my its their this that these those no not people really on for in to from and or but at than as if when while until by with will would is was he she we they it be can could may might under after before any now same then too starts begins remains applies like stays thì và hoặc được với cho đang sẽ có vẫn rồi trong khi của để tạm auf für pour sur et y untuk bagi pada any ever he’d i you everyone anymore je nous il on der ich wir kami tôi chúng doanh'.split(
    ' ',
  ),
);

function isFunctionWord(word: string, vietnamese: boolean): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || (vietnamese && vietnameseFunctionWords.has(lower));
}
