import { FIELDS } from './claim-field.ts';

/** Rows of headers that are read: a group over its columns. */
const DEEP = 3;
/** Columns of a table, and characters of a header; more is no table of claim lines. */
const COLUMNS = 200;
const LENGTH = 80;
/** Boxes outwards beside which the header's own table may stand. */
const OUTWARDS = 4;

/**
 * The headers of each column of a table, the nearest first. Grids that scroll keep their headers in a table of its own
 * before the one with the rows.
 */
export function headerTexts(table: HTMLTableElement): string[][] {
  const own = headerRows(table);
  return textsOf(own ?? besideRows(table) ?? firstRow(table));
}

/** Old pages write their headers in cells like any other. A row with fields is none. */
function firstRow({ rows: [first] }: HTMLTableElement): HTMLTableRowElement[] {
  return first && !first.querySelector(FIELDS) ? [first] : [];
}

function headerRows(table: HTMLTableElement): HTMLTableRowElement[] | undefined {
  if (table.tHead?.rows.length) return [...table.tHead.rows].slice(0, DEEP);
  const first = table.rows[0];
  return first && [...first.cells].every(({ localName }) => localName === 'th')
    ? [first]
    : undefined;
}

function besideRows(table: HTMLTableElement): HTMLTableRowElement[] | undefined {
  const width = table.rows[0]?.cells.length;
  let box: Element | null = table;
  for (let i = 0; i < OUTWARDS && box; i++, box = box.parentElement) {
    const before = box.previousElementSibling;
    const beside = before?.matches('table') ? before : before?.querySelector('table');
    const rows = beside ? headerRows(beside as HTMLTableElement) : undefined;
    if (rows?.at(-1)?.cells.length === width) return rows;
  }
  return undefined;
}

function textsOf(rows: HTMLTableRowElement[]): string[][] {
  const texts: string[][] = [];
  /** Rows that a cell above still reaches into, by column. */
  const reach: number[] = [];
  for (const [r, row] of rows.entries()) {
    let at = 0;
    for (const cell of row.cells) {
      while ((reach[at] ?? 0) > r) at++;
      const text = (cell.textContent ?? '').slice(0, LENGTH);
      const end = Math.min(at + cell.colSpan, COLUMNS);
      for (; at < end; at++) {
        texts[at] = [text, ...(texts[at] ?? [])];
        reach[at] = r + cell.rowSpan;
      }
    }
  }
  return texts;
}
