import Papa from 'papaparse';
import * as v from 'valibot';
import { parse } from 'yaml';
import { CATEGORIES, type Overlay, OverlaySchema } from './schema.ts';

const InForceRow = v.object({
  code: v.pipe(v.string(), v.regex(/^D\d{4}$/)),
  category: v.picklist(CATEGORIES),
  first_edition: v.union([
    v.literal('before 2007'),
    v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number)),
  ]),
});

const RetiredRow = v.object({
  code: v.pipe(v.string(), v.regex(/^D\d{4}$/)),
  last_edition: v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number)),
  report_instead: v.pipe(
    v.string(),
    v.transform((codes) => codes.split(' ').filter(Boolean)),
  ),
});

/** A code number and the editions it belongs to. `since` is left out where the first edition is unknown. */
export interface ListedCode {
  code: string;
  category?: (typeof CATEGORIES)[number];
  /** Year of the first edition that holds the code. */
  since?: number;
  /** Year of the last edition that held it; only on retired codes. */
  until?: number;
  replacedBy?: string[];
}

/** Reads the list of numbers in force, `editions/<year>.csv`. Throws with the row that does not fit. */
export function readInForce(csv: string): ListedCode[] {
  return rows(csv).map((row, i) => {
    const { code, category, first_edition } = parseRow(InForceRow, row, i);
    return { code, category, ...(first_edition === 'before 2007' ? {} : { since: first_edition }) };
  });
}

/** Reads the list of retired numbers, `editions/retired.csv`. Throws with the row that does not fit. */
export function readRetired(csv: string): ListedCode[] {
  return rows(csv).map((row, i) => {
    const { code, last_edition, report_instead } = parseRow(RetiredRow, row, i);
    return { code, until: last_edition, replacedBy: report_instead };
  });
}

/** Reads what a later edition changes, `editions/<year>.yaml`. Throws with the field that does not fit. */
export function readOverlay(yaml: string): Overlay {
  const result = v.safeParse(OverlaySchema, parse(yaml));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

function rows(csv: string): unknown[] {
  const { data, errors } = Papa.parse(csv, { header: true, skipEmptyLines: true });
  const first = errors[0];
  if (first) throw new Error(`row ${(first.row ?? 0) + 2}: ${first.message}`);
  return data;
}

function parseRow<S extends v.GenericSchema>(schema: S, row: unknown, i: number): v.InferOutput<S> {
  const result = v.safeParse(schema, row);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`row ${i + 2}, ${v.getDotPath(issue)}: ${issue.message}`);
}
