import { foldText } from '../matching/fold.ts';
import { loadGazetteer } from '../matching/gazetteer.ts';
import { scan } from '../matching/scan.ts';
import type { Linker, LinkOptions, LinkResult, ScannedBlock } from '../model/linker.ts';
import type { Differing, Mention, Rejection } from '../model/text.ts';
import { linkCalls } from './calls.ts';
import type { LinkerIndex } from './compile.ts';
import type { Decision } from './decisions.ts';
import { linkFigures } from './figures.ts';
import { meaningsOf } from './meanings.ts';
import { linkNearFigures } from './near-figures.ts';
import { linkOccasions } from './occasions.ts';
import { callRoll, linkOfficials } from './officials.ts';
import { type HitText, outlookOf } from './outlook.ts';
import { pageContextOf, type Rule } from './page-context.ts';
import { PageTally } from './page-tally.ts';
import { type HitBlock, pageLanguage, passageOf } from './passages.ts';
import { linkPhrases } from './phrases.ts';
import { linkPolicies } from './policies.ts';
import { linkRounds } from './rounds.ts';
import { linkTalks } from './talks.ts';
import type { Passage } from './tokens.ts';
import { CALL, NAME, OCCASION, PHRASE, POLICY, QUANTITY, ROUND, TALKS } from './triggers.ts';

/** The rules, each with the triggers that a passage must have to concern it. */
const rules: readonly (readonly [triggers: number, rule: Rule])[] = [
  [NAME, linkOfficials],
  [QUANTITY, linkFigures],
  [QUANTITY, linkNearFigures],
  [TALKS, linkTalks],
  [POLICY, linkPolicies],
  [ROUND, linkRounds],
  [CALL, linkCalls],
  [OCCASION, linkOccasions],
  [PHRASE, linkPhrases],
];

const NOTHING: LinkResult = { mentions: [], differing: [], rejections: [] };

/** Loads a compiled index. The linker keeps nothing between calls and never throws on page text. */
export function createLinker(index: LinkerIndex): Linker {
  const gazetteer = loadGazetteer(index.gazetteer);
  const meaningOf = meaningsOf(index, gazetteer);
  const isWorthReading = outlookOf(index, gazetteer);
  const subjects = new Map(index.subjects.map((subject) => [subject.id, subject]));
  return {
    scan: (text) => scan(gazetteer, text),
    mayConcern: (texts) => isWorthReading(texts as Iterable<HitText>),
    *link(blocks: readonly ScannedBlock[], options: LinkOptions = {}): Generator<void, LinkResult> {
      const hits = blocks as readonly HitBlock[];
      if (!isWorthReading(hits)) return NOTHING;
      const language = pageLanguage(hits);
      const passages: Passage[] = [];
      const tally = new PageTally(subjects);
      for (const [at, block] of hits.entries()) {
        const passage = passageOf(block, at, meaningOf, language);
        passages.push(passage);
        tally.add(passage);
        yield;
      }
      const context = pageContextOf(passages, tally, subjects);
      if (context.relevance === 'none') return NOTHING;
      for (const passage of passages) {
        if ((passage.triggers & NAME) === 0) continue;
        callRoll(context, passage);
        yield;
      }
      const mentions: Mention[] = [];
      const differing: Differing[] = [];
      const rejections: Rejection[] = [];
      for (const passage of passages) {
        if (passage.triggers === 0) continue;
        const decisions = rules.flatMap(([triggers, rule]) =>
          passage.triggers & triggers ? rule(context, passage) : [],
        );
        mentions.push(...settle(decisions, options));
        for (const decision of decisions) {
          const { differs } = decision;
          if (differs && !options.muted?.has(decision.subject))
            differing.push({ ...mentionOf(decision), ...differs });
        }
        if (options.explain) rejections.push(...decisions.filter((d) => !d.accepted).map(mentionOf));
        yield;
      }
      return { mentions, differing, rejections };
    },
  };
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
