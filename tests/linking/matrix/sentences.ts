import type { Fillers, Frames, Group, Language } from './frame.ts';

/** One sentence: a frame, the fillers in it, and the text with its marks. */
export interface Sentence {
  readonly group: Group;
  readonly language: Language;
  readonly isPositive: boolean;
  readonly frame: string;
  /** `slot: filler`, one of each slot. */
  readonly fillers: readonly string[];
  readonly marked: string;
}

const SLOT = /\{(\w+)\}/g;

/** At most `most` sentences of each frame: of more combinations, as many spread evenly over all of them. */
export function* sentencesOf(frames: Frames, fillers: Fillers, most: number): Generator<Sentence> {
  const { group, language } = frames;
  for (const [isPositive, templates] of [
    [true, frames.yes],
    [false, frames.no],
  ] as const)
    for (const frame of templates)
      for (const chosen of combinations(slotsOf(frame, fillers), most)) {
        const marked = startLarge(frame.replace(SLOT, (_slot, name: string) => chosen.get(name)!));
        const used = [...chosen].map(([slot, filler]) => `${slot}: ${filler}`);
        yield { group, language, isPositive, frame, fillers: used, marked };
      }
}

function slotsOf(frame: string, fillers: Fillers): ReadonlyMap<string, readonly string[]> {
  const names = [...frame.matchAll(SLOT)].map(([, name = '']) => name);
  return new Map(
    names.map((name) => {
      const words = fillers[name];
      if (!words) throw new Error(`No fillers for {${name}} of: ${frame}`);
      return [name, words];
    }),
  );
}

/** A step through all combinations that shares no factor with their number meets each once, in a mixed order. */
function* combinations(slots: ReadonlyMap<string, readonly string[]>, most: number) {
  const total = [...slots.values()].reduce((product, words) => product * words.length, 1);
  let step = Math.max(1, Math.floor(total * 0.618));
  while (greatestCommonDivisor(step, total) !== 1) step += 1;
  for (let nth = 0; nth < Math.min(total, most); nth += 1) {
    let rest = (nth * step) % total;
    const chosen = new Map<string, string>();
    for (const [name, words] of slots) {
      chosen.set(name, words[rest % words.length]!);
      rest = Math.floor(rest / words.length);
    }
    yield chosen;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function startLarge(marked: string): string {
  return marked.replace(/^((?:\[\[\??)?)(\p{Ll})/u, (_all, mark, letter) => mark + letter.toUpperCase());
}
