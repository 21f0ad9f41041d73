import type { Span } from '../../model/text.ts';
import { abbreviations, opensSentence, sentenceEnd } from '../lexicon/language-words.ts';
import { HALF, kindOf, LETTER, MARK } from './letters.ts';

const WORD_REACH = 12;
const LONGEST_ABBREVIATION = Math.max(...[...abbreviations].map((word) => word.length));
const wordBefore = /[\p{L}\p{M}]+$/u;

/**
 * The sentences of a block: half-open, UTF-16 code units of `text`, covering it without gaps. Semicolons,
 * bullets and line breaks end one too, because what stands behind them has a subject of its own.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.some(({ start, end }) => end - start > LONGEST) ? spans.flatMap(cut) : spans;
}

/** Longer than sentences of people: lists without punctuation, data. Bounds what a rule looks through. */
const LONGEST = 1500;

function cut({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end; at += LONGEST) pieces.push({ start: at, end: Math.min(end, at + LONGEST) });
  return pieces;
}

function endsSentence(text: string, at: number, next: number): boolean {
  if (!opensSentence.test(String.fromCodePoint(text.codePointAt(next) ?? 0))) return false;
  // "4. What …": the number of a list entry.
  if (isDigit(text.charCodeAt(at - 1))) return !/^\s*\d{1,3}$/u.test(text.slice(0, at));
  const length = at - startOfWord(text, at);
  if (length === 1) return false;
  return length > LONGEST_ABBREVIATION || !abbreviations.has(text.slice(at - length, at).toLowerCase());
}

/** Where the word that ends at `at` begins, or so many code units of it that it is no abbreviation. */
function startOfWord(text: string, at: number): number {
  const from = Math.max(0, at - WORD_REACH);
  let start = at;
  while (start > from && (kindOf(text.charCodeAt(start - 1)) & (LETTER | MARK)) !== 0) start -= 1;
  if (start === from || kindOf(text.charCodeAt(start - 1)) !== HALF) return start;
  // A letter of two units, which only the pair tells.
  return at - (wordBefore.exec(text.slice(from, at))?.[0].length ?? 0);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
