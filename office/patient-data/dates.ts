import type { Piece } from './line.ts';

/** A date as it stands in a line; `year` in full when one stands there, `isFull` with day, month and year. */
export interface DateInLine extends Piece {
  year?: number;
  isFull: boolean;
  /** `3-27`: a date only where a whole name stands beside it. */
  isWeak?: true;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' +
  '|ene|enero|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|sept?iembre|octubre|noviembre|diciembre|dic)\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = "(?:'?(?:19|20)?\\d\\d)";
const EDGE = '(?<![\\w$#.])';
const END = '(?![\\w%])';

const NUMERIC = new RegExp(
  `${EDGE}(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}|\\d{2}))?(?!\\d|[/-]\\d|\\.\\d|%)`,
  'dg',
);
const YEAR_FIRST = new RegExp(`${EDGE}((?:19|20)\\d\\d)([/.-])(\\d{1,2})\\2(\\d{1,2})${END}`, 'dg');
const MONTH_NAMED = new RegExp(
  `${EDGE}(?:${DAY}(?:st|nd|rd|th)?[ .-]{0,2}(?:(?:of|de) )?${MONTH}(?:[ ,.-]{0,2}(?:(?:de|del) )?(${YEAR})${END})?` +
    `|${MONTH}[ .-]{0,2}${DAY}(?:st|nd|rd|th)?(?:[ ,.-]{1,2}(${YEAR})${END}|${END}))`,
  'dgi',
);

/** A two-digit year above this one is of the last century: no note is dated that far ahead. */
const CENTURY_TURNS_AT = 30;

function fullYear(digits: string | undefined): number | undefined {
  if (!digits) return undefined;
  const number = Number(digits.replace("'", ''));
  return number >= 100 ? number : number > CENTURY_TURNS_AT ? 1900 + number : 2000 + number;
}

const isDayAndMonth = (a: number, b: number) =>
  a >= 1 && b >= 1 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12));

/** Dates in the forms offices write, in order; a month and a day alone are one too, a month and a year are not. */
export function findDates(line: string): DateInLine[] {
  const found: DateInLine[] = [];
  const add = (match: RegExpMatchArray, digits: string | undefined) => {
    const from = match.index ?? 0;
    const year = fullYear(digits);
    const piece = { from, to: from + match[0].length, isFull: year !== undefined };
    found.push(year === undefined ? piece : { ...piece, year });
  };
  for (const match of line.matchAll(NUMERIC)) {
    // `1-3` and `4.5` are a range and a measure; only a slash makes a date of two numbers, a dash hardly.
    if (!match[4] && match[2] === '.') continue;
    if (!isDayAndMonth(Number(match[1]), Number(match[3]))) continue;
    if (!match[4] && match[2] === '-')
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        isFull: false,
        isWeak: true,
      });
    else add(match, match[4]);
  }
  for (const match of line.matchAll(YEAR_FIRST))
    if (isDayAndMonth(Number(match[3]), Number(match[4]))) add(match, match[1]);
  for (const match of line.matchAll(MONTH_NAMED)) add(match, match[1] ?? match[2]);
  return found.sort((a, b) => a.from - b.from);
}
