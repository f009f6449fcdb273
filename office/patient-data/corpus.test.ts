import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findPatientData } from '../patient-data.ts';
import { type Row, readCorpus } from './corpus/read-corpus.ts';

/** The half that nobody looked at while the detector was built: of each file, the rows whose digests come first. */
const SEED = 'claimside-2026';
const RECALL = 0.95;
const FALSE_ALARMS = 0.05;

const patient = readCorpus('patient');
const clean = readCorpus('clean');
const latePatient = readCorpus('late-patient');
const lateClean = readCorpus('late-clean');
const hardPatient = readCorpus('hard-patient');
const hardClean = readCorpus('hard-clean');
const asks = ({ note }: Row) => findPatientData(note).length > 0;
const digest = ({ note }: Row) => createHash('sha256').update(`${SEED}:${note}`).digest('hex');
/** Kept free for stories by the North American Numbering Plan: 555-0100 to 555-0199. */
const PHONE = /(?<![\d-])\(?\d{3}\)?[-. /]{1,2}(\d{3}[-. /]\d{4})(?!\d)/g;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

const held = ({ set }: Row) => set === 'held';
const SETS: [name: string, withData: Row[], without: Row[]][] = [
  ['the whole corpus', patient, clean],
  ['the half that was held back', patient.filter(held), clean.filter(held)],
  ['notes written afterwards', latePatient, lateClean],
  ['notes of kinds that the others have not', hardPatient, hardClean],
];

describe.each(SETS)('%s', (name, withData, without) => {
  it('asks about at least 95 % of those with patient data', () => {
    const rows = withData;
    const missed = rows.filter((row) => !asks(row));
    const found = rows.length - missed.length;
    console.info(`${name}: recall ${percent(found, rows.length)} of ${rows.length}; missed:`);
    for (const { family, note } of missed) console.info(`  ${family}: ${JSON.stringify(note)}`);
    expect(found / rows.length).toBeGreaterThanOrEqual(RECALL);
  });

  it('asks about at most 5 % of those without', () => {
    const rows = without;
    const alarms = rows.filter(asks);
    console.info(`${name}: ${percent(alarms.length, rows.length)} false alarms of ${rows.length}:`);
    for (const { family, note } of alarms) console.info(`  ${family}: ${JSON.stringify(note)}`);
    expect(alarms.length / rows.length).toBeLessThanOrEqual(FALSE_ALARMS);
  });
});

describe('the corpus', () => {
  it('is 500 and 500 notes, no two alike', () => {
    expect([patient.length, clean.length]).toEqual([500, 500]);
    // Names, numbers and codes apart: a form filled in anew is no further note.
    const bare = ({ note }: Row) => note.toLowerCase().replace(/\d/g, '0').replace(/\W+/g, ' ');
    const all = [...patient, ...clean, ...latePatient, ...lateClean, ...hardPatient, ...hardClean];
    expect(new Set(all.map(bare)).size).toBe(all.length);
  });

  it.each([patient, clean])('has the half set aside that the seed draws', (...rows) => {
    const drawn = [...rows].sort((a, b) => (digest(a) < digest(b) ? -1 : 1)).slice(0, 250);
    expect(new Set(rows.filter(({ set }) => set === 'held'))).toEqual(new Set(drawn));
  });

  it('holds nobody: numbers are those never given out', () => {
    for (const { note } of [...patient, ...latePatient, ...hardPatient]) {
      for (const [number] of note.matchAll(/(?<!\d)\d{3}-\d{2}-\d{4}(?!\w)/g))
        expect(number, note).toMatch(/^(?:000|666|9\d\d)/);
      for (const [, number] of note.matchAll(PHONE)) expect(number, note).toMatch(/^555.01\d\d$/);
      for (const [mail] of note.matchAll(/@[\w.-]+/g))
        expect(mail.toLowerCase(), note).toMatch(/(?:\.example|@example\.(?:com|net|org|edu))$/);
    }
  });
});
