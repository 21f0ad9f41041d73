import { END, FoldCursor } from './cursor.ts';
import { BREAK_STEP, isWordSymbol, MARKS, STEPS, TONE_BITS } from './symbols.ts';

/**
 * How a surface agrees with an entry's own spelling:
 * - `exact`: the same letters, marks of quality and tones (wherever in the syllable the tone is written);
 * - `partial`: some of the entry's marks, none of its own (Nguyên Hông Diên);
 * - `plain`: none of the entry's marks (Nguyen Hong Dien);
 * - `conflict`: a mark that the entry lacks (Hùng for Hưng), or other letters altogether.
 */
export type Agreement = 'exact' | 'partial' | 'plain' | 'conflict';

const RANK: readonly Agreement[] = ['exact', 'partial', 'plain', 'conflict'];

/** Codes of `compareSpelling`, the best first. */
const EXACT = 0;
const PARTIAL = 1;
const PLAIN = 2;
export const CONFLICT = 3;
/** The two do not even fold to the same. */
export const DIFFERENT = 4;

const TONES = TONE_BITS + 1;
/** More tones than this in one word are no spelling; the rest is left out so that the number stays exact. */
const TONES_LIMIT = TONES ** 15;

const ours = new FoldCursor();
const theirs = new FoldCursor();

export function agreement(form: string, surface: string): Agreement {
  return RANK[compareSpelling(form, 0, form.length, surface, 0, surface.length)] ?? 'conflict';
}

/** Compares a form's spelling with a surface, each a span of a larger text: one of the codes. Allocates nothing. */
export function compareSpelling(
  form: string,
  formStart: number,
  formEnd: number,
  surface: string,
  start: number,
  end: number,
): number {
  const code = compareUnits(form, formStart, formEnd, surface, start, end);
  return code === UNDECIDED ? compareSymbols(form, formStart, formEnd, surface, start, end) : code;
}

const UNDECIDED = 5;

/** The common case, unit by unit: the same letters, and the same marks or none. */
function compareUnits(
  form: string,
  formStart: number,
  formEnd: number,
  surface: string,
  start: number,
  end: number,
): number {
  const length = end - start;
  if (formEnd - formStart !== length) return UNDECIDED;
  let marks = 0;
  let difference = 0;
  for (let at = 0; at < length; at++) {
    const theirUnit = surface.charCodeAt(start + at);
    const ourUnit = form.charCodeAt(formStart + at);
    const step = STEPS[theirUnit]!;
    if (step > BREAK_STEP || STEPS[ourUnit] !== step) return UNDECIDED;
    if (step === BREAK_STEP && ourUnit !== theirUnit) return UNDECIDED;
    marks |= MARKS[theirUnit]!;
    difference |= MARKS[theirUnit]! ^ MARKS[ourUnit]!;
  }
  if (difference === 0) return EXACT;
  return marks === 0 ? PLAIN : UNDECIDED;
}

function compareSymbols(
  form: string,
  formStart: number,
  formEnd: number,
  surface: string,
  start: number,
  end: number,
): number {
  ours.reset(form, formStart, formEnd);
  theirs.reset(surface, start, end);
  let conflict = false;
  let lacking = false;
  let marked = false;
  let formTones = 0;
  let tones = 0;
  for (;;) {
    const symbol = ours.next();
    if (theirs.next() !== symbol) return DIFFERENT;
    if (symbol === END || !isWordSymbol(symbol)) {
      if (tones !== formTones) {
        lacking = true;
        conflict ||= !isSubsequence(tones, formTones);
      }
      marked ||= tones > 0;
      formTones = 0;
      tones = 0;
      if (symbol === END) break;
      continue;
    }
    if ((ours.marks | theirs.marks) === 0) continue;
    formTones = withTone(formTones, ours.marks & TONE_BITS);
    tones = withTone(tones, theirs.marks & TONE_BITS);
    const formQuality = ours.marks & ~TONE_BITS;
    const quality = theirs.marks & ~TONE_BITS;
    marked ||= quality > 0;
    lacking ||= formQuality !== quality;
    conflict ||= (quality & ~formQuality) > 0;
  }
  if (conflict) return CONFLICT;
  if (!lacking) return EXACT;
  return marked ? PARTIAL : PLAIN;
}

/** The tones of a word in their order, as the digits of a number. */
function withTone(tones: number, tone: number): number {
  return tone > 0 && tones < TONES_LIMIT ? tones * TONES + tone : tones;
}

function isSubsequence(tones: number, of: number): boolean {
  let rest = of;
  for (let wanted = tones; wanted > 0; wanted = Math.floor(wanted / TONES)) {
    while (rest > 0 && rest % TONES !== wanted % TONES) rest = Math.floor(rest / TONES);
    if (rest === 0) return false;
    rest = Math.floor(rest / TONES);
  }
  return true;
}
