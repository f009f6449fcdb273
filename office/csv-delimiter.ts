import Papa from 'papaparse';
import { licensedCode } from './licensed-code.ts';

/** What may stand between two cells; the rarer in a text first. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows that are enough to tell, and characters that hold them. */
const ROWS = 50;
const LOOKED_AT = 64 * 1024;

/** The sign that leaves a code alone in a cell of the most rows; else the one that divides the most of them alike. */
export function delimiterOf(body: string): Delimiter {
  const head = body.slice(0, LOOKED_AT);
  const scores = DELIMITERS.map((delimiter) => {
    const parser = new Papa.Parser({ delimiter, newline: '\n', preview: ROWS });
    const { data } = parser.parse(head, 0, false) as { data: string[][] };
    const rows = data.filter(({ length }) => length > 1);
    const coded = rows.filter((cells) => cells.some((cell) => licensedCode(cell)));
    const usual = rows[0]?.length;
    const alike = rows.filter(({ length }) => length === usual);
    return { delimiter, score: coded.length * ROWS + alike.length };
  });
  const { delimiter } = scores.reduce((best, one) => (one.score > best.score ? one : best));
  return scores.every(({ score }) => score === 0) ? ',' : delimiter;
}
