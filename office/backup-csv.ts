import Papa from 'papaparse';
import type { PlainNote } from './note.ts';

const COLUMNS = ['code', 'payer', 'text', 'changed'] as const;

/**
 * What a spreadsheet takes for a formula: these signs, also in their full width, at the start of a cell or after
 * spaces and quotes. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s'"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The notes as CSV, for a spreadsheet. Every cell is in quotes, and none is a formula. */
export function makeCsv(notes: readonly PlainNote[]): string {
  const rows = notes.map((note) => COLUMNS.map((column) => harmless(note[column] ?? '')));
  return `\ufeff${Papa.unparse([[...COLUMNS], ...rows], { quotes: true, newline: '\r\n' })}\r\n`;
}

interface Rows {
  rows: Record<string, string>[];
  /** The number of the first row, below the headings. */
  first: number;
}

/** The rows of a CSV by their headings, whatever the order and the separator. */
export function readCsv(
  text: string,
  now: string,
): Rows | 'unclosed quotes' | 'no columns' | 'not a backup' {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [heading = ''] = clean.split('\n', 1);
  // Guessed from the rows it could be a sign that only the notes use.
  const delimiter = [',', ';', '\t'].find((sign) => heading.includes(sign));
  if (!delimiter) return 'not a backup';
  const { data, errors } = Papa.parse<string[]>(clean, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
  });
  if (errors.some(({ type }) => type === 'Quotes')) return 'unclosed quotes';
  const [headings = [], ...rows] = data;
  const at = new Map(headings.map((one, index) => [one.trim().toLowerCase(), index]));
  if (!at.has('code') || !at.has('text')) return 'no columns';
  const cell = (row: string[], column: string) => original(row[at.get(column) ?? -1] ?? '');
  return {
    first: 2,
    rows: rows.map((row) => {
      const payer = cell(row, 'payer');
      return {
        code: cell(row, 'code').trim().toUpperCase(),
        ...(payer.trim() === '' ? {} : { payer }),
        text: cell(row, 'text'),
        changed: cell(row, 'changed') || now,
      };
    }),
  };
}

/** A leading `'` makes a spreadsheet show the rest as text. */
function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes off the `'` of `harmless`; a cell that had one of its own was given a second. */
function original(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
