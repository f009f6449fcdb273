import * as v from 'valibot';
import { EditionLabel, LicensedName, NAMES_IN_ALL } from '../office/licensed-names.ts';
import { ImportId, type LicensedStore, type NamesDone } from './licensed-store.ts';

/** Names in one message: some hundred kB at most. */
export const BATCH = 250;

const Part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(NAMES_IN_ALL));
/** A file without names would take the place of one with some. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NAMES_IN_ALL));

/** What a page of the extension may ask of the licensed names; no page of the web may ask any of it. */
export const AboutNames = v.variant('type', [
  /** Which file is in force. */
  v.strictObject({ type: v.literal('names-held') }),
  /** Which codes are in force and which are retired, to say so of a file's rows. */
  v.strictObject({ type: v.literal('code-standings') }),
  v.strictObject({
    type: v.literal('add-names'),
    id: ImportId,
    part: Part,
    names: v.pipe(v.array(LicensedName), v.minLength(1), v.maxLength(BATCH)),
  }),
  v.strictObject({
    type: v.literal('finish-names'),
    id: ImportId,
    parts: Count,
    label: EditionLabel,
    count: Count,
  }),
  v.strictObject({ type: v.literal('cancel-names'), id: ImportId }),
  v.strictObject({ type: v.literal('remove-names') }),
]);
export type AboutNames = v.InferOutput<typeof AboutNames>;

/** Codes by what they are in the newest edition. */
export interface CodeStandings {
  inForce: string[];
  retired: string[];
}

/** What each message is answered with. */
export interface NamesAnswers {
  'names-held': Awaited<ReturnType<LicensedStore['held']>>;
  'code-standings': CodeStandings;
  'add-names': NamesDone;
  'finish-names': NamesDone;
  'cancel-names': NamesDone;
  'remove-names': NamesDone;
}
