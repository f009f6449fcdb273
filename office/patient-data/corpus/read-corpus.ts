import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';

const RowsSchema = v.array(
  v.strictObject({
    /** `tune`: looked at while the detector was built; `held`: not; the others were written afterwards, one after another. */
    set: v.picklist(['tune', 'held', 'late', 'later', 'last', 'hard', 'hardest']),
    /** What it holds, or what it resembles without holding it. */
    family: v.string(),
    note: v.pipe(v.string(), v.nonEmpty()),
  }),
);

export type Row = v.InferOutput<typeof RowsSchema>[number];

/** Reads the notes with patient data, those without, or those of either kind that were written later. */
export function readCorpus(name: `${'' | 'late-' | 'hard-'}${'patient' | 'clean'}`): Row[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, `${name}.csv`), 'utf8');
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${name}.csv, row ${errors[0].row}: ${errors[0].message}`);
  return v.parse(RowsSchema, data);
}
