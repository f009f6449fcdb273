import * as v from 'valibot';

/** Columns that a claim screen may show beside the code. */
const COLUMNS = ['tooth', 'surface', 'quad', 'qty', 'date'] as const;
export type Column = (typeof COLUMNS)[number];

/** Left out and blank are told apart: a file that names no column says nothing about it. */
const cell = v.optional(v.nullable(v.union([v.string(), v.number()], 'must be text or a number')));

const LineSchema = v.object({
  code: v.union([v.string(), v.number()], 'must be text'),
  tooth: cell,
  surface: cell,
  quad: cell,
  qty: cell,
  /** Date of this line where it is not the claim's. */
  date: cell,
});

const ClaimSchema = v.object({
  id: v.union([v.string(), v.number()], 'must be text'),
  date_of_service: v.optional(v.nullable(v.string('must be a date'), ''), ''),
  lines: v.array(LineSchema, 'must be a list of lines'),
  remarks: v.optional(v.nullable(v.string('must be text'), ''), ''),
  /** Columns recognised on the screen; without it, those that a line of the claim names. */
  columns: v.exactOptional(v.array(v.picklist(COLUMNS))),
});

const ClaimsSchema = v.array(ClaimSchema, 'must be a list of claims');

/** One claim as a screen or a file has it, before anything in it is understood. */
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type ClaimLine = Claim['lines'][number];

/**
 * Reads claims from parsed JSON. What an author left out or set to `null` counts as blank.
 * @throws {Error} with one sentence that names claim, line and field, counted from 1.
 */
export function readClaims(json: unknown): Claim[] {
  const result = v.safeParse(ClaimsSchema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = (issue.path ?? []).map(({ key }) => key);
  const isMissing = issue.received === 'undefined';
  throw new Error(`${placeOf(path)} ${isMissing ? 'is missing' : issue.message}.`);
}

/** Columns that a line of the claims names. A file that leaves a column out of every line says nothing about it. */
export function columnsOf(claims: readonly Claim[]): Column[] {
  return COLUMNS.filter((column) =>
    claims.some(({ lines }) => lines.some((line) => line[column] !== undefined)),
  );
}

/** `[1, 'lines', 2, 'qty']` is read as: Claim 2, line 3: qty. */
function placeOf(path: readonly unknown[]): string {
  const [claim, field, line, cell] = path;
  if (claim === undefined) return 'The file';
  if (field === undefined) return `Claim ${Number(claim) + 1}`;
  if (line === undefined || field !== 'lines') return `Claim ${Number(claim) + 1}: ${field}`;
  return `Claim ${Number(claim) + 1}, line ${Number(line) + 1}${cell === undefined ? '' : `: ${cell}`}`;
}
