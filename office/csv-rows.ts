import Papa from 'papaparse';
import { type Delimiter, delimiterOf } from './csv-delimiter.ts';
import { CELL_LENGTH, FILE_COLUMNS, FILE_ROWS } from './csv-limits.ts';

/** Characters that are parsed in one go: some milliseconds, so that the page stays at hand. */
const PIECE = 64 * 1024;
/** A row that is longer than all its columns may be has an open quotation mark, or is no row of a code list. */
const ROW_LENGTH = FILE_COLUMNS * CELL_LENGTH;
/** Rows with broken quotation marks after which the file is taken for damaged. */
const BROKEN = 100;

export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1. A cell with line breaks counts as one row. */
  number: number;
  cells: string[];
}

/** Why a text cannot be read as rows. */
export type CsvTrouble =
  | 'too many rows'
  | 'too many columns'
  | 'broken quotes'
  | 'nothing in it'
  | 'no columns';

export interface CsvTable {
  rows: CsvRow[];
  /** Rows whose quotation marks do not match, or that are longer than any row; the next one is read again. */
  broken: number[];
  delimiter: Delimiter;
}

/** Called between two pieces with the part that is read, 0 to 1; rejects to stop the reading. */
export type Progress = (part: number) => Promise<void>;

/** What papaparse answers for a piece. */
interface Parsed {
  data: string[][];
  errors: { row?: number }[];
  meta: { cursor: number };
}

/**
 * The rows of a CSV, in pieces. Empty rows are left out, and keep their numbers. A row with broken quotation marks is
 * left out alone, and not with all that stands up to the next mark.
 */
export async function csvRows(text: string, progress: Progress): Promise<CsvTable | CsvTrouble> {
  // One kind of line break: files that were worked on in several programs have several.
  const { named, body } = afterSepLine(text.replace(/\r\n?/g, '\n'));
  const delimiter = named ?? delimiterOf(body);
  const rows: CsvRow[] = [];
  const broken: number[] = [];
  let number = 0;
  let hasColumns = false;
  for (let at = 0, size = PIECE; at < body.length; ) {
    const piece = body.slice(at, at + size);
    const isLast = at + size >= body.length;
    const parsed = parse(piece, delimiter, !isLast);
    const bad = Math.min(...parsed.errors.map(({ row = 0 }) => row));
    const good = parsed.data.slice(0, bad);
    for (const cells of good) {
      number++;
      if (cells.length > FILE_COLUMNS) return 'too many columns';
      if (cells.length > 1) hasColumns = true;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
    }
    // One more, which names the columns.
    if (rows.length > FILE_ROWS + 1) return 'too many rows';
    const isTooLong = good.length === 0 && !isLast && size > ROW_LENGTH;
    if (bad < parsed.data.length || isTooLong) {
      if (isTooLong && columnsOf(piece, delimiter) > FILE_COLUMNS) return 'too many columns';
      broken.push(++number);
      if (broken.length > BROKEN) return 'broken quotes';
      const start = at + lengthOf(piece, delimiter, good.length);
      const lineEnd = body.indexOf('\n', start);
      at = lineEnd === -1 ? body.length : lineEnd + 1;
      size = PIECE;
    } else if (isLast) at = body.length;
    else if (parsed.meta.cursor === 0) size *= 2;
    else {
      at += parsed.meta.cursor;
      size = PIECE;
    }
    await progress(at / body.length);
  }
  if (rows.length === 0) return broken.length > 0 ? 'broken quotes' : 'nothing in it';
  return hasColumns ? { rows, broken, delimiter } : 'no columns';
}

function parse(piece: string, delimiter: string, leavesLast: boolean, preview = 0): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview });
  return parser.parse(piece, 0, leavesLast);
}

/** How long the first rows of a piece are. */
function lengthOf(piece: string, delimiter: string, rows: number): number {
  return rows === 0 ? 0 : parse(piece, delimiter, false, rows).meta.cursor;
}

function columnsOf(piece: string, delimiter: string): number {
  const [line = ''] = piece.split('\n', 1);
  return line.split(delimiter).length;
}

/** Excel names the delimiter by a first line `sep=;`, and shows the next one as row 1. */
function afterSepLine(text: string): { named?: Delimiter; body: string } {
  const [line = '', named] = /^"?sep=([,;\t|])"?[,;\t|]*\n?/i.exec(text) ?? [];
  return named ? { named: named as Delimiter, body: text.slice(line.length) } : { body: text };
}
