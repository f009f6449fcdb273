import fc from 'fast-check';
import { PAYER_LENGTH, type PlainNote, TEXT_LENGTH, tidyPayer, tidyText } from './note.ts';

const text = (length: number, tidy: (text: string) => string) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      // What CSV, spreadsheets and JSON give a meaning to.
      fc.string({ unit: fc.constantFrom(...'"\'=+-@,;\t\r\n{}[]\\＝＋a '), maxLength: 30 }),
    )
    .map((one) => tidy(one))
    .filter((one) => one.length > 0 && one.length <= length);

const payers = text(PAYER_LENGTH, tidyPayer);
const texts = text(TEXT_LENGTH, tidyText);
/** Spread evenly: a code has only so many notes. */
const codes = fc
  .noBias(fc.integer({ min: 0, max: 9999 }))
  .map((n) => `D${`${n}`.padStart(4, '0')}`);

/** Notes as they are stored, in the shape of a file. */
export const plainNotes: fc.Arbitrary<PlainNote> = fc
  .record(
    {
      code: codes,
      payer: payers,
      text: texts,
      changed: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
        .map((day) => day.toISOString()),
    },
    { requiredKeys: ['code', 'text', 'changed'] },
  )
  .map((note) => ({ ...note }));
