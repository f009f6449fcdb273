import Papa from 'papaparse';

/** Limits of a file that is worth reading: a code list has under a thousand rows and a handful of columns. */
export const FILE_BYTES = 5_000_000;
export const FILE_ROWS = 20_000;
export const FILE_COLUMNS = 50;
export const CELL_LENGTH = 4000;
/** Characters that are parsed in one go: some milliseconds, so that the page stays at hand. */
const PIECE = 64 * 1024;

export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1. A cell with line breaks counts as one row. */
  number: number;
  cells: string[];
}

/** Why a text cannot be read as rows; the rows it had are no use then. */
export type CsvTrouble =
  | 'too many rows'
  | 'too many columns'
  | 'unclosed quotes'
  | 'nothing in it'
  | 'no columns';

export interface CsvTable {
  rows: CsvRow[];
  delimiter: string;
}

/** Called between two pieces with the part that is read, 0 to 1; rejects to stop the reading. */
export type Progress = (part: number) => Promise<void>;

/** The rows of a CSV, in pieces. Empty rows are left out, and keep their numbers. */
export async function csvRows(text: string, progress: Progress): Promise<CsvTable | CsvTrouble> {
  const { body, named, skipped } = afterSepLine(text);
  if (body.trim() === '') return 'nothing in it';
  const delimiter = named ?? guessedDelimiter(body);
  const rows: CsvRow[] = [];
  let number = skipped;
  let trouble: CsvTrouble | undefined;
  await new Promise<void>((done, failed) => {
    Papa.parse<string[]>(body, {
      delimiter,
      chunkSize: PIECE,
      // Old Macs ended their lines by this alone, and mixed files hold all three.
      newline: newlineOf(body),
      chunk: ({ data, errors, meta }, parser) => {
        for (const cells of data) {
          number++;
          if (cells.length > FILE_COLUMNS) trouble ??= 'too many columns';
          if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
        }
        if (rows.length > FILE_ROWS) trouble ??= 'too many rows';
        if (errors.some(({ code }) => code === 'MissingQuotes')) trouble ??= 'unclosed quotes';
        if (trouble) {
          parser.abort();
          return;
        }
        parser.pause();
        progress(Math.min(1, meta.cursor / body.length)).then(
          () => parser.resume(),
          (reason) => {
            parser.abort();
            failed(reason);
          },
        );
      },
      complete: () => done(),
    });
  });
  if (trouble) return trouble;
  if (rows.length === 0) return 'nothing in it';
  return rows.some(({ cells }) => cells.length > 1) ? { rows, delimiter } : 'no columns';
}

/** Excel writes `sep=;` into the first line to name the delimiter. */
function afterSepLine(text: string): { body: string; named?: string; skipped: number } {
  const [line = '', named] = /^"?sep=(.)"?\r?\n?/i.exec(text) ?? [];
  return named ? { body: text.slice(line.length), named, skipped: 1 } : { body: text, skipped: 0 };
}

/** The one that stands in the most of the first lines, and as often in each. */
function guessedDelimiter(body: string): string {
  const lines = body.split(/\r\n?|\n/, 20).filter((line) => line.trim() !== '');
  const score = (sign: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    const [first = 0] = counts;
    return first === 0 ? 0 : counts.filter((count) => count === first).length + first / 100;
  };
  const signs = ['\t', ';', '|', ','];
  return signs.reduce((best, sign) => (score(sign) >= score(best) ? sign : best), ',');
}

function newlineOf(body: string): '\r\n' | '\n' | '\r' {
  if (body.includes('\n')) return body.includes('\r\n') && !/[^\r]\n/.test(body) ? '\r\n' : '\n';
  return body.includes('\r') ? '\r' : '\n';
}
