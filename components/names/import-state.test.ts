import { describe, expect, it } from 'vitest';
import type { CsvFile } from '../../office/csv-file.ts';
import {
  CHOOSING,
  type ImportEvent,
  type ImportState,
  type Looking,
  nextImport,
  wholeColumns,
} from './import-state.ts';

const csv: CsvFile = {
  rows: [],
  broken: [],
  delimiter: ',',
  encoding: 'UTF-8',
  isGuess: false,
};
const mapping = { hasHeadings: true, columns: { code: 0, name: 1 } };
const judged = { names: [{ code: 'D2740', name: 'Hat' }], left: [], noticed: [] };
const reading: ImportState = { kind: 'reading', file: 'a.csv', part: 0.5 };
const looking: Looking = {
  kind: 'looking',
  file: 'a.csv',
  csv,
  ...mapping,
  judged,
  label: 'CDT 2026',
  isLicensed: true,
  failure: undefined,
};
const importing: ImportState = { kind: 'importing', looking, part: 0.2 };
const imported: ImportState = { kind: 'imported', count: 1 };
const STATES: Record<string, ImportState> = {
  choosing: CHOOSING,
  reading,
  looking,
  importing,
  imported,
};
const other = { hasHeadings: false, columns: { code: 1 } };

/** Each event, and what it makes of each state; a state that is not named stays as it is. */
const TABLE: [event: ImportEvent, after: Record<string, ImportState>][] = [
  [
    { type: 'chosen', file: 'b.csv' },
    Object.fromEntries(
      ['choosing', 'reading', 'looking', 'imported'].map((name) => [
        name,
        { kind: 'reading', file: 'b.csv', part: 0 },
      ]),
    ),
  ],
  [
    { type: 'progressed', part: 0.7 },
    { reading: { ...reading, part: 0.7 }, importing: { ...importing, part: 0.7 } },
  ],
  [
    { type: 'refused', trouble: 'excel workbook' },
    { reading: { kind: 'choosing', trouble: 'excel workbook' } },
  ],
  [
    { type: 'read', csv, mapping, label: 'CDT 2027' },
    { reading: { ...looking, judged: undefined, label: 'CDT 2027', isLicensed: false } },
  ],
  [{ type: 'mapped', mapping: other }, { looking: { ...looking, ...other, judged: undefined } }],
  [
    { type: 'judged', judged: { ...judged, names: [] } },
    { looking: { ...looking, judged: { ...judged, names: [] } } },
  ],
  [{ type: 'labelled', label: 'Ours' }, { looking: { ...looking, label: 'Ours' } }],
  [{ type: 'licence ticked', isLicensed: false }, { looking: { ...looking, isLicensed: false } }],
  [{ type: 'begun' }, { looking: { kind: 'importing', looking, part: 0 } }],
  [{ type: 'imported' }, { importing: imported }],
  [{ type: 'failed', failure: 'full' }, { importing: { ...looking, failure: 'full' } }],
  [
    { type: 'left' },
    { choosing: CHOOSING, reading: CHOOSING, looking: CHOOSING, imported: CHOOSING },
  ],
  [{ type: 'names removed' }, { imported: CHOOSING }],
];

describe.each(TABLE)('%j', (event, after) => {
  it.each(Object.entries(STATES))('%s', (name, state) => {
    expect(nextImport(state, event)).toEqual(after[name] ?? state);
  });
});

it.each<Partial<Looking>>([
  { isLicensed: false },
  { label: ' ' },
  { judged: undefined },
  { judged: { ...judged, names: [] } },
])('nothing is begun with %j', (missing) => {
  const state = { ...looking, ...missing };
  expect(nextImport(state, { type: 'begun' })).toBe(state);
});

it('a second try forgets how the first one ended', () => {
  const state = nextImport({ ...looking, failure: 'full' }, { type: 'begun' });
  expect(state).toEqual({ kind: 'importing', looking, part: 0 });
});

it.each([
  [{ code: 0 }, undefined],
  [{ name: 1 }, undefined],
  [{ code: 1, name: 1 }, undefined],
  [
    { code: 0, name: 1 },
    { code: 0, name: 1 },
  ],
  [
    { code: 0, name: 1, description: 2 },
    { code: 0, name: 1, description: 2 },
  ],
])('of %j the whole columns are %j', (columns, whole) => {
  expect(wholeColumns({ columns })).toEqual(whole);
});
