import { FILE_BYTES } from './csv-limits.ts';
import { type CsvTable, type CsvTrouble, csvRows, type Progress } from './csv-rows.ts';
import { csvText, type Decode, type Encoding } from './csv-text.ts';
import { type FileKind, fileKind } from './file-kind.ts';

/** Why a chosen file is of no use; each has its sentence. */
export type FileTrouble = 'too large' | Exclude<FileKind, 'text'> | CsvTrouble;

/** What stands in a file, and how it was read. */
export interface CsvFile extends CsvTable {
  encoding: Encoding;
  /** The letters were guessed: some may be wrong. */
  isGuess: boolean;
}

/** The rows of a file that is to be a CSV. Rejects only where `progress` does. */
export async function readCsv(
  bytes: Uint8Array,
  decode: Decode,
  progress: Progress,
): Promise<CsvFile | FileTrouble> {
  if (bytes.length > FILE_BYTES) return 'too large';
  const kind = fileKind(bytes);
  if (kind !== 'text') return kind;
  const { text, encoding, isGuess } = csvText(bytes, decode);
  await progress(0);
  const table = await csvRows(text, progress);
  return typeof table === 'string' ? table : { ...table, encoding, isGuess };
}
