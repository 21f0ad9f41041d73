import type { TextBlock } from '../../model/text.ts';

/** A block of a plain text, with its place in it. */
export interface PlacedBlock extends TextBlock {
  /** UTF-16 code units of the whole text. */
  readonly start: number;
}

/** A line longer than this that ends without punctuation has been wrapped by its author's editor. */
const WRAP_COLUMN = 60;
/** Wrapped lines differ in length by less than a long word. */
const WRAP_SLACK = 22;
/** A line up to this length without a full stop, followed by text, reads as a heading. */
const HEADING_LENGTH = 100;
const endsOpen = /[\p{L}\p{N},–-]$/u;
const startsLower = /^\s*\p{Ll}/u;
/** List marks and numbers. */
const startsEntry = /^\s*([-–•*+]|\(?\p{N}+[.):]|\p{L}\))\s/u;
const endsSentence = /[.!?…:;,)]["”»]?$/u;

/**
 * Splits a plain text into blocks: one a line, lines that an editor wrapped joined again, runs of lines with
 * cells as table rows, short lines without a full stop before longer ones as headings. The blocks' texts are
 * slices of `text`, so offsets add up.
 */
export function splitBlocks(text: string): readonly PlacedBlock[] {
  const lines = joinWrapped(text).flatMap(cut);
  return lines.map(({ opens, ...line }, i) => {
    const next = lines[i + 1];
    const previous = lines[i - 1];
    if (isRow(line.text) && (isRow(next?.text) || isRow(previous?.text)))
      return { ...line, kind: 'row' as const };
    return {
      ...line,
      kind: opens && isHeading(line.text, next?.text) ? ('heading' as const) : ('text' as const),
    };
  });
}

/** Cells are set apart by ` | `, tabs or, as in a CSV file, by semicolons without a space; Markdown draws a rule. */
function isRow(line: string | undefined): boolean {
  return line !== undefined && /(^| )\| |\t|\S;\S|^\|[-:|]+$/u.test(line);
}

/** As long as the reader's own blocks: no paragraph of people is longer. */
const LONGEST = 1 << 15;

function cut(line: Line): Line[] {
  const pieces: Line[] = [];
  for (let at = 0; at < line.text.length; ) {
    const rest = line.text.slice(at, at + LONGEST);
    const space = at + LONGEST < line.text.length ? rest.lastIndexOf(' ') : -1;
    const text = space > 0 ? rest.slice(0, space) : rest;
    pieces.push({ ...line, start: line.start + at, text });
    at += text.length;
  }
  return pieces;
}

interface Line {
  start: number;
  text: string;
  /** Stands at the beginning or behind a blank line, where a heading may stand. */
  opens: boolean;
}

function joinWrapped(text: string): Line[] {
  return runsOf(text).flatMap((run) => (isParagraph(run) ? [joined(text, run)] : joinContinued(text, run)));
}

/** Lines between blank lines, without the space at their ends. */
function runsOf(text: string): Line[][] {
  const runs: Line[][] = [];
  let at = 0;
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const body = line.trimEnd();
    if (body.trim() !== '') {
      const entry = { start: at, text: body, opens: afterBlank };
      if (afterBlank) runs.push([entry]);
      else runs.at(-1)?.push(entry);
    }
    afterBlank = body.trim() === '';
    at += line.length + 1;
  }
  return runs;
}

/** Lines of about the same length, some beginning with a small letter: an editor has wrapped a paragraph. */
function isParagraph(run: readonly Line[]): boolean {
  const lengths = run.slice(0, -1).map(({ text }) => text.length);
  return (
    lengths.length > 0 &&
    Math.min(...lengths) >= WRAP_COLUMN - WRAP_SLACK / 2 &&
    Math.max(...lengths) - Math.min(...lengths) <= WRAP_SLACK &&
    run.some(({ text }, i) => i > 0 && startsLower.test(text) && endsOpen.test(run[i - 1]!.text)) &&
    run.every(({ text }) => !isRow(text) && !startsEntry.test(text))
  );
}

function joined(text: string, run: readonly Line[]): Line {
  const [first, last] = [run[0]!, run.at(-1)!];
  return { ...first, text: text.slice(first.start, last.start + last.text.length) };
}

/** Joins a line that begins with a small letter to a long one before it. */
function joinContinued(text: string, run: readonly Line[]): Line[] {
  const lines: Line[] = [];
  let previous: Line | undefined;
  for (const line of run) {
    const last = lines.at(-1);
    const continues =
      previous &&
      previous.text.length > WRAP_COLUMN &&
      endsOpen.test(previous.text) &&
      startsLower.test(line.text);
    if (last && continues) last.text = joined(text, [last, line]).text;
    else lines.push({ ...line });
    previous = line;
  }
  return lines;
}

function isHeading(line: string, next: string | undefined): boolean {
  const body = line.trim();
  if (body.length > HEADING_LENGTH || next === undefined) return false;
  if (/^[-–•*]\s/.test(body)) return false;
  if (/[?]$/.test(body)) return true;
  return !endsSentence.test(body) && next.length > body.length;
}
