import { foldText } from '../matching/fold.ts';
import type { Gazetteer } from '../matching/gazetteer.ts';
import type { BlockRun, Link, Linker, LinkOptions, LinkResult } from '../model/linker.ts';
import type { FigureMeaning } from '../model/subject.ts';
import type { Differing, Mention, Rejection } from '../model/text.ts';
import { linkCalls } from './events/calls.ts';
import { linkOccasions } from './events/occasions.ts';
import { linkPhrases } from './events/phrases.ts';
import { linkPolicies } from './events/policies.ts';
import { linkRounds } from './events/rounds.ts';
import { linkTalks } from './events/talks.ts';
import { linkFigures } from './figures/figures.ts';
import { linkNearFigures } from './figures/near-figures.ts';
import { figureGlanceOf } from './glance/figure-glance.ts';
import { concernsTally, glanceOf, rulesFor } from './glance/glance.ts';
import { createOutlook } from './glance/outlook.ts';
import { formsOf } from './index/forms.ts';
import type { LinkerIndex } from './index/linker-index.ts';
import { entriesIn, meaningsOf } from './index/meanings.ts';
import {
  CALL,
  FIGURE,
  NAME,
  OCCASION,
  PHRASE,
  POLICY,
  QUANTITY,
  ROUND,
  TALKS,
  TRADE,
} from './index/triggers.ts';
import { callRoll, linkOfficials } from './names/officials.ts';
import type { Decision } from './page/decisions.ts';
import { type PageContext, pageContextOf, type Rule } from './page/page-context.ts';
import { PageTally, tellingSums } from './page/page-tally.ts';
import { PagePassages, type PassageTools } from './passage/page-passages.ts';
import type { Passage } from './passage/tokens.ts';

/** The rules, each with the trigger that wakes it: see `rulesFor`. */
const rules: readonly (readonly [trigger: number, rule: Rule])[] = [
  [NAME, linkOfficials],
  [FIGURE, linkFigures],
  [QUANTITY, linkNearFigures],
  [TALKS, linkTalks],
  [POLICY, linkPolicies],
  [ROUND, linkRounds],
  [CALL, linkCalls],
  [OCCASION, linkOccasions],
  [PHRASE, linkPhrases],
];

const NOTHING: LinkResult = { mentions: [], differing: [], rejections: [] };
const NO_BLOCKS: ReadonlySet<number> = new Set();
/** Blocks that are passed over between two chances to stop for the page: some microseconds. */
const BLOCKS_PER_YIELD = 64;

/** Loads a compiled index. The linker keeps nothing between calls and never throws on page text. */
export function createLinker(index: LinkerIndex): Linker {
  const { gazetteer, mayConcern } = createOutlook(index);
  return { mayConcern, link: createLink(index, gazetteer) };
}

/** The linking of a linker alone. `gazetteer` is the outlook's, loaded from the same index. */
function createLink(index: LinkerIndex, gazetteer: Gazetteer): Link {
  const forms = formsOf(gazetteer, index.forms);
  const subjects = new Map(index.subjects.map((subject) => [subject.id, subject]));
  const figures = index.subjects.flatMap(({ meaning }) => meaning ?? []);
  const isRate = ({ measure }: FigureMeaning) => measure === 'tariff-rate';
  const figureBits = figureGlanceOf(
    [...figures.filter((figure) => !isRate(figure)).map(({ quantity }) => quantity), ...tellingSums],
    figures.filter(isRate).map(({ quantity }) => quantity),
  );
  const tools: PassageTools = {
    gazetteer,
    glance: glanceOf(forms, figureBits),
    figureBits,
    triggers: forms.triggers,
    meaningOf: meaningsOf(gazetteer, entriesIn(index, gazetteer)),
  };

  /** Counts what the passages speak of; reads only those that the tally has to see. */
  function* tallyOf(passages: PagePassages) {
    const tally = new PageTally(subjects, passages);
    for (let at = 0; at < passages.size; at += 1) {
      if (at % BLOCKS_PER_YIELD === 0) yield;
      const glimpse = passages.glimpse(at);
      const isAsked = concernsTally(glimpse) || ((glimpse & TRADE) !== 0 && !tally.isSettled);
      const passage = isAsked ? passages.at(at) : undefined;
      if (!passage) continue;
      if (concernsTally(passage.may)) tally.add(passage);
      else if ((passage.may & TRADE) !== 0) tally.addTrade(passage, passage.count(TRADE));
      yield;
    }
    return tally;
  }

  return function* (runs: readonly BlockRun[], options: LinkOptions = {}) {
    const passages = new PagePassages(runs, options.without ?? NO_BLOCKS, tools);
    if (!(yield* passages.spot(options.most ?? Number.POSITIVE_INFINITY))) return undefined;
    const tally = yield* tallyOf(passages);
    const context = pageContextOf(passages, tally, subjects, options.explain ?? false);
    if (context.relevance === 'none') return NOTHING;
    for (let at = 0; at < passages.size; at += 1) {
      if (at % BLOCKS_PER_YIELD === 0) yield;
      const passage = (passages.glimpse(at) & NAME) === 0 ? undefined : passages.at(at);
      if (!passage || (passage.may & NAME) === 0) continue;
      callRoll(context, passage);
      yield;
    }
    const found: Found = { mentions: [], differing: [], rejections: [] };
    for (let at = 0; at < passages.size; at += 1) {
      if (at % BLOCKS_PER_YIELD === 0) yield;
      const head = passages.headRowNumber(at);
      const near = head === undefined ? 0 : passages.glimpse(head);
      const passage = rulesFor(passages.glimpse(at), near) === 0 ? undefined : passages.at(at);
      const woken = passage ? rulesFor(passage.may, passages.headRowOf(at)?.may ?? 0) : 0;
      if (!passage || woken === 0) continue;
      decideIn(context, passage, woken, options, found);
      yield;
    }
    return found;
  };
}

interface Found {
  readonly mentions: Mention[];
  readonly differing: Differing[];
  readonly rejections: Rejection[];
}

/** Runs the rules that a passage wakes, and adds what they find. */
function decideIn(
  context: PageContext,
  passage: Passage,
  woken: number,
  options: LinkOptions,
  found: Found,
): void {
  const decisions: Decision[] = [];
  for (const [trigger, rule] of rules) if ((woken & trigger) !== 0) decisions.push(...rule(context, passage));
  if (decisions.length === 0) return;
  found.mentions.push(...settle(decisions, options));
  for (const decision of decisions) {
    const { differs } = decision;
    if (differs && !options.muted?.has(decision.subject))
      found.differing.push({ ...mentionOf(decision), ...differs });
  }
  if (options.explain) found.rejections.push(...decisions.filter((d) => !d.accepted).map(mentionOf));
}

/** The mentions of a passage in reading order; of those that overlap the first, of those the longest. */
function settle(decisions: readonly Decision[], { muted }: LinkOptions): readonly Mention[] {
  const accepted = decisions
    .filter((decision) => decision.accepted && !decision.differs && !muted?.has(decision.subject))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return accepted
    .filter(({ span }) => {
      const free = span.start >= end;
      if (free) end = span.end;
      return free;
    })
    .map(mentionOf);
}

function mentionOf(decision: Decision): Mention {
  const { passage, span, subject, rule, context, comparison } = decision;
  const { origins } = passage;
  const at = (offset: number) => origins?.[offset] ?? offset;
  return {
    block: passage.block,
    span: { start: at(span.start), end: at(span.end) },
    subject,
    ...(comparison ? { comparison } : undefined),
    reason: { rule, form: foldText(passage.text.slice(span.start, span.end)), context },
  };
}
