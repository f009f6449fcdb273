import { type Cell, cellsIn } from './claim-cell.ts';
import { isRendered, textOfField } from './claim-field.ts';
import { type FieldGroup, groupFields, type Named, named } from './claim-fields.ts';
import { type ClaimReader, type Finds, findPlaces, isLine } from './claim-finds.ts';
import { rowOf, type Table } from './claim-table.ts';
import type { Pace } from './pace.ts';
import { serviceDates } from './service-date.ts';
import type { RootOf } from './shadow.ts';

/** Rows that are read; a screen with more shows a history, not a claim. */
const ROWS = 1000;

/** The cells of the lines found, table by table, and texts that hold a date of service beside them. */
export interface Scanned<C> {
  groups: FieldGroup<C>[];
  dates: string[];
}

/**
 * Looks over a whole document once for claim lines: rows of tables and grids that hold a code, and groups of fields
 * around a code field. Reads only what is drawn, changes nothing, and keeps nothing.
 */
export async function scanClaim<C extends string>(
  document: Document,
  reader: ClaimReader<C>,
  rootOf: RootOf,
  pace: Pace,
): Promise<Scanned<C>> {
  const finds = await findPlaces(document, reader, rootOf, pace);
  const tables = await readTables(finds, reader, rootOf, pace);
  const fields: Named<C>[] = [];
  for (const field of finds.fields) {
    if (isRendered(field)) fields.push(named(field, reader.columnOf));
    const rest = pace();
    if (rest) await rest;
  }
  const { groups, rest } = groupFields(fields, ({ field, column }) =>
    isCodeCell(
      { column, text: textOfField(field), isNotes: field.localName === 'textarea' },
      reader,
    ),
  );
  const inFields = rest.filter(({ column }) => column === 'service date');
  const inTexts = [...finds.dates].filter((element) => !isInTable(element, finds));
  return {
    groups: [...tables, ...groups],
    dates: [
      ...inFields.map(({ field }) => textOfField(field)),
      ...serviceDates(inTexts, reader.columnOf),
    ],
  };
}

async function readTables<C extends string>(
  finds: Finds<C>,
  reader: ClaimReader<C>,
  rootOf: RootOf,
  pace: Pace,
): Promise<FieldGroup<C>[]> {
  const read = new Map<Table<C>, Map<Element | string, Line<C>>>();
  for (const row of [...finds.rows].slice(0, ROWS)) {
    if (!isLine(row)) continue;
    const table = finds.tableOf(row);
    const lines = read.get(table) ?? new Map<Element | string, Line<C>>();
    read.set(table, lines);
    const key = table.keyOf(row);
    if (lines.has(key)) continue;
    const cells = table
      .cellsOf(row)
      .flatMap(({ cell, column }) => [...cellsIn(cell, column, reader.columnOf, rootOf)]);
    lines.set(key, { cells, at: table.numberOf(row) ?? finds.order.get(row) ?? 0 });
    const rest = pace();
    if (rest) await rest;
  }
  return [...read.values()].map((lines) => {
    const rows = [...lines.values()].sort((a, b) => a.at - b.at).map(({ cells }) => cells);
    const isEdited = rows.flat().some((cell) => cell.isWritable && isCodeCell(cell, reader));
    return { kind: isEdited ? 'edited' : 'shown', rows };
  });
}

interface Line<C> {
  cells: Cell<C>[];
  /** Grids leave rows in the order in which they drew them. */
  at: number;
}

function isCodeCell<C extends string>(
  { column, text, isNotes }: Pick<Cell<C>, 'column' | 'text' | 'isNotes'>,
  { holds }: ClaimReader<C>,
): boolean {
  const said: string = column;
  return said === 'code' || (said === 'unsaid' && !isNotes && holds(text, false));
}

function isInTable<C>(element: Element, finds: Finds<C>): boolean {
  const row = rowOf(element);
  return !!row && (finds.rows.has(row) || finds.tableOf(row).hasColumns);
}
