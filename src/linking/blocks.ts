import type { TextBlock } from '../model/text.ts';

/** A block of a plain text, with its place in it. */
export interface PlacedBlock extends TextBlock {
  /** UTF-16 code units of the whole text. */
  readonly start: number;
}

/** A line longer than this that ends without punctuation has been wrapped by its author's editor. */
const WRAP_COLUMN = 60;
/** A line up to this length without a full stop, followed by text, reads as a heading. */
const HEADING_LENGTH = 100;
const endsOpen = /[\p{L}\p{N},–-]$/u;
const startsLower = /^\p{Ll}/u;
const endsSentence = /[.!?…:;,)]["”»]?$/u;

/**
 * Splits a plain text into blocks: one a line, lines that an editor wrapped joined again, runs of lines with
 * cells as table rows, short lines without a full stop before longer ones as headings. The blocks' texts are
 * slices of `text`, so offsets add up.
 */
export function splitBlocks(text: string): readonly PlacedBlock[] {
  const lines = joinWrapped(text);
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

/** Cells are set apart by ` | `, tabs or, as in a CSV file, by semicolons without a space. */
function isRow(line: string | undefined): boolean {
  return line !== undefined && /(^| )\| |\t|\S;\S/u.test(line);
}

function joinWrapped(text: string): { start: number; text: string; opens: boolean }[] {
  const blocks: { start: number; text: string; opens: boolean }[] = [];
  let at = 0;
  let joinable = false;
  // A heading stands at the beginning or behind a blank line; a line among lines is one of a list.
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const body = line.trimEnd();
    const last = blocks.at(-1);
    if (body.trim() === '') {
      joinable = false;
      afterBlank = true;
    } else {
      if (last && joinable && startsLower.test(body.trimStart())) {
        last.text = text.slice(last.start, at + body.length);
      } else blocks.push({ start: at, text: text.slice(at, at + body.length), opens: afterBlank });
      joinable = body.length > WRAP_COLUMN && endsOpen.test(body);
      afterBlank = false;
    }
    at += line.length + 1;
  }
  return blocks;
}

function isHeading(line: string, next: string | undefined): boolean {
  const body = line.trim();
  if (body.length > HEADING_LENGTH || next === undefined) return false;
  if (/^[-–•*]\s/.test(body)) return false;
  if (/[?]$/.test(body)) return true;
  return !endsSentence.test(body) && next.length > body.length;
}
