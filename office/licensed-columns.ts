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

const HEADINGS: Record<keyof Columns, RegExp> = {
  code: /^(cdt|ada|proc(edure)?|procedimiento|service|svc)?[ _-]*(cdt|ada|proc(edure)?)?[ _-]*(code|c[oó]digo|cod|clave|number|num|no|#)?\.?$/i,
  description: /descriptor|long|full|detail|descripci[oó]n (larga|completa)|detalle/i,
  name: /nomenclature|name|title|short|abbrev|desc|nombre|t[ií]tulo|nomenclatura/i,
};

/**
 * Guesses the columns: by the words of the first row where it holds no code, else by what stands in them: the column
 * with most codes, then the shorter of the two with most text.
 */
export function guessMapping(rows: readonly CsvRow[]): Mapping {
  const [first, ...rest] = rows;
  if (!first) return { hasHeadings: false, columns: {} };
  const hasHeadings = !first.cells.some((cell) => licensedCode(cell));
  const looked = (hasHeadings ? rest : rows).slice(0, LOOKED_AT);
  const count = Math.max(...rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length));
  const all = Array.from({ length: count }, (_, column) => column);
  const headed = hasHeadings ? byHeadings(first.cells) : {};
  const share = (column: number) =>
    looked.filter(({ cells }) => licensedCode(cells[column] ?? '')).length;
  const code = headed.code ?? best(all, share);
  const length = (column: number) =>
    looked.reduce(
      (sum, { cells }) =>
        sum + (/\p{L}{2}/u.test(cells[column] ?? '') ? (cells[column] ?? '').length : 0),
      0,
    );
  const wordy = all.filter((column) => column !== code && length(column) > 0);
  const [longest, second] = wordy.toSorted((a, b) => length(b) - length(a));
  const shorter = second !== undefined && isBoth(looked, second) ? second : longest;
  const name =
    headed.name ??
    (headed.description === undefined
      ? shorter
      : wordy.find((column) => column !== headed.description));
  const description =
    headed.description ?? (hasHeadings || shorter === longest ? undefined : longest);
  return {
    hasHeadings,
    columns: {
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined || description === name ? {} : { description }),
    },
  };

  function isBoth(these: readonly CsvRow[], column: number): boolean {
    return (
      these.filter(({ cells }) => (cells[column] ?? '').trim().includes(' ')).length * 2 >
      these.length
    );
  }
}

function byHeadings(cells: readonly string[]): Partial<Columns> {
  const found: Partial<Columns> = {};
  for (const kind of ['code', 'description', 'name'] as const) {
    const column = cells.findIndex(
      (cell, i) =>
        cell.trim() !== '' && HEADINGS[kind].test(cell.trim()) && !Object.values(found).includes(i),
    );
    if (column !== -1) found[kind] = column;
  }
  // A file with one text column, headed “Description”, means the name by it.
  if (found.name === undefined && found.description !== undefined) {
    found.name = found.description;
    delete found.description;
  }
  return found;
}

function best(columns: number[], score: (column: number) => number): number | undefined {
  const top = columns.toSorted((a, b) => score(b) - score(a))[0];
  return top !== undefined && score(top) > 0 ? top : undefined;
}
