import { foldText } from '../matching/fold.ts';
import type { Gazetteer } from '../matching/gazetteer.ts';
import type { Link, Linker, LinkOptions, LinkResult, ScannedBlock } from '../model/linker.ts';
import type { FigureMeaning } from '../model/subject.ts';
import type { Differing, Mention, Rejection } from '../model/text.ts';
import { linkCalls } from './calls.ts';
import type { LinkerIndex } from './compile.ts';
import type { Decision } from './decisions.ts';
import { figureGlanceOf } from './figure-glance.ts';
import { linkFigures } from './figures.ts';
import { formsOf } from './forms.ts';
import { concernsTally, glanceOf, rulesFor } from './glance.ts';
import { entriesIn, meaningsOf } from './meanings.ts';
import { linkNearFigures } from './near-figures.ts';
import { linkOccasions } from './occasions.ts';
import { callRoll, linkOfficials } from './officials.ts';
import { type PageContext, pageContextOf, type Rule } from './page-context.ts';
import { PageTally, tellingSums } from './page-tally.ts';
import { BlockPassage, type HitBlock, pageLanguage, type Reader } from './passages.ts';
import { linkPhrases } from './phrases.ts';
import { linkPolicies } from './policies.ts';
import { linkRounds } from './rounds.ts';
import { createScanner } from './scanner.ts';
import { linkTalks } from './talks.ts';
import type { Passage } from './tokens.ts';
import { CALL, FIGURE, NAME, OCCASION, PHRASE, POLICY, QUANTITY, ROUND, TALKS, TRADE } from './triggers.ts';

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
/** Blocks that are glanced at and not read between two chances to stop for the page: some microseconds. */
const GLANCES_PER_YIELD = 64;

/** Loads a compiled index. The linker keeps nothing between calls and never throws on page text. */
export function createLinker(index: LinkerIndex): Linker {
  const { gazetteer, ...scanner } = createScanner(index);
  return { ...scanner, link: createLink(index, gazetteer) };
}

/** The linking of a linker alone. `gazetteer` is the one that blocks are scanned with, loaded from the same index. */
export function createLink(index: LinkerIndex, gazetteer: Gazetteer): Link {
  const forms = formsOf(gazetteer, index.forms);
  const meaningOf = meaningsOf(gazetteer, entriesIn(index, gazetteer));
  const subjects = new Map(index.subjects.map((subject) => [subject.id, subject]));
  const figures = index.subjects.flatMap(({ meaning }) => meaning ?? []);
  const isRate = ({ measure }: FigureMeaning) => measure === 'tariff-rate';
  const figureBits = figureGlanceOf(
    [...figures.filter((figure) => !isRate(figure)).map(({ quantity }) => quantity), ...tellingSums],
    figures.filter(isRate).map(({ quantity }) => quantity),
  );
  const glance = glanceOf(forms, figureBits);

  /** Makes the passages and counts what they speak of; reads only those that the tally has to see. */
  function* tallyOf(blocks: readonly HitBlock[], reader: Reader) {
    const passages: Passage[] = [];
    const tally = new PageTally(subjects);
    for (let at = 0; at < blocks.length; at += 1) {
      const block = blocks[at]!;
      const passage = new BlockPassage(block, at, glance.of(block), reader);
      passages.push(passage);
      if (concernsTally(passage.may)) {
        tally.add(passage);
        yield;
      } else {
        if ((passage.may & TRADE) !== 0) tally.addTrade(at, glance.tradeWords(block));
        if (at % GLANCES_PER_YIELD === 0) yield;
      }
    }
    return { passages, tally };
  }

  return function* (blocks: readonly ScannedBlock[], options: LinkOptions = {}): Generator<void, LinkResult> {
    const hits = blocks as readonly HitBlock[];
    const { passages, tally } = yield* tallyOf(hits, {
      meaningOf,
      figureBits,
      triggers: forms.triggers,
      language: pageLanguage(hits),
    });
    const context = pageContextOf(passages, tally, subjects, options.explain ?? false);
    if (context.relevance === 'none') return NOTHING;
    for (const passage of passages.filter(({ may }) => (may & NAME) !== 0)) {
      callRoll(context, passage);
      yield;
    }
    const found: Found = { mentions: [], differing: [], rejections: [] };
    for (const passage of passages) {
      const woken = rulesFor(passage.may, context.headRows[passage.block]?.may ?? 0);
      if (woken === 0) continue;
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
