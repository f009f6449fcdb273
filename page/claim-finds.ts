import type { ColumnOf } from './claim-cell.ts';
import { type ClaimField, FIELDS, isClaimField, isRendered, textOfField } from './claim-field.ts';
import { isRow, rowOf, type Table, tableFor, tableOf } from './claim-table.ts';
import { type Meet, walk } from './claim-walk.ts';
import type { Pace } from './pace.ts';
import type { RootOf } from './shadow.ts';

const FIELD = new Set(FIELDS.split(', '));
const INSIDE = `${FIELDS}, table`;
/** Rows of each table that are walked to their last element: the others are made like them. */
const SAMPLE = 3;

/** What the scan is told about texts; it knows no codes itself. */
export interface ClaimReader<C extends string> {
  /** Whether the run-together text of a row may hold a code; asked of every row, so it has to be quick. */
  mayHold(text: string): boolean;
  /** Whether a cell or field holds a code, in a column of codes also one without its letter. */
  holds(text: string, isCodeColumn: boolean): boolean;
  /** Whether a text may name the date of service; asked of the whole screen first. */
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
  /** Where a row stands among all of them. */
  order: Map<Element, number>;
}

/** Walks a document once and finds the few places that are worth reading. */
export async function findPlaces<C extends string>(
  document: Document,
  { mayHold, holds, mayNameDate, columnOf, isOwn }: ClaimReader<C>,
  rootOf: RootOf,
  pace: Pace,
): Promise<Finds<C>> {
  const finds: Finds<C> = {
    rows: new Set(),
    fields: new Set(),
    dates: new Set(),
    order: new Map(),
    tableOf: tablesBy(columnOf),
  };
  const namesDate = mayNameDate(document.body.textContent ?? '');

  const meetRow = (row: Element) => {
    finds.order.set(row, finds.order.size);
    const table = finds.tableOf(row);
    const text = row.textContent ?? '';
    const isHit =
      table.codeCells(row).some((cell) => holds(cell.textContent ?? '', true)) ||
      (mayHold(text) && cellsHold(row, holds));
    if (isHit) finds.rows.add(row);
    // What is left in it are fields, unless the rows above show that it is made of more.
    const isPlain = table.met++ >= SAMPLE && !table.hasRoots;
    if (!isPlain || (namesDate && !table.hasColumns && mayNameDate(text))) return true;
    for (const inner of table.hasInside() ? row.querySelectorAll(INSIDE) : [])
      if (FIELD.has(inner.localName)) meetField(inner);
      else return true;
    return false;
  };
  const meetField = (field: Element) => {
    if (!isClaimField(field)) return;
    const row = rowOf(field);
    if (!row || isLayout(row, finds.tableOf(row))) finds.fields.add(field);
    else if (holds(textOfField(field), true)) finds.rows.add(row);
  };
  const meet: Meet = {
    element: (element) => {
      if (isOwn(element)) return false;
      if (isRow(element)) return meetRow(element);
      if (FIELD.has(element.localName)) meetField(element);
      return true;
    },
    root: (root) => {
      const row = rowOf(root.host);
      if (!row) return;
      finds.tableOf(row).hasRoots = true;
      if (mayHold(root.textContent ?? '')) finds.rows.add(row);
    },
    text: (text) => {
      const parent = mayNameDate(text.data) && text.parentElement;
      if (parent) finds.dates.add(parent);
    },
  };
  if (!namesDate) delete meet.text;
  await walk(document, rootOf, meet, pace);
  return finds;
}

/** Finds the table of a row; rows beside each other share it. */
function tablesBy<C extends string>(columnOf: ColumnOf<C>): (row: Element) => Table<C> {
  const byElement = new Map<Element, Table<C>>();
  const byParent = new Map<Element, Table<C>>();
  return (row) => {
    const parent = row.parentElement;
    const known = parent && byParent.get(parent);
    if (known) return known;
    const element = tableOf(row);
    const table = byElement.get(element) ?? tableFor(element, columnOf);
    byElement.set(element, table);
    if (parent) byParent.set(parent, table);
    return table;
  };
}

/** The end of one text and the beginning of the next may look like a code: a table's cells are each read by themselves. */
function cellsHold(row: Element, holds: ClaimReader<string>['holds']): boolean {
  if (row.localName !== 'tr') return true;
  // From sibling to sibling: `cells` costs ten times as much.
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    if (holds(cell.textContent ?? '', false)) return true;
  return false;
}

/** Whether a row is a line's: drawn, no header, and no piece of a page laid out as a table. */
export function isLine(row: Element): boolean {
  return isRendered(row) && rowOf(row) === row && !row.querySelector('tr');
}

/** Old pages lay out a form as a table: a label in one cell, its field in the next. */
function isLayout(row: Element, table: Table<string>): boolean {
  return row.localName === 'tr' && !table.hasColumns && row.querySelectorAll(FIELDS).length === 1;
}
