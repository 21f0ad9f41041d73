import { Hits } from '../../matching/hits.ts';

/** A text composed to NFC, with the way back. */
export interface Composed {
  readonly text: string;
  /** The hits with their spans in the composed text. */
  readonly hits: Hits;
  /** Offset in the original for an offset in the composed text; undefined where they are the same. */
  readonly origins: Int32Array | undefined;
}

const combining = /[\u0300-\u036f]/;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Composes a block that holds combining marks, so that the rules may compare words as they are spelled in the
 * lexicon. Text without such marks, nearly all text, is returned as it is.
 */
export function compose(text: string, hits: Hits): Composed {
  if (!combining.test(text)) return { text, hits, origins: undefined };
  const places = new Int32Array(text.length + 1);
  const origins = new Int32Array(text.length + 1);
  let composed = '';
  for (const { 0: part, index } of text.matchAll(cluster)) {
    places.fill(composed.length, index, index + part.length);
    const shorter = part.normalize('NFC');
    origins.fill(index, composed.length, composed.length + shorter.length);
    composed += shorter;
  }
  places[text.length] = composed.length;
  origins[composed.length] = text.length;
  return {
    text: composed,
    hits: moved(hits, places),
    origins,
  };
}

function moved(hits: Hits, places: Int32Array): Hits {
  const packed: number[] = [];
  for (let hit = 0; hit < hits.size; hit += 1)
    packed.push(places[hits.start(hit)]!, places[hits.end(hit)]!, hits.form(hit));
  return new Hits(packed);
}
