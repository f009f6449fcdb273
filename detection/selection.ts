import { findCodes } from './code-format.ts';

/** A code of a selected text, or a range of codes whose ends stand there. */
export type Selected = { code: string } | { from: string; to: string };

/** Codes that one answer can usefully list. */
const MOST = 50;
/** Selected text that is read, in characters: a claim's lines, not a whole page. */
export const SELECTION_LENGTH = 4000;

// `D0364-D0368`, `D0364–0368`, `D0364 to D0368`, `D0364 through 0368`.
const RANGE =
  /(?<![\p{L}\p{N}_.#\\])[Dd]([0-9]{4}) ?(?:[-–—]|to|thru|through) ?[Dd]?([0-9]{4})(?![\p{L}\p{N}_]|\.[0-9])/gu;

/** All codes and ranges of a text, in order, each once, `most` of them. */
export function selectedCodes(text: string, most = MOST): Selected[] {
  const read = text.slice(0, SELECTION_LENGTH);
  const found: { at: number; is: Selected }[] = [];
  const rest = read.replace(RANGE, (whole, from: string, to: string, at: number) => {
    found.push({ at, is: { from: `D${from}`, to: `D${to}` } });
    return ' '.repeat(whole.length);
  });
  for (const { code, start } of findCodes(rest)) found.push({ at: start, is: { code } });
  found.sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return found
    .map(({ is }) => is)
    .filter((is) => !seen.has(JSON.stringify(is)) && seen.add(JSON.stringify(is)))
    .slice(0, most);
}
