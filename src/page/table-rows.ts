/** Slots of a table beyond which spans are not followed; a table that people read has a few hundred. */
const MOST_SLOTS = 20_000;
const MOST_SPAN = 100;
/** `NodeFilter` is not everywhere where pages are read. */
const SHOW_TEXT = 4;
/** Code units of a cell that is said again where it reaches. */
const LONGEST = 80;

/** A row whose cells hold these is layout, not a table of figures. */
const LAYOUT = 'p,table,ul,ol,dl,h1,h2,h3,h4,blockquote,article,section,form';

/** Whether a row has cells that are read together. */
export function isFigureRow(row: Element): boolean {
  const first = row.firstElementChild;
  if (!first?.nextElementSibling) return false;
  // Most cells hold text only, and to see that is cheaper than to search them.
  for (let cell: Element | null = first; cell; cell = cell.nextElementSibling) {
    if (cell.firstElementChild) return row.querySelector(LAYOUT) === null;
  }
  return true;
}

/** What a row means beside its own cells. */
export interface RowReading {
  /** A row of heads above the last one, which says the others again. */
  readonly isUpperHead: boolean;
  /** For each of the row's cells: texts of the cells that reach into the columns before it, and what is said above it. */
  readonly cells: ReadonlyMap<Element, { readonly before: readonly string[]; readonly above: string }>;
  /** Of the columns behind the last cell. */
  readonly after: readonly string[];
}

interface Slot {
  readonly cell: HTMLTableCellElement;
  /** Whether the cell begins here. */
  readonly own: boolean;
}

/** How the rows of a table are to be read where cells span rows or columns; `undefined` where none does. */
export function spannedRows(table: HTMLTableElement): ReadonlyMap<Element, RowReading> | undefined {
  if (!table.querySelector('[rowspan],[colspan],tr+tr>th:last-child')) return undefined;
  const rows = [...table.rows];
  const grid = gridOf(rows);
  if (!grid) return undefined;
  const width = Math.max(...grid.map((slots) => slots.length));
  const heads = headRows(rows, grid, width);
  const readings = new Map<Element, RowReading>();
  const isSection = (at: number): boolean => !heads.includes(at) && isFullWidth(grid[at] as Slot[], width);
  // What rows stand under is said in a column of its own, in front.
  const hasSections = rows.some((_, at) => at > (heads.at(-1) ?? 0) && isSection(at));
  let section = '';
  for (const [at, row] of rows.entries()) {
    const slots = grid[at] as Slot[];
    const front = hasSections ? [section] : [];
    if (isSection(at)) section = textOf((slots[0] as Slot).cell);
    else if (!heads.includes(at)) readings.set(row, reading(slots, front));
    else
      readings.set(row, {
        ...reading(slots, front, headsAbove(grid, heads, at)),
        isUpperHead: at !== heads.at(-1),
      });
  }
  return readings;
}

function reading(
  slots: readonly Slot[],
  front: readonly string[],
  above: readonly string[] = [],
): RowReading {
  const cells = new Map<Element, { before: readonly string[]; above: string }>();
  let before = [...front];
  for (const [column, { cell, own }] of slots.entries()) {
    if (own) {
      cells.set(cell, { before, above: above[column] ?? '' });
      before = [];
    } else before.push([above[column], textOf(cell)].filter(Boolean).join(' '));
  }
  return { isUpperHead: false, cells, after: before };
}

/** The slots of each row; `undefined` where there are too many. */
function gridOf(rows: readonly HTMLTableRowElement[]): Slot[][] | undefined {
  const grid: Slot[][] = rows.map(() => []);
  let slots = 0;
  for (const [at, row] of rows.entries()) {
    const here = grid[at] as Slot[];
    let column = 0;
    for (const cell of row.cells) {
      while (here[column]) column++;
      const groupRows = lastOfGroup(rows, at) - at + 1;
      const height = Math.min(cell.rowSpan === 0 ? groupRows : cell.rowSpan, groupRows);
      const width = Math.min(cell.colSpan, MOST_SPAN);
      slots += height * width;
      if (slots > MOST_SLOTS) return undefined;
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++)
          (grid[at + down] as Slot[])[column + right] ??= { cell, own: down === 0 && right === 0 };
      }
      column += width;
    }
  }
  // Rows that lack a cell have holes.
  return grid.map((slots) => slots.filter(Boolean));
}

/** Spans end with the group of rows that they are in. */
function lastOfGroup(rows: readonly HTMLTableRowElement[], at: number): number {
  let last = at;
  while (rows[last + 1]?.parentNode === rows[at]?.parentNode && rows[last + 1]) last++;
  return last;
}

/** The rows of heads at the top, by number; a title over all columns is none. */
function headRows(rows: readonly HTMLTableRowElement[], grid: readonly Slot[][], width: number): number[] {
  const heads: number[] = [];
  for (const [at, row] of rows.entries()) {
    const slots = grid[at] as Slot[];
    if (isFullWidth(slots, width)) {
      if (heads.length > 0) break;
      continue;
    }
    // Without elements of their own, heads are known by a head of one row that others span.
    const spans =
      heads.length === 0 && slots.some(({ cell }) => cell.colSpan > 1) && slots[0]?.cell.rowSpan === 2;
    const under =
      heads.length > 0 &&
      slots[0]?.own === false &&
      heads.includes(rows.indexOf(slots[0].cell.parentNode as HTMLTableRowElement));
    const all = [...row.cells].every(({ localName }) => localName === 'th');
    if (!(all || row.parentElement?.localName === 'thead' || spans || under)) break;
    heads.push(at);
  }
  return heads;
}

/** What the rows of heads above one say over each column, each once. */
function headsAbove(grid: readonly Slot[][], heads: readonly number[], at: number): string[] {
  if (at !== heads.at(-1)) return [];
  const own = grid[at] as Slot[];
  return own.map(({ cell }, column) => {
    const cells = heads.filter((head) => head < at).map((head) => grid[head]?.[column]?.cell);
    return [...new Set(cells)]
      .filter((one) => one && one !== cell)
      .map((one) => textOf(one as Element))
      .join(' ');
  });
}

function isFullWidth(slots: readonly Slot[], width: number): boolean {
  return width > 1 && slots.length === width && slots.every(({ cell }) => cell === slots[0]?.cell);
}

/** A cell's text without notes. */
function textOf(cell: Element): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    if (!node.parentElement?.closest('sup,sub,script,style')) text += ` ${(node as Text).data}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
