import { compileGazetteer, type Gazetteer } from '../../src/matching/gazetteer.ts';
import { NUMERAL } from '../../src/matching/hits.ts';
import { scan } from '../../src/matching/scan.ts';

export function gazetteerOf(forms: readonly string[]): Gazetteer {
  return compileGazetteer(forms.map((form) => ({ form })));
}

/** Surfaces of all hits, in text order. */
export function surfaces(gazetteer: Gazetteer, text: string): string[] {
  const hits = scan(gazetteer, text);
  return Array.from({ length: hits.size }, (_, at) => text.slice(hits.start(at), hits.end(at)));
}

/** Surfaces of the hits on forms, without the numerals. */
export function names(gazetteer: Gazetteer, text: string): string[] {
  return pick(gazetteer, text, (form) => form !== NUMERAL);
}

export function numerals(gazetteer: Gazetteer, text: string): string[] {
  return pick(gazetteer, text, (form) => form === NUMERAL);
}

function pick(gazetteer: Gazetteer, text: string, wanted: (form: number) => boolean): string[] {
  const hits = scan(gazetteer, text);
  return surfaces(gazetteer, text).filter((_, at) => wanted(hits.form(at)));
}
