import fc from 'fast-check';
import { readCsv } from './csv-file.ts';
import { CELL_LENGTH } from './csv-limits.ts';
import { guessMapping } from './licensed-columns.ts';
import { licensedNames } from './licensed-names.ts';
import { DAMAGES, DECODE, DELIMITERS, ENCODINGS, NEWLINES, written } from './written-files.ts';

const BASES = Object.keys(ENCODINGS).flatMap((encoding) =>
  DELIMITERS.map((delimiter, i) =>
    written(encoding, delimiter, NEWLINES[i % 3] ?? '\n', Object.keys(DAMAGES)[i] ?? 'none'),
  ),
);
const SPLICES = ['"', '""', '\0', '\r', '\n', ',', ';', '\u202e', '=', "'", '\ufeff', '\xff'];
const mutation = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 6 }),
  put: fc.oneof(
    fc.constantFrom(...SPLICES).map((text) => Buffer.from(text, 'latin1')),
    fc.uint8Array({ maxLength: 4 }),
  ),
});

/** Files of every encoding, separator and line break, damaged in one to five places; for tests. */
export const damagedFiles: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.constantFrom(...BASES), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([base, mutations]) => {
    let bytes: Uint8Array = base;
    for (const { at, cut, put } of mutations) {
      const place = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
    }
    return bytes;
  });

/** What of a file's names is not as it has to be, whatever stands in the file; rejects where reading it does. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const onwards = async () => undefined;
  const found = await readCsv(bytes, DECODE, onwards);
  if (typeof found === 'string') return [];
  const { columns } = guessMapping(found.rows);
  const all = { code: 0, name: 1, ...columns };
  const { names, left } = await licensedNames(found, all, () => 'unknown', onwards);
  const faults: string[] = [];
  if (names.length + left.length !== found.rows.length + found.broken.length)
    faults.push('a row is neither taken nor left out');
  for (const { code, name, description = '' } of names) {
    if (!/^D[0-9]{4}$/.test(code)) faults.push(`${code} is no code`);
    for (const text of [name, description]) {
      if (text.length > CELL_LENGTH) faults.push(`${code}: too long`);
      if (/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(text)) faults.push(`${code}: controls`);
      if (!text.isWellFormed() || text !== text.normalize('NFC')) faults.push(`${code}: not tidy`);
    }
  }
  return faults;
}
