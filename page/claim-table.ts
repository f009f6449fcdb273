import type { ColumnOf } from './claim-cell.ts';
import { FIELDS } from './claim-field.ts';
import { closestOf } from './deep.ts';
import { headerTexts } from './header-texts.ts';
import { cellHints, headerLabelOf } from './labels.ts';

const ROW = 'tr, [role~="row"]';
const TABLE = 'table, [role~="grid"], [role~="treegrid"], [role~="table"]';
const HEADER = 'thead, th, [role~="columnheader"]';
const CELL = '[role~="gridcell"], [role~="cell"], [role~="rowheader"]';
/** How grids number the rows that they draw in several parts (columns that stay in place) or out of order. */
const ROW_NUMBER = ['row-index', 'aria-rowindex', 'data-rowindex', 'data-row'];
/** What tells the columns of a grid apart. */
const COLUMN_KEY = ['aria-colindex', 'col-id', 'data-field', 'aria-describedby', 'headers'];

export function isRow(element: Element): boolean {
  return element.localName === 'tr' || element.getAttribute('role') === 'row';
}

/** The row that an element stands in, or nothing in a header. */
export function rowOf(element: Element): Element | null {
  return element.closest(HEADER) ? null : closestOf(element, ROW);
}

export function tableOf(row: Element): Element {
  return closestOf(row, TABLE) ?? row.parentElement ?? row;
}

export interface Table<C> {
  /** Whether any header says what its column holds. */
  readonly hasColumns: boolean;
  /** Whether any of its rows holds fields or a table; asked of the whole table, for there may be thousands. */
  hasInside(): boolean;
  /** Rows met so far, and whether any of them holds a shadow tree. */
  met: number;
  hasRoots: boolean;
  /** The cells of a row with their columns, wherever the table draws them. */
  cellsOf(row: Element): { cell: Element; column: C }[];
  /** The cells of a row that stand in columns headed as those of codes. */
  codeCells(row: Element): Element[];
  /** What the parts of one row have in common. */
  keyOf(row: Element): Element | string;
  /** The number that a grid gave the row, if it is one that numbers its rows. */
  numberOf(row: Element): number | undefined;
}

/** Reads the headers of a table once. */
export function tableFor<C extends string>(table: Element, columnOf: ColumnOf<C>): Table<C> {
  const heads = table.localName === 'table' ? headerTexts(table as HTMLTableElement) : [];
  const known = heads.map((texts) => columnOf(texts));
  const codesAt = known.flatMap((column, i) => (column === 'code' ? [i] : []));
  const byKey = new Map<string, C>();
  let parts: Map<string, Element[]> | undefined;
  let inside: boolean | undefined;

  const columnAt = (cell: Element, at: number): C => {
    const key = `${at} ${COLUMN_KEY.map((name) => cell.getAttribute(name) ?? '').join(' ')}`;
    let column = byKey.get(key);
    if (column === undefined) {
      column = columnOf(labels(cell, heads[at]));
      byKey.set(key, column);
    }
    return column;
  };
  const partsOf = (row: Element): Element[] => {
    const key = keyOf(row);
    if (typeof key !== 'string') return [row];
    parts ??= rowsByKey(table);
    const found = parts.get(key);
    return found?.includes(row) ? found : [row];
  };

  return {
    hasColumns: known.some((column) => column !== 'unsaid'),
    hasInside: () => {
      inside ??= table.querySelector(`${FIELDS}, table`) !== null;
      return inside;
    },
    met: 0,
    hasRoots: false,
    cellsOf: (row) => {
      let at = 0;
      return partsOf(row)
        .flatMap(cellsIn)
        .map((cell) => {
          const column = columnAt(cell, at);
          at += (cell as Partial<HTMLTableCellElement>).colSpan ?? 1;
          return { cell, column };
        });
    },
    codeCells: (row) => {
      const last = codesAt.at(-1) ?? -1;
      const found: Element[] = [];
      let cell = row.firstElementChild;
      for (let at = 0; cell && at <= last; at++, cell = cell.nextElementSibling)
        if (codesAt.includes(at)) found.push(cell);
      return found;
    },
    keyOf,
    numberOf: (row) => {
      const number = numberOf(row);
      return number && Number(number.value);
    },
  };
}

function* labels(cell: Element, head: string[] = []): Generator<string> {
  yield* head;
  const header = cell.localName === 'td' ? undefined : headerLabelOf(cell);
  if (header) yield header;
  yield* cellHints(cell);
}

function cellsIn(row: Element): Element[] {
  const cells = (row as Partial<HTMLTableRowElement>).cells ?? row.querySelectorAll(CELL);
  return cells.length > 0 ? [...cells] : [...row.children];
}

function keyOf(row: Element): Element | string {
  const number = numberOf(row);
  return row.localName !== 'tr' && number ? `${number.name} ${number.value}` : row;
}

function numberOf(row: Element): { name: string; value: string } | undefined {
  for (const name of ROW_NUMBER) {
    const value = row.getAttribute(name);
    if (value && /^\d+$/.test(value)) return { name, value };
  }
  return undefined;
}

function rowsByKey(table: Element): Map<string, Element[]> {
  const rows = new Map<string, Element[]>();
  for (const row of table.querySelectorAll(ROW)) {
    const key = keyOf(row);
    if (typeof key !== 'string') continue;
    const parts = rows.get(key);
    if (parts) parts.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}
