import * as v from 'valibot';
import { CELL_LENGTH } from './csv-limits.ts';
import type { CsvTable, Progress } from './csv-rows.ts';
import { licensedCode } from './licensed-code.ts';
import type { Columns } from './licensed-columns.ts';
import { tidyText } from './note.ts';

/** Longest name that is one; what is longer is a description in the wrong column. */
export const NAME_LENGTH = 400;
/** As many codes as a D and four digits make. */
export const NAMES_IN_ALL = 10_000;
export const LABEL_LENGTH = 40;
/** Rows that are judged in one go: some milliseconds. */
const AT_ONCE = 100;

const tidied = (most: number) =>
  v.pipe(v.string(), v.transform(tidyText), v.minLength(1), v.maxLength(most));

/** What a practice's own licensed file says of a code. */
export const LicensedName = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^D\d{4}$/)),
  name: tidied(NAME_LENGTH),
  description: v.exactOptional(tidied(CELL_LENGTH)),
});
export type LicensedName = v.InferOutput<typeof LicensedName>;

/** What an office calls the edition of its file, such as `CDT 2026`. */
export const EditionLabel = tidied(LABEL_LENGTH);

/** Why a row is left out. */
type RowTrouble =
  | 'no code'
  | 'no name'
  | 'name too long'
  | 'cell too long'
  | 'broken quotes'
  | 'same again'
  | 'another name';

/** What is said of a row, and what stands there, cut short. `row`: its number in a spreadsheet. */
export interface RowFinding<Kind> {
  row: number;
  kind: Kind;
  text: string;
}

export interface LicensedRows {
  names: LicensedName[];
  left: RowFinding<RowTrouble>[];
  /** Rows that are taken although their code is retired, or in no edition. */
  noticed: RowFinding<'retired' | 'unknown'>[];
}

export type Standing = 'in force' | 'retired' | 'unknown';

const SHOWN = 60;

/**
 * The names in the rows of a file. A code that comes twice keeps its first row; the later is left out, and said. Codes
 * that are retired or that no edition holds are taken, and said: the practice's file may know better.
 */
export async function licensedNames(
  { rows, broken }: Pick<CsvTable, 'rows' | 'broken'>,
  columns: Columns,
  standingOf: (code: string) => Standing,
  progress: Progress,
): Promise<LicensedRows> {
  const found: LicensedRows = { names: [], left: [], noticed: [] };
  const taken = new Map<string, string>();
  const say = <Kind>(to: RowFinding<Kind>[], row: number, kind: Kind, text: string) =>
    to.push({
      row,
      kind,
      text: tidyText(text).replace(/\s+/g, ' ').slice(0, SHOWN).toWellFormed(),
    });
  for (const number of broken) say(found.left, number, 'broken quotes', '');
  for (const [i, { number, cells }] of rows.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await progress(i / rows.length);
    const code = licensedCode(cells[columns.code] ?? '');
    const leave = (kind: RowTrouble, text: string) => say(found.left, number, kind, text);
    if (cells.some(({ length }) => length > CELL_LENGTH)) {
      leave('cell too long', code ?? '');
      continue;
    }
    const name = asText(cells[columns.name] ?? '').replace(/\s+/g, ' ');
    const description = asText(cells[columns.description ?? -1] ?? '');
    if (!code) leave('no code', cells[columns.code]?.trim() || cells.join(' '));
    else if (name === '') leave('no name', code);
    else if (name.length > NAME_LENGTH) leave('name too long', code);
    // Composed letters may take more room than their parts.
    else if (description.length > CELL_LENGTH) leave('cell too long', code);
    else if (taken.has(code))
      leave(taken.get(code) === name ? 'same again' : 'another name', `${code} ${name}`);
    else {
      taken.set(code, name);
      found.names.push({ code, name, ...(description ? { description } : {}) });
      const standing = standingOf(code);
      if (standing !== 'in force') say(found.noticed, number, standing, `${code} ${name}`);
    }
  }
  found.left.sort((a, b) => a.row - b.row);
  return found;
}

/** A cell without what keeps spreadsheets from reckoning with it: `="Crown"`, `'=x`. */
function asText(cell: string): string {
  const text = tidyText(cell);
  const isFormula = text.length > 3 && text.startsWith('="') && text.endsWith('"');
  if (isFormula) return text.slice(2, -1).replaceAll('""', '"').trim();
  return text.replace(/^'(?=[=+@-])/, '');
}
