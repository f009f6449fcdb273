import type { CsvFile, FileTrouble } from '../../office/csv-file.ts';
import type { CsvRow } from '../../office/csv-rows.ts';
import type { Columns, Mapping } from '../../office/licensed-columns.ts';
import type { LicensedRows } from '../../office/licensed-names.ts';

/** `gone`: the browser cannot read it any more. */
export type ChoiceTrouble = FileTrouble | 'gone';

/** How an import ended that changed nothing. */
export type ImportFailure =
  | 'cancelled'
  | 'unanswered'
  | 'full'
  | 'unwritten'
  | 'unreadable'
  | 'interrupted';

/** A file that was read, and how it is to be understood. */
export interface Looking extends Mapping {
  kind: 'looking';
  file: string;
  csv: CsvFile;
  /** What would be taken; nothing while that is found out, or where columns are missing. */
  judged: LicensedRows | undefined;
  /** The edition, as the office calls it. */
  label: string;
  isLicensed: boolean;
  /** What became of the last try. */
  failure: ImportFailure | undefined;
}

/** How far the import of a file is. */
export type ImportState =
  | { kind: 'choosing'; trouble?: ChoiceTrouble }
  | { kind: 'reading'; file: string; part: number }
  | Looking
  | { kind: 'importing'; looking: Looking; part: number }
  | { kind: 'imported'; count: number };

export type ImportEvent =
  | { type: 'chosen'; file: string }
  /** How much is read or imported, 0 to 1. */
  | { type: 'progressed'; part: number }
  | { type: 'refused'; trouble: ChoiceTrouble }
  | { type: 'read'; csv: CsvFile; mapping: Mapping; label: string }
  | { type: 'mapped'; mapping: Mapping }
  | { type: 'judged'; judged: LicensedRows }
  | { type: 'labelled'; label: string }
  | { type: 'licence ticked'; isLicensed: boolean }
  | { type: 'begun' }
  | { type: 'imported' }
  | { type: 'failed'; failure: ImportFailure }
  /** The file is put away. */
  | { type: 'left' }
  /** What was imported is gone again. */
  | { type: 'names removed' };

export const CHOOSING: ImportState = { kind: 'choosing' };

/** The state after an event; one that does not belong to the state changes nothing. */
export function nextImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'chosen':
      return state.kind === 'importing' ? state : { kind: 'reading', file: event.file, part: 0 };
    case 'progressed':
      return state.kind === 'reading' || state.kind === 'importing'
        ? { ...state, part: event.part }
        : state;
    case 'refused':
      return state.kind === 'reading' ? { kind: 'choosing', trouble: event.trouble } : state;
    case 'read':
      if (state.kind !== 'reading') return state;
      return {
        kind: 'looking',
        file: state.file,
        csv: event.csv,
        ...event.mapping,
        judged: undefined,
        label: event.label,
        isLicensed: false,
        failure: undefined,
      };
    case 'mapped':
      return state.kind === 'looking' ? { ...state, ...event.mapping, judged: undefined } : state;
    case 'judged':
      return state.kind === 'looking' ? { ...state, judged: event.judged } : state;
    case 'labelled':
      return state.kind === 'looking' ? { ...state, label: event.label } : state;
    case 'licence ticked':
      return state.kind === 'looking' ? { ...state, isLicensed: event.isLicensed } : state;
    case 'begun':
      return state.kind === 'looking' && canImport(state)
        ? { kind: 'importing', looking: { ...state, failure: undefined }, part: 0 }
        : state;
    case 'imported':
      return state.kind === 'importing'
        ? { kind: 'imported', count: state.looking.judged?.names.length ?? 0 }
        : state;
    case 'failed':
      return state.kind === 'importing' ? { ...state.looking, failure: event.failure } : state;
    case 'left':
      return state.kind === 'importing' ? state : CHOOSING;
    case 'names removed':
      return state.kind === 'imported' ? CHOOSING : state;
  }
}

/** Whether nothing is missing. */
function canImport({ judged, label, isLicensed }: Looking): boolean {
  return isLicensed && label.trim() !== '' && (judged?.names.length ?? 0) > 0;
}

/** The columns, once both that are needed are known. */
export function wholeColumns({ columns }: Pick<Mapping, 'columns'>): Columns | undefined {
  const { code, name } = columns;
  return code === undefined || name === undefined || code === name
    ? undefined
    : { ...columns, code, name };
}

/** The rows that hold codes. */
export function bodyOf({ csv, hasHeadings }: Pick<Looking, 'csv' | 'hasHeadings'>): CsvRow[] {
  return hasHeadings ? csv.rows.slice(1) : csv.rows;
}
