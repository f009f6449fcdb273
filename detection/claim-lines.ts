import { type CellCodes, codesIn } from './claim-codes.ts';
import type { LineColumn } from './claim-columns.ts';
import {
  dateIn,
  quadIn,
  quadInToothCell,
  quantityIn,
  surfaceIn,
  toothAndSurfaceIn,
  toothIn,
} from './claim-values.ts';

/** A cell or field of a row as the screen has it. Read and dropped in the frame it stands in. */
export interface LineCell {
  column: LineColumn;
  text: string;
  /** A box for remarks: codes it names without a label are no lines. */
  isNotes?: boolean;
}

/** A line of a claim, in short strings of a known shape; empty where nothing stands. */
export interface ClaimLine {
  code: string;
  tooth: string;
  surface: string;
  quad: string;
  qty: string;
  date: string;
}

/** Columns that may stand beside the code. */
export const BESIDES = ['tooth', 'surface', 'quad', 'qty', 'date'] as const;
export type Beside = (typeof BESIDES)[number];

/** The lines of one table or group of fields, and the columns that it has, filled in or not. */
export interface LinesRead {
  lines: ClaimLine[];
  columns: Beside[];
}

/**
 * Reads the rows of one table. The code column is the one that says so; without one, cells that hold nothing but codes,
 * else those that begin with one. Of several code columns the first counts: the others repeat it. A row of several
 * codes is several lines.
 */
export function linesOf(rows: readonly (readonly LineCell[])[]): LinesRead {
  const tables = resolved(rows);
  const read = tables.map((cells) => ({ cells, code: codeCell(cells) }));
  const isLabelled = read.some(({ code }) => code && code.rank >= LABELLED);
  const lines = read.flatMap(({ cells, code }) =>
    code && (code.rank >= LABELLED || !isLabelled) ? linesOfRow(cells, code.codes) : [],
  );
  const has = new Set(lines.length > 0 ? tables.flat().map(({ column }) => column) : []);
  const isThere: Record<Beside, boolean> = {
    tooth: has.has('tooth') || has.has('tooth and surface'),
    surface: has.has('surface') || has.has('tooth and surface'),
    quad: has.has('quad'),
    qty: has.has('qty'),
    date: has.has('date') || has.has('service date'),
  };
  return { lines, columns: BESIDES.filter((column) => isThere[column]) };
}

/** Ranks of a cell with codes from here on up come from its label. */
const LABELLED = 2;

function codeCell(cells: readonly LineCell[]): { codes: string[]; rank: number } | undefined {
  let best: { codes: string[]; rank: number } | undefined;
  for (const { column, text, isNotes } of cells) {
    if (column !== 'code' && (column !== 'unsaid' || isNotes)) continue;
    const { codes, ...how } = codesIn(text, column === 'code');
    const rank = rankOf(column, how);
    if (codes.length > 0 && rank >= 0 && rank > (best?.rank ?? -1)) best = { codes, rank };
  }
  return best;
}

function rankOf(column: LineColumn, { isWhole, isLeading }: Omit<CellCodes, 'codes'>): number {
  if (column === 'code') return isWhole ? LABELLED + 1 : LABELLED;
  if (isWhole) return 1;
  return isLeading ? 0 : -1;
}

function linesOfRow(cells: readonly LineCell[], codes: string[]): ClaimLine[] {
  const first = (read: (text: string) => string, ...columns: LineColumn[]) => {
    for (const column of columns)
      for (const cell of cells) {
        const value = cell.column === column ? read(cell.text) : '';
        if (value) return value;
      }
    return '';
  };
  const both = (text: string) => toothAndSurfaceIn(text);
  const line = {
    tooth: first(toothIn, 'tooth') || first((text) => both(text).tooth, 'tooth and surface'),
    surface:
      first(surfaceIn, 'surface') || first((text) => both(text).surface, 'tooth and surface'),
    quad: first(quadIn, 'quad') || first(quadInToothCell, 'tooth', 'tooth and surface', 'surface'),
    qty: first(quantityIn, 'qty'),
    date: first(dateIn, 'service date', 'date'),
  };
  return codes.map((code) => ({ code, ...line }));
}

/** Settles what a column means by the other columns and by what stands in it. */
function resolved(rows: readonly (readonly LineCell[])[]): LineCell[][] {
  const has = (column: LineColumn) => rows.some((cells) => cells.some((c) => c.column === column));
  const hasTooth = has('tooth');
  const numbers = rows.map((cells) => cells.find(({ column }) => column === 'number')?.text.trim());
  const isTooth = !hasTooth && !has('tooth and surface') && !areRowNumbers(numbers);
  const meant = (column: LineColumn): LineColumn => {
    if (column === 'number') return isTooth ? 'tooth' : 'other';
    return column === 'tooth and surface' && hasTooth ? 'surface' : column;
  };
  return rows.map((cells) => cells.map((cell) => ({ ...cell, column: meant(cell.column) })));
}

/** Whether a `#` column counts rows. One row alone cannot tell, and counting is the likelier. */
function areRowNumbers(numbers: readonly (string | undefined)[]): boolean {
  if (numbers.length < 2) return true;
  return numbers.every(
    (text, i) => i === 0 || Number(text ?? Number.NaN) > Number(numbers[i - 1] ?? Number.NaN),
  );
}
