import * as v from 'valibot';
import { readCsv } from './backup-csv.ts';
import { NOTES_IN_ALL, NOTES_OF_CODE, PlainNote } from './note.ts';

/** Largest file that is read, in bytes. */
export const FILE_SIZE = 5_000_000;
/** Rows that cannot be read and are named one by one. */
const NAMED_PROBLEMS = 50;

const KIND = 'claimside backup';
const VERSION = 1;

/** Names by which a file could reach what all objects share. */
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);

/** What goes into a backup; the practice's licensed names only when they were asked for. */
export interface BackupParts {
  notes: readonly PlainNote[];
  settings?: unknown;
  names?: unknown;
}

/** Why a file is not restored. */
export type BadFile =
  | 'too large'
  | 'too many rows'
  | 'zip'
  | 'not text'
  | 'unclosed quotes'
  | 'cut off'
  | 'no columns'
  | 'not a backup'
  | 'wrong version'
  | 'newer'
  | 'reaching keys'
  | 'empty';

/** A row, counted from 1 as a spreadsheet shows it or as the how many-th note of the file, and what it is about. */
export interface RowProblem {
  row: number;
  about: 'code' | 'payer' | 'text' | 'changed' | 'too many';
}

export type ReadBackup =
  | { kind: 'bad'; reason: BadFile }
  | {
      kind: 'read';
      notes: PlainNote[];
      problems: RowProblem[];
      /** Rows that cannot be read, also those beyond what `problems` names. */
      unread: number;
      settings?: unknown;
      names?: unknown;
    };

/** The text of a backup file. `made`: an ISO instant. */
export function makeBackup({ notes, settings, names }: BackupParts, made: string): string {
  const plain = notes.map(({ code, payer, text, changed }) => ({ code, payer, text, changed }));
  const parts = { kind: KIND, version: VERSION, made, notes: plain, settings, names };
  return `${JSON.stringify(parts, null, 1)}\n`;
}

const Envelope = v.object({
  kind: v.literal(KIND),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  notes: v.array(v.unknown()),
  settings: v.exactOptional(v.unknown()),
  names: v.exactOptional(v.unknown()),
});

/** Reads a backup, JSON or CSV. `now` dates the rows of a CSV that have no date. */
export function readBackup(text: string, now: string): ReadBackup {
  const bad = (reason: BadFile): ReadBackup => ({ kind: 'bad', reason });
  if (text.startsWith('PK\u0003\u0004')) return bad('zip');
  if (text.includes('\0')) return bad('not text');
  if (text.trim() === '') return bad('empty');
  if (!/^\ufeff?\s*[{[]/.test(text)) {
    const rows = readCsv(text, now);
    return typeof rows === 'string' ? bad(rows) : checked(rows.rows, rows.first);
  }
  const json = parsed(text.replace(/^\ufeff/, ''));
  if ('reason' in json) return bad(json.reason);
  const envelope = v.safeParse(Envelope, json.value);
  if (!envelope.success) {
    const ofOurs = v.safeParse(v.object({ kind: v.literal(KIND) }), json.value);
    return bad(ofOurs.success ? 'wrong version' : 'not a backup');
  }
  const { version, notes, settings, names } = envelope.output;
  if (version > VERSION) return bad('newer');
  const read = checked(notes, 1);
  if (read.kind === 'bad') return read;
  return {
    ...read,
    ...(settings === undefined ? {} : { settings }),
    ...(names === undefined ? {} : { names }),
  };
}

function parsed(text: string): { value: unknown } | { reason: BadFile } {
  let isReaching = false;
  try {
    const value: unknown = JSON.parse(text, (key, one: unknown) => {
      isReaching ||= REACHING.has(key);
      return one;
    });
    return isReaching ? { reason: 'reaching keys' } : { value };
  } catch {
    return { reason: /[}\]]\s*$/.test(text) ? 'not a backup' : 'cut off' };
  }
}

/** Row by row: one that cannot be read takes no other with it. */
function checked(rows: readonly unknown[], first: number): ReadBackup {
  if (rows.length > NOTES_IN_ALL) return { kind: 'bad', reason: 'too many rows' };
  const notes: PlainNote[] = [];
  const problems: RowProblem[] = [];
  const ofCode = new Map<string, number>();
  rows.forEach((one, at) => {
    const row = at + first;
    const note = v.safeParse(PlainNote, one);
    if (!note.success) {
      problems.push({ row, about: part(note.issues[0].path?.[0]?.key) });
      return;
    }
    const { code } = note.output;
    const many = (ofCode.get(code) ?? 0) + 1;
    ofCode.set(code, many);
    if (many > NOTES_OF_CODE) problems.push({ row, about: 'too many' });
    else notes.push(note.output);
  });
  return {
    kind: 'read',
    notes,
    problems: problems.slice(0, NAMED_PROBLEMS),
    unread: problems.length,
  };
}

function part(key: unknown): RowProblem['about'] {
  return key === 'code' || key === 'payer' || key === 'changed' ? key : 'text';
}
