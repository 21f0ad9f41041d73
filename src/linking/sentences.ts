import type { Span } from '../model/text.ts';

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st vs no jan feb mar apr jun jul aug sep sept oct nov dec gen sec amb sr jr inc co corp ltd gov sen rep tp m mme bzw ca nr mrd mio bln approx est'.split(
    ' ',
  ),
);
const stop = /[.!?…]+["'”’»)\]]*\s+|[;•·]\s+|\n+/gu;
const opensSentence = /[\p{Lu}\p{N}"'“‘«([$€£]/u;
const wordBefore = /[\p{L}\p{M}]+$/u;

/**
 * The sentences of a block: half-open, UTF-16 code units of `text`, covering it without gaps. Semicolons,
 * bullets and line breaks end one too, because what stands behind them has a subject of its own.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
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
  const word = wordBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  // "4. What …": the number of a list entry.
  if (/^\s*\d{1,3}$/u.test(text.slice(0, at))) return false;
  return word.length !== 1 && !abbreviations.has(word.toLowerCase());
}
