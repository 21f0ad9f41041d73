import { gate, givesUp, read, walk } from './contenders.ts';
import { hoverTimes, mentionPoint, stageMentions } from './hover.ts';
import { phases, stages } from './phases.ts';
import { grow, hold, loadTimes, readInTurns } from './scale.ts';
import { sideBySide } from './side-by-side.ts';
import { readSliced } from './slices.ts';

/** What the bench calls in the page. */
export const glossBench = {
  sideBySide,
  phases,
  stages,
  read,
  length: walk,
  gate,
  givesUp,
  readSliced,
  stageMentions,
  mentionPoint,
  hoverTimes,
  grow,
  loadTimes,
  readInTurns,
  hold,
};
export type GlossBench = typeof glossBench;

(globalThis as { glossBench?: GlossBench }).glossBench = glossBench;
