import { type Gazetteer, loadGazetteer } from '../matching/gazetteer.ts';
import { scan } from '../matching/scan.ts';
import type { Scanner } from '../model/linker.ts';
import type { LinkerIndex } from './compile.ts';
import { type HitText, outlookOf } from './outlook.ts';

/** Loads a compiled index for finding names, cue words and numerals, and for a first look at what was found. */
export function createScanner(index: LinkerIndex): Scanner & { readonly gazetteer: Gazetteer } {
  const gazetteer = loadGazetteer(index.gazetteer);
  const mayConcern = outlookOf(gazetteer, index.outlook);
  return {
    gazetteer,
    scan: (text) => scan(gazetteer, text),
    mayConcern: (texts) => mayConcern(texts as Iterable<HitText>),
  };
}
