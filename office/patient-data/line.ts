/** From where to where in a line, in UTF-16 units, `to` exclusive. */
export interface Piece {
  from: number;
  to: number;
}

/** How far a word reaches that tells what a number is, in characters: a few words of a telegraphic note. */
const BEFORE = 40;
const AFTER = 28;

const MARKS: Record<string, string> = { '‘': "'", '’': "'", '\t': ' ', '\r': ' ' };
const UNPLAIN = /[\t\r\u00a0-\uffff]/g;

/** A line with plain letters, blanks, dashes and apostrophes, unit for unit, so that offsets stay. */
export function plain(line: string): string {
  return line.replace(UNPLAIN, (unit) => {
    if (/[\u00a0\u2000-\u200b\u202f\u3000]/.test(unit)) return ' ';
    if (/[\u2010-\u2015\u2212]/.test(unit)) return '-';
    const letter = unit.normalize('NFD').charAt(0);
    return MARKS[unit] ?? (/[a-z]/i.test(letter) ? letter : unit);
  });
}

/** What stands shortly before a piece of a line. */
export function before(line: string, { from }: Piece, reach = BEFORE): string {
  return line.slice(Math.max(0, from - reach), from);
}

/** What stands shortly behind a piece of a line, in the same sentence. */
export function after(line: string, { to }: Piece, reach = AFTER): string {
  const behind = line.slice(to, to + reach);
  const end = behind.search(/[.;!?] /);
  return end < 0 ? behind : behind.slice(0, end);
}

/** A place of a pattern in a line; `start` is where the words began that led to it. */
export interface Place extends Piece {
  text: string;
  start: number;
}

/** Every place of a pattern in a line; of one with a group, the place of the first group (flag `d`). */
export function places(line: string, pattern: RegExp): Place[] {
  return Array.from(line.matchAll(pattern), (match) => {
    const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    return { from, to, text: line.slice(from, to), start: match.index };
  });
}
