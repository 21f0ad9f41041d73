import { bitsOf, PARTY } from '../index/triggers.ts';
import { clauseBreak, ofParty } from '../lexicon/figure-words.ts';
import { pairJoint } from '../lexicon/party-words.ts';
import { isAside, isDateline } from '../page/parties.ts';
import { distance, hasAny, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';

/** The context of a quantity: the tokens of its sentence, or of its row and column in a table. */
export interface Scene {
  readonly passage: Passage;
  readonly token: Token;
  /** Found when asked for: where the passage's `may` tells enough, it need not be read. */
  readonly tokens: readonly Token[];
}

/** A scene that finds its tokens when they are first asked for. */
export class LazyScene implements Scene {
  readonly passage: Passage;
  readonly token: Token;
  readonly #find: (passage: Passage, token: Token) => readonly Token[];
  #tokens: readonly Token[] | undefined;

  constructor(passage: Passage, token: Token, find: (passage: Passage, token: Token) => readonly Token[]) {
    this.passage = passage;
    this.token = token;
    this.#find = find;
  }

  get tokens() {
    this.#tokens ??= this.#find(this.passage, this.token);
    return this.#tokens;
  }
}

export function sceneOf(passage: Passage, token: Token): Scene {
  return new LazyScene(passage, token, othersInSentence);
}

function othersInSentence(passage: Passage, token: Token): readonly Token[] {
  return sentenceTokens(passage, token.sentence).filter((other) => other.start !== token.start);
}

/**
 * Whether a token of one of the classes may stand in the quantity's scene, no further before and after it than so many
 * characters: asked before the scene is, so that a passage need not be read for nothing.
 */
function mayHave(
  { passage, token }: Scene,
  classes: readonly string[],
  before: number,
  after: number,
): boolean {
  const bits = bitsOf(classes);
  if (passage.isRead || (passage.may & bits) === 0) return (passage.may & bits) !== 0;
  const [from, to] = [token.start - before, token.end + after];
  if (!passage.mayHold(bits, from, to)) return false;
  if (passage.kind === 'row') return true;
  const { start, end } = passage.sentences[token.sentence]!;
  return passage.mayHold(bits, Math.max(from, start), Math.min(to, end));
}

/** The nearest token of one of the classes in the quantity's sentence, within `reach` characters. */
export function nearest(
  scene: Scene,
  classes: readonly string[],
  reach = Number.POSITIVE_INFINITY,
): Token | undefined {
  if (!mayHave(scene, classes, reach, reach)) return undefined;
  let best: Token | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of scene.tokens) {
    const gap = distance(scene.token, other);
    if (gap > reach || (best && gap >= least) || !hasAny(other, classes)) continue;
    best = other;
    least = gap;
  }
  return best;
}

/** The nearest such token that ends before the quantity, with nothing but other words between. */
export function before(scene: Scene, classes: readonly string[], reach: number): Token | undefined {
  if (!mayHave(scene, classes, reach, 0)) return undefined;
  const { start } = scene.token;
  return scene.tokens.findLast(
    (other) => other.end <= start && start - other.end <= reach && hasAny(other, classes),
  );
}

/** The nearest such token that begins after the quantity. */
export function after(scene: Scene, classes: readonly string[], reach: number): Token | undefined {
  if (!mayHave(scene, classes, 0, reach)) return undefined;
  const { end } = scene.token;
  return scene.tokens.find(
    (other) => other.start >= end && other.start - end <= reach && hasAny(other, classes),
  );
}

/** How many clause boundaries stand between two spans. */
export function clausesBetween(scene: Scene, other: Token): number {
  const [from, to] =
    other.end <= scene.token.start ? [other.end, scene.token.start] : [scene.token.end, other.start];
  return scene.passage.text.slice(from, to).match(clauseBreak)?.length ?? 0;
}

/** "RI-AS", "Japan-US": the other half of a pair with the US that is not ours. */
function partnerOf(scene: Scene, token: Token): Token | undefined {
  if (token.party !== 'US') return undefined;
  return scene.tokens.find(
    (other) =>
      other.party !== undefined &&
      other.party !== 'VN' &&
      other.party !== 'US' &&
      (pairJoint.test(scene.passage.text.slice(other.end, token.start)) ||
        pairJoint.test(scene.passage.text.slice(token.end, other.start))),
  );
}

/** "Cambodia (49%)": a country that stands right beside a number of its own. */
function hasOwnQuantity(scene: Scene, party: Token): boolean {
  const own = distance(scene.token, party);
  // "32 per cent for Indonesia and 46 per cent for Vietnam": the number before the preposition.
  const before = scene.tokens.findLast((other) => other.quantity && other.end <= party.start);
  if (before && ofParty.test(scene.passage.text.slice(before.end, party.start))) {
    return scene.token.start < before.start || scene.token.start > party.start;
  }
  return scene.tokens.some((other) => {
    const unit = other.quantity?.quantity.unit;
    const gap = distance(other, party);
    if (unit === 'none') return other.start >= party.end && gap <= 2 && gap <= own;
    return (unit === 'percent' || unit === 'USD') && gap <= Math.min(own, 16);
  });
}

/** A country other than the US and Việt Nam that the quantity belongs to by nearness, or undefined. */
export function otherParty(scene: Scene): Token | undefined {
  if ((scene.passage.may & PARTY) === 0) return undefined;
  let best: { token: Token; cost: number } | undefined;
  for (const other of scene.tokens) {
    const party = other.party ?? (other.vietnamese ? 'VN' : undefined);
    if (!party || (party !== 'VN' && party !== 'US' && isAside(scene.passage, other))) continue;
    if (party !== 'VN' && party !== 'US' && hasOwnQuantity(scene, other)) continue;
    if (party === 'VN' && isDateline(scene.passage, other)) continue;
    const cost = distance(scene.token, other) + 60 * clausesBetween(scene, other);
    if (!best || cost < best.cost) best = { token: other, cost };
  }
  const pair = best && partnerOf(scene, best.token);
  if (pair) return pair;
  const party = best?.token.party;
  return best && party && party !== 'VN' && party !== 'US' ? best.token : undefined;
}

/** "From Vietnam to the US": a row's head that says which way the goods go. */
export function isFlow({ tokens }: Scene): boolean {
  return tokens.some((t) => t.party === 'VN') && tokens.some((t) => t.party === 'US');
}
