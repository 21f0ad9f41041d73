import type { RunBuilder } from './run-builder.ts';
import { isFigureRow, type RowReading, spannedRows } from './table-rows.ts';

/** The row of figures that is being read, if any, and what its table says over it. */
export class OpenRow {
  element: Node | undefined;
  readonly #builder: RunBuilder;
  #table: Element | null = null;
  #rows: ReadonlyMap<Element, RowReading> | undefined;
  #reading: RowReading | undefined;

  constructor(builder: RunBuilder) {
    this.#builder = builder;
  }

  /** Begins a row, unless its cells are layout. */
  begin(row: Element): void {
    if (!isFigureRow(row)) return;
    this.element = row;
    const table = row.closest('table');
    if (table !== this.#table) {
      this.#table = table;
      this.#rows = table ? spannedRows(table) : undefined;
    }
    this.#reading = this.#rows?.get(row);
    this.#builder.kind = this.#reading?.isUpperHead ? 'text' : 'row';
  }

  /** Begins a cell of the row. */
  cell(element: Element): void {
    const said = this.#reading?.cells.get(element);
    for (const text of said?.before ?? []) this.#builder.cell(text);
    this.#builder.cell(said?.above && `${said.above} `);
  }

  end(): void {
    if (!this.element) return;
    for (const text of this.#reading?.after ?? []) this.#builder.cell(text);
    this.#builder.flush();
    this.#builder.kind = 'text';
    this.element = undefined;
  }
}
