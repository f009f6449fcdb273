import type { ColumnOf } from './claim-cell.ts';
import { type ClaimField, FIELDS, isClaimField, isRendered, textOfField } from './claim-field.ts';
import { isRow, rowOf, type Table, tableFor, tableOf } from './claim-table.ts';
import { walk } from './claim-walk.ts';
import type { Pace } from './pace.ts';
import type { RootOf } from './shadow.ts';

/** What the scan is told about texts; it knows no codes itself. */
export interface ClaimReader<C extends string> {
  /** Whether a text may hold a code; `bare`: without its letter. Asked of every row, so it has to be quick. */
  mayHold(text: string, bare: boolean): boolean;
  /** Whether a text may name the date of service; asked of every text. */
  mayNameDate(text: string): boolean;
  columnOf: ColumnOf<C>;
  /** What the extension itself draws is no part of the page. */
  isOwn(element: Element): boolean;
}

/** Where a document may hold lines: elements only, held while they are read. */
export interface Finds<C> {
  /** Rows that may hold a code. */
  rows: Set<Element>;
  /** Fields that stand in no table of lines. */
  fields: Set<ClaimField>;
  /** Elements whose text may name the date of service. */
  dates: Set<Element>;
  tableOf(row: Element): Table<C>;
}

/** Walks a document once and finds the few places that are worth reading. */
export async function findPlaces<C extends string>(
  document: Document,
  { mayHold, mayNameDate, columnOf, isOwn }: ClaimReader<C>,
  rootOf: RootOf,
  pace: Pace,
): Promise<Finds<C>> {
  const tables = new Map<Element, Table<C>>();
  const finds: Finds<C> = {
    rows: new Set(),
    fields: new Set(),
    dates: new Set(),
    tableOf: (row) => {
      const element = tableOf(row);
      const table = tables.get(element) ?? tableFor(element, columnOf);
      tables.set(element, table);
      return table;
    },
  };
  const isHit = (row: Element) =>
    mayHold(row.textContent ?? '', false) ||
    finds
      .tableOf(row)
      .codeCells(row)
      .some((cell) => mayHold(cell.textContent ?? '', true));

  const meetElement = (element: Element) => {
    if (isRow(element)) {
      if (isHit(element)) finds.rows.add(element);
    } else if (isClaimField(element)) {
      const row = rowOf(element);
      if (!row || isLayout(row, finds.tableOf(row))) finds.fields.add(element);
      else if (mayHold(textOfField(element), true)) finds.rows.add(row);
    } else if (element.shadowRoot && mayHold(element.shadowRoot.textContent ?? '', true)) {
      const row = rowOf(element);
      if (row) finds.rows.add(row);
    }
  };
  const meetText = (text: Text) => {
    const parent = text.parentElement;
    if (parent && mayNameDate(text.data)) finds.dates.add(parent);
  };
  await walk(document, rootOf, isOwn, { element: meetElement, text: meetText }, pace);
  return finds;
}

/** Whether a row is a line's: drawn, no header, and no piece of a page laid out as a table. */
export function isLine(row: Element): boolean {
  return isRendered(row) && rowOf(row) === row && !row.querySelector('tr, [role~="row"]');
}

/** Old pages lay out a form as a table: a label in one cell, its field in the next. */
function isLayout(row: Element, table: Table<string>): boolean {
  return row.localName === 'tr' && !table.hasColumns && row.querySelectorAll(FIELDS).length === 1;
}
