import type { CsvRow } from './csv-rows.ts';
import { licensedCode } from './licensed-code.ts';

/** Which column holds what, counted from 0; `description` may be missing. */
export interface Columns {
  code: number;
  name: number;
  description?: number;
}

export interface Mapping {
  /** Whether the first row names the columns. */
  hasHeadings: boolean;
  columns: Partial<Columns>;
}

/** Rows that are enough to tell the columns by what stands in them. */
const LOOKED_AT = 50;

const CODE =
  /\b(code|c[oó]digo|cod|clave)\b|^\W*(cdt|ada|proc(edure)?|procedimiento|number|num|no|n[uú]mero)\W*$/i;
/** Columns about a code that are not it. */
const NO_CODE = /desc|name|nombre|categor|type|tipo|replac|reempl/i;
const NAME = /nomencla|name|title|short|abbrev|nombre|t[ií]tulo|corta/i;
const DESCRIPTION = /descriptor|long|full|detail|larga|completa|detalle/i;
/** Heads a column of names where there is no other, and of descriptions where there is. */
const EITHER = /desc/i;

/**
 * Guesses the columns: by the words of the first row where it holds no code, else by what stands in them: the column
 * with most codes; of the rest the one with most text, and where two hold sentences the shorter for the name.
 */
export function guessMapping(rows: readonly CsvRow[]): Mapping {
  const looked = rows.slice(0, LOOKED_AT);
  const [first] = looked;
  if (!first) return { hasHeadings: false, columns: {} };
  const count = Math.max(...looked.map(({ cells }) => cells.length));
  const all = Array.from({ length: count }, (_, column) => column);
  const sum = (column: number, worth: (cell: string) => number) =>
    looked.reduce((worths, { cells }) => worths + worth(cells[column] ?? ''), 0);
  const codes = all.map((column) => sum(column, codeWorth));
  const most = codes.indexOf(Math.max(...codes));
  const byContent = (codes[most] ?? 0) > 0 ? most : undefined;
  const hasHeadings = !licensedCode(first.cells[byContent ?? 0] ?? '');
  const headed = hasHeadings ? byHeadings(first.cells) : {};
  const isHeaded = headed.code !== undefined && (!byContent || (codes[headed.code] ?? 0) > 0);
  const code = isHeaded ? headed.code : byContent;
  const lengths = all.map((column) => (column === code ? 0 : sum(column, textWorth)));
  const [longest, second] = all
    .filter((column) => (lengths[column] ?? 0) > 0)
    .toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  const isText = (column: number) =>
    sum(column, (cell) => Number(/\p{L}\s+\p{L}/u.test(cell.trim()))) * 2 > looked.length;
  const shorter = second !== undefined && isText(second) ? second : longest;
  const name = headed.name ?? shorter;
  const description =
    headed.name === undefined && shorter !== longest ? longest : headed.description;
  return {
    hasHeadings,
    columns: {
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined || description === name ? {} : { description }),
    },
  };
}

/** A fee may look like a code without its D. */
function codeWorth(cell: string): number {
  if (!licensedCode(cell)) return 0;
  return /d/i.test(cell) ? 2 : 1;
}

function textWorth(cell: string): number {
  return /\p{L}{2}/u.test(cell) ? cell.length : 0;
}

function byHeadings(cells: readonly string[]): Partial<Columns> {
  const find = (fits: (heading: string) => boolean) => {
    const column = cells.findIndex((cell) => fits(cell.trim()));
    return column === -1 ? undefined : column;
  };
  const code = find((heading) => CODE.test(heading) && !NO_CODE.test(heading));
  const named = find((heading) => NAME.test(heading) && !DESCRIPTION.test(heading));
  const either = find((heading) => EITHER.test(heading) && !DESCRIPTION.test(heading));
  const long = find((heading) => DESCRIPTION.test(heading));
  const name = named ?? either ?? long;
  const description = long ?? either;
  return {
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined || description === name ? {} : { description }),
  };
}
