import { foldText } from '../matching/fold.ts';
import { loadGazetteer } from '../matching/gazetteer.ts';
import { scan } from '../matching/scan.ts';
import type { Linker, LinkOptions, LinkResult, ScannedBlock } from '../model/linker.ts';
import type { Differing, Mention, Rejection } from '../model/text.ts';
import { linkCalls } from './calls.ts';
import type { LinkerIndex } from './compile.ts';
import type { Decision } from './decisions.ts';
import { linkFigures } from './figures.ts';
import { formsOf } from './forms.ts';
import { concernsRules, concernsTally, glanceOf } from './glance.ts';
import { meaningEntries, meaningsOf } from './meanings.ts';
import { linkNearFigures } from './near-figures.ts';
import { linkOccasions } from './occasions.ts';
import { callRoll, linkOfficials } from './officials.ts';
import { outlookOf } from './outlook.ts';
import { type PageContext, pageContextOf, type Rule } from './page-context.ts';
import { PageTally, tellingSums } from './page-tally.ts';
import { BlockPassage, type HitBlock, pageLanguage, type Reader } from './passages.ts';
import { linkPhrases } from './phrases.ts';
import { linkPolicies } from './policies.ts';
import { linkRounds } from './rounds.ts';
import { linkTalks } from './talks.ts';
import type { Passage } from './tokens.ts';
import { CALL, NAME, OCCASION, ORDINAL, PHRASE, POLICY, QUANTITY, ROUND, TALKS, TRADE } from './triggers.ts';

/** The rules, each with the triggers that a passage must have to concern it. */
const rules: readonly (readonly [triggers: number, rule: Rule])[] = [
  [NAME, linkOfficials],
  [QUANTITY, linkFigures],
  [QUANTITY, linkNearFigures],
  [TALKS, linkTalks],
  [POLICY, linkPolicies],
  [ROUND | ORDINAL, linkRounds],
  [CALL, linkCalls],
  [OCCASION, linkOccasions],
  [PHRASE, linkPhrases],
];

const NOTHING: LinkResult = { mentions: [], differing: [], rejections: [] };
/** Blocks that are glanced at and not read between two chances to stop for the page: some microseconds. */
const GLANCES_PER_YIELD = 64;

/** Loads a compiled index. The linker keeps nothing between calls and never throws on page text. */
export function createLinker(index: LinkerIndex): Linker {
  const gazetteer = loadGazetteer(index.gazetteer);
  const entries = meaningEntries(index, gazetteer);
  const forms = formsOf(gazetteer, entries);
  const meaningOf = meaningsOf(gazetteer, entries);
  const isWorthReading = outlookOf(index, gazetteer, forms);
  const subjects = new Map(index.subjects.map((subject) => [subject.id, subject]));
  const figures = index.subjects.flatMap(({ meaning }) => (meaning ? [meaning.quantity] : []));
  const glance = glanceOf(forms, [...figures, ...tellingSums]);

  /** Makes the passages and counts what they speak of; reads only those that the tally has to see. */
  function* tallyOf(blocks: readonly HitBlock[], reader: Reader) {
    const passages: Passage[] = [];
    const tally = new PageTally(subjects);
    for (const [at, block] of blocks.entries()) {
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

  return {
    scan: (text) => scan(gazetteer, text),
    *link(blocks: readonly ScannedBlock[], options: LinkOptions = {}): Generator<void, LinkResult> {
      const hits = blocks as readonly HitBlock[];
      if (!isWorthReading(hits)) return NOTHING;
      const { passages, tally } = yield* tallyOf(hits, { meaningOf, language: pageLanguage(hits) });
      const context = pageContextOf(passages, tally, subjects, options.explain ?? false);
      if (context.relevance === 'none') return NOTHING;
      for (const passage of passages) {
        if ((passage.may & NAME) === 0 || (passage.triggers & NAME) === 0) continue;
        callRoll(context, passage);
        yield;
      }
      const found: Found = { mentions: [], differing: [], rejections: [] };
      for (const passage of passages) {
        if (!concernsRules(passage.may, context.headRows[passage.block]?.may ?? 0)) continue;
        decideIn(context, passage, options, found);
        yield;
      }
      return found;
    },
  };
}

interface Found {
  readonly mentions: Mention[];
  readonly differing: Differing[];
  readonly rejections: Rejection[];
}

/** Runs the rules that a passage wakes, and adds what they find. */
function decideIn(context: PageContext, passage: Passage, options: LinkOptions, found: Found): void {
  const decisions = rules.flatMap(([triggers, rule]) =>
    passage.triggers & triggers ? rule(context, passage) : [],
  );
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
    ...(comparison ? { comparison } : {}),
    reason: { rule, form: foldText(passage.text.slice(span.start, span.end)), context },
  };
}
