import { END, FoldCursor } from './cursor.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hasForm, isPrefix } from './lookup.ts';
import { BREAK_STEP, PARAGRAPH, SPACE, STEPS, SYMBOLS } from './symbols.ts';
import { extend, isTokenEnd } from './token-hash.ts';

/** Ends and hashes of what `findForms` found last, shortest first. */
export let formEnds = new Int32Array(64);
export let formHashes = new Int32Array(64);
let count = 0;

const cursor = new FoldCursor();

/**
 * Finds where the forms that begin with the word from `start` to `wordEnd` may end, by hash alone: the caller
 * verifies. Looks no further than the longest form has words. Returns how many it found.
 */
export function findForms(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  wordEnd: number,
  wordHash: number,
): number {
  if (formEnds.length < gazetteer.longest) {
    formEnds = new Int32Array(gazetteer.longest);
    formHashes = new Int32Array(gazetteer.longest);
  }
  count = 0;
  let hash = wordHash;
  let index = wordEnd;
  for (let tokens = 1; ; tokens++) {
    if (hasForm(gazetteer, hash)) add(index, hash);
    if (tokens >= gazetteer.longest || !isPrefix(gazetteer, hash) || index >= text.length) return count;
    const unit = text.charCodeAt(index);
    let step = STEPS[unit]!;
    if (step === BREAK_STEP) {
      hash = extend(hash, SYMBOLS[unit]!);
      index++;
      step = stepAt(text, index);
      if (SYMBOLS[unit]! > PARAGRAPH) {
        if (step > BREAK_STEP) break;
        continue;
      }
      if (unit !== 0x20) break;
    }
    if (step >= 0) break;
    do {
      hash = (Math.imul(hash, 31) + step) | 0;
      step = stepAt(text, ++index);
    } while (step < 0);
    if (step > BREAK_STEP) break;
  }
  // White space but one blank, marks, digits and the like take the long way.
  return findFolded(gazetteer, text, start);
}

/** The same for any text, symbol by symbol. */
function findFolded(gazetteer: Gazetteer, text: string, start: number): number {
  cursor.reset(text, start, text.length);
  count = 0;
  let tokens = 0;
  let hash = 0;
  let last = SPACE;
  let lastEnd = start;
  for (let symbol = cursor.next(); ; symbol = cursor.next()) {
    if (isTokenEnd(last, symbol)) {
      if (hasForm(gazetteer, hash)) add(lastEnd, hash);
      if (++tokens >= gazetteer.longest || !isPrefix(gazetteer, hash)) return count;
    }
    if (symbol === END || symbol === PARAGRAPH) return count;
    hash = extend(hash, symbol);
    last = symbol;
    lastEnd = cursor.to;
  }
}

function stepAt(text: string, index: number): number {
  return index < text.length ? STEPS[text.charCodeAt(index)]! : BREAK_STEP;
}

function add(end: number, hash: number): void {
  formEnds[count] = end;
  formHashes[count++] = hash;
}
