import type { Span } from '../model/text.ts';
import { DIGIT, kindOf, OTHER } from './letters.ts';

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st vs no jan feb mar apr jun jul aug sep sept oct nov dec gen sec amb sr jr inc co corp ltd gov sen rep tp m mme bzw ca nr mrd mio bln approx est'.split(
    ' ',
  ),
);
const opensSentence = /[\p{Lu}\p{N}"'“‘«([$€£]/u;
const wordBefore = /[\p{L}\p{M}]+$/u;
/** Sticky: a regular expression that looks for the next stop by itself takes four times as long. */
const stop = /[.!?…]+["'”’»)\]]*\s+|[;•·]\s+|\n+/uy;
const stops = new Set('.!?…;•·\n');
const DOT = 0x2e;

/**
 * The sentences of a block: half-open, UTF-16 code units of `text`, covering it without gaps. Semicolons,
 * bullets and line breaks end one too, because what stands behind them has a subject of its own.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit) || !stops.has(text.charAt(at))) continue;
    stop.lastIndex = at;
    if (!stop.test(text)) {
      // A run of stops with no space behind it: no part of it ends a sentence.
      while (text.charCodeAt(at + 1) === unit) at += 1;
      continue;
    }
    const end = stop.lastIndex;
    if (unit !== DOT || endsSentence(text, at, end)) {
      spans.push({ start, end });
      longest = Math.max(longest, end - start);
      start = end;
    }
    at = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return Math.max(longest, text.length - start) > LONGEST ? spans.flatMap(cut) : spans;
}

/** A space, a small letter or one beyond the signs of Latin-1 and before the punctuation: most of a text. */
function isPlain(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x2000);
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
  const before = kindOf(text.charCodeAt(at - 1));
  const word =
    before === OTHER || before === DIGIT
      ? ''
      : (wordBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '');
  // "4. What …": the number of a list entry.
  if (/^\s*\d{1,3}$/u.test(text.slice(0, at))) return false;
  return word.length !== 1 && !abbreviations.has(word.toLowerCase());
}
