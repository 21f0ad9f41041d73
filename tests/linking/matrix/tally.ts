import { linkText } from '../../../src/linking/link-text.ts';
import type { Linker } from '../../../src/model/linker.ts';
import { parseMarked } from '../../support/marked.ts';
import type { Language } from './frame.ts';
import type { Sentence } from './sentences.ts';

/** What makes a page concern the story; one short sentence, so that nothing else helps or hinders. */
const leads: Readonly<Record<Language, string>> = {
  en: 'Vietnam and the US prepare [[trade talks|trade-negotiation]] on tariffs.',
  vi: 'Việt Nam và Hoa Kỳ chuẩn bị [[đàm phán thương mại|trade-negotiation]] về thuế quan.',
};

/** Counts over some sentences. */
export class Tally {
  sentences = 0;
  /** Mentions that must be found, and those that were. */
  due = 0;
  found = 0;
  /** Sentences with a mark too many. */
  marked = 0;
  /** The first sentences that went wrong, for people. */
  readonly examples: string[] = [];

  get recall(): number {
    return this.due === 0 ? 1 : this.found / this.due;
  }

  /** Sentences with a mark too many, in per cent. */
  get falseMarks(): number {
    return this.sentences === 0 ? 0 : (100 * this.marked) / this.sentences;
  }

  add(reading: Reading): void {
    this.sentences += 1;
    this.due += reading.due;
    this.found += reading.found;
    if (reading.wrong.length > 0) this.marked += 1;
    const isRight = reading.found === reading.due && reading.wrong.length === 0;
    if (!isRight && this.examples.length < 2)
      this.examples.push([reading.text, ...reading.wrong].join('  ← '));
  }
}

export interface Reading {
  readonly text: string;
  readonly due: number;
  readonly found: number;
  /** The marks too many, with the rules that set them. */
  readonly wrong: readonly string[];
}

/** Reads a sentence on a page of its own. What the lead holds does not count. */
export function read(linker: Linker, { language, marked }: Sentence): Reading {
  const lead = parseMarked(leads[language]).text;
  const page = parseMarked(`${lead}\n\n${marked}`);
  const mentions = linkText(page.text, linker).mentions.filter(({ span }) => span.start > lead.length);
  const fits = mentions.map(({ span, subject }) =>
    page.gold.find((g) => g.subject === subject && g.start < span.end && span.start < g.end),
  );
  const due = page.gold.filter(({ optional }) => !optional);
  const wrong = mentions
    .filter((_mention, at) => !fits[at])
    .map(
      ({ span, subject, reason }) => `${subject} (${reason.rule}): ${page.text.slice(span.start, span.end)}`,
    );
  return { text: marked, due: due.length, found: due.filter((g) => fits.includes(g)).length, wrong };
}

/** The tally of a key, made when it is first asked for. */
export function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}
