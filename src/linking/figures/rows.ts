import type { Span } from '../../model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Passage, Token } from '../passage/tokens.ts';
import { LazyScene, type Scene, sceneOf } from './evidence.ts';

/** A page's cells are joined by `CELL_SEPARATOR`; plain-text tables use tabs and semicolons, too. */
const separators = /(?:^| )\| |\t|;(?=\S)/gu;

/** The cells of a row: UTF-16 code units of its text. */
function cellsOf(passage: Passage): readonly Span[] {
  const cells: Span[] = [];
  let start = 0;
  separators.lastIndex = 0;
  for (let separator = separators.exec(passage.text); separator; separator = separators.exec(passage.text)) {
    cells.push({ start, end: separator.index });
    start = separator.index + separator[0].length;
  }
  cells.push({ start, end: passage.text.length });
  // Markdown draws a line before the first cell.
  return passage.text.startsWith('|') ? cells.slice(1) : cells;
}

/** Position of the cell that a token stands in. */
function columnOf(passage: Passage, token: Span): number {
  return cellsOf(passage).findIndex((cell) => token.start < cell.end);
}

/** The tokens of the column's head. */
export function headTokens(context: PageContext, passage: Passage, token: Token): readonly Token[] {
  const head = context.passages.headRowOf(passage.block);
  const cell = head && cellsOf(head)[columnOf(passage, token)];
  return head && cell
    ? head.tokens.filter((other) => other.start >= cell.start && other.end <= cell.end)
    : [];
}

/**
 * The tokens that say what a column and the rows are of: the column's head, and the head of the first column
 * ("Vietnam's exports in the first quarter | Value").
 */
export function titleTokens(context: PageContext, passage: Passage, token: Token): readonly Token[] {
  const head = context.passages.headRowOf(passage.block);
  const first = head && cellsOf(head)[0];
  const corner = head && first ? head.tokens.filter((other) => other.end <= first.end) : [];
  return [...headTokens(context, passage, token), ...corner];
}

/** The first token of the column's head. */
export function columnHead(context: PageContext, passage: Passage, token: Token): Token | undefined {
  return headTokens(context, passage, token)[0];
}

/** The scene of a number: its sentence, or in a table its row's head and its own cell. */
export function sceneAround(passage: Passage, token: Token): Scene {
  return passage.kind === 'row' ? new LazyScene(passage, token, othersInRow) : sceneOf(passage, token);
}

/**
 * The tokens of a row's head and of a number's own cell. Their offsets are those of the row, so that nearness still
 * means something.
 */
function othersInRow(passage: Passage, token: Token): readonly Token[] {
  const cells = cellsOf(passage);
  const own = columnOf(passage, token);
  const found: Token[] = [];
  let next = 0;
  for (const [column, cell] of cells.slice(0, own + 1).entries()) {
    const inside: Token[] = [];
    for (; next < passage.tokens.length && passage.tokens[next]!.start < cell.end; next += 1) {
      const other = passage.tokens[next]!;
      if (other.start >= cell.start && other.end <= cell.end) inside.push(other);
    }
    // A row's number may have its label, its country and its year in several cells, as in a data file.
    if (column === 0 || column === own || !inside.some(isFigure)) found.push(...inside);
  }
  return found.filter((other) => other.start !== token.start);
}

function isFigure({ quantity }: Token): boolean {
  const unit = quantity?.quantity.unit;
  return unit === 'percent' || unit === 'USD';
}
