import { loadGazetteer } from '../matching/gazetteer.ts';
import { scan } from '../matching/scan.ts';
import type { Linker, LinkOptions, LinkResult, ScannedBlock } from '../model/linker.ts';
import type { Mention, Rejection } from '../model/text.ts';
import { linkCalls } from './calls.ts';
import type { LinkerIndex } from './compile.ts';
import type { Decision } from './decisions.ts';
import { linkFigures } from './figures.ts';
import { meaningsOf } from './meanings.ts';
import { linkOccasions } from './occasions.ts';
import { linkOfficials } from './officials.ts';
import { pageContextOf } from './page-context.ts';
import { type HitBlock, pageLanguage, passageOf } from './passages.ts';
import { linkPhrases } from './phrases.ts';
import { linkPolicies } from './policies.ts';
import { linkRounds } from './rounds.ts';
import { linkTalks } from './talks.ts';
import type { Passage } from './tokens.ts';

const rules = [
  linkOfficials,
  linkFigures,
  linkTalks,
  linkPolicies,
  linkRounds,
  linkCalls,
  linkOccasions,
  linkPhrases,
];

/** Loads a compiled index. The linker keeps nothing between calls and never throws on page text. */
export function createLinker(index: LinkerIndex): Linker {
  const gazetteer = loadGazetteer(index.gazetteer);
  const meaningOf = meaningsOf(index);
  const subjects = new Map(index.subjects.map((subject) => [subject.id, subject]));
  return {
    scan: (text) => scan(gazetteer, text),
    *link(blocks: readonly ScannedBlock[], options: LinkOptions = {}): Generator<void, LinkResult> {
      const hits = blocks as readonly HitBlock[];
      const language = pageLanguage(hits);
      const passages: Passage[] = [];
      for (const [at, block] of hits.entries()) {
        passages.push(passageOf(block, at, gazetteer, meaningOf, language));
        yield;
      }
      const context = pageContextOf(passages, subjects);
      const decisions: Decision[] = [];
      for (const rule of rules) {
        decisions.push(...rule(context));
        yield;
      }
      return settle(decisions, options);
    },
  };
}

/** Keeps the longest of overlapping mentions, in reading order. */
function settle(decisions: readonly Decision[], { explain, muted }: LinkOptions): LinkResult {
  const accepted = decisions
    .filter((decision) => decision.accepted && !muted?.has(decision.subject))
    .sort(
      (a, b) =>
        a.passage.block - b.passage.block ||
        a.span.start - b.span.start ||
        b.span.end - b.span.start - (a.span.end - a.span.start),
    );
  const mentions: Mention[] = [];
  for (const decision of accepted) {
    const last = mentions.at(-1);
    if (last && last.block === decision.passage.block && decision.span.start < last.span.end) continue;
    mentions.push(mentionOf(decision));
  }
  const rejections: Rejection[] = explain ? decisions.filter((d) => !d.accepted).map(mentionOf) : [];
  return { mentions, rejections };
}

function mentionOf(decision: Decision): Mention {
  const { passage, span, subject, rule, context, comparison } = decision;
  return {
    block: passage.block,
    span,
    subject,
    ...(comparison ? { comparison } : {}),
    reason: { rule, form: passage.text.slice(span.start, span.end).toLowerCase(), context },
  };
}
