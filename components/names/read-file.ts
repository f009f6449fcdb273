import { type CsvFile, readCsv } from '../../office/csv-file.ts';
import { FILE_BYTES } from '../../office/csv-limits.ts';
import type { Progress } from '../../office/csv-rows.ts';
import type { Decode } from '../../office/csv-text.ts';
import type { ChoiceTrouble } from './import-state.ts';

const decode: Decode = (label, bytes, isStrict) => {
  try {
    return new TextDecoder(label, { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads a chosen file; one that is too large is not even opened. Rejects only where `progress` does. */
export async function readFile(file: Blob, progress: Progress): Promise<CsvFile | ChoiceTrouble> {
  if (file.size > FILE_BYTES) return 'too large';
  // A file that was moved since it was chosen cannot be read any more.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readCsv(new Uint8Array(bytes), decode, progress) : 'gone';
}
