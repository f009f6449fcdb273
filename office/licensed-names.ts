import * as v from 'valibot';
import { CELL_LENGTH, type CsvRow } from './csv-rows.ts';
import { licensedCode } from './licensed-code.ts';
import type { Columns } from './licensed-columns.ts';
import { tidyText } from './note.ts';

/** Longest name that is one; what is longer is a description in the wrong column. */
export const NAME_LENGTH = 400;
/** Codes of an edition, the retired ones of all years, and room. */
export const NAMES_IN_ALL = 5000;
export const LABEL_LENGTH = 40;

const tidied = (most: number) =>
  v.pipe(v.string(), v.transform(tidyText), v.minLength(1), v.maxLength(most));

/** What a practice's own licensed file says of a code. */
export const LicensedName = v.object({
  code: v.pipe(v.string(), v.regex(/^D\d{4}$/)),
  name: tidied(NAME_LENGTH),
  description: v.exactOptional(tidied(CELL_LENGTH)),
});
export type LicensedName = v.InferOutput<typeof LicensedName>;

/** Why a row is not taken, or what was noticed although it is. */
export type RowTrouble =
  | 'no code'
  | 'no name'
  | 'name too long'
  | 'cell too long'
  | 'same again'
  | 'another name'
  | 'retired'
  | 'unknown code';

export interface RowFinding {
  /** The row's number in a spreadsheet. */
  row: number;
  trouble: RowTrouble;
  /** What stands there, cut short. */
  text: string;
}

export interface LicensedRows {
  names: LicensedName[];
  /** Rows that are left out. */
  left: RowFinding[];
  /** Rows that are taken, and of which something is to be said. */
  noticed: RowFinding[];
}

export type Standing = 'in force' | 'retired' | 'unknown';

const SHOWN = 60;

/**
 * The names in the rows of a file. A code that comes twice keeps its first row; the later is left out, and said. Codes
 * that are retired or that no edition holds are taken, and said: the practice's file may know better.
 */
export function licensedNames(
  rows: readonly CsvRow[],
  columns: Columns,
  standingOf: (code: string) => Standing,
): LicensedRows {
  const found: LicensedRows = { names: [], left: [], noticed: [] };
  const taken = new Map<string, string>();
  for (const { number, cells } of rows) {
    const cell = (column: number | undefined) =>
      column === undefined ? '' : (cells[column] ?? '');
    const say = (to: RowFinding[], trouble: RowTrouble, text: string) =>
      to.push({ row: number, trouble, text: tidyText(text).slice(0, SHOWN) });
    if (cells.some((one) => one.length > CELL_LENGTH)) {
      say(found.left, 'cell too long', cell(columns.code));
      continue;
    }
    const code = licensedCode(cell(columns.code));
    const name = tidyText(cell(columns.name)).replace(/\s+/g, ' ');
    const description = tidyText(cell(columns.description));
    if (!code) say(found.left, 'no code', cell(columns.code) || cells.join(' '));
    else if (name === '') say(found.left, 'no name', code);
    else if (name.length > NAME_LENGTH) say(found.left, 'name too long', code);
    else if (taken.has(code))
      say(found.left, taken.get(code) === name ? 'same again' : 'another name', `${code} ${name}`);
    else {
      taken.set(code, name);
      found.names.push({ code, name, ...(description ? { description } : {}) });
      const standing = standingOf(code);
      if (standing !== 'in force')
        say(found.noticed, standing === 'retired' ? 'retired' : 'unknown code', code);
    }
  }
  return found;
}
