import type { ListedDiffering } from '../model/report.ts';
import { type NodeSpan, piecesOf, rangeOf } from '../page/anchor.ts';
import { bringIntoView } from '../page/bring-into-view.ts';
import type { LinkedPage } from '../page/rounds.ts';
import { quoted } from './listed.ts';
import type { Painter } from './painter.ts';

/** A figure that the page gives otherwise, as the popup lists it, and where it stands. */
export interface DifferingFigure {
  readonly listed: ListedDiffering;
  readonly pieces: readonly NodeSpan[];
}

/** The figures that a page gives otherwise than the documents, in reading order; they are never marked. */
export function differingFigures({ differing, blocks }: LinkedPage): DifferingFigure[] {
  return differing.flatMap(({ block: number, span, subject }) => {
    const block = blocks.get(number);
    return block ? { listed: { subject, ...quoted(block.text, span) }, pieces: piecesOf(block, span) } : [];
  });
}

/** Brings a figure into view and outlines it, as a mention whose card is open. */
export function showFigure(figure: DifferingFigure | undefined, painter: Painter): void {
  const pieces = figure?.pieces ?? [];
  bringIntoView(pieces);
  painter.activate(rangeOf(pieces));
}
