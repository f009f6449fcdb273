import type { DateInLine } from './dates.ts';
import { after, before, type Piece, places } from './line.ts';

const BIRTH =
  '(?:d ?[./]? ?o ?[./]? ?b{1,2}\\.?|(?:date|dt) of bir[ht]{2}h?|(?:birth|brith) ?-?dates?|birth|b-?days?|birth ?-?days?|bd(?:ate)?|born(?: on)?(?: the)?|b\\.' +
  '|(?:f(?:echa|ec|\\.)? ?\\/?(?:de ?)?n(?:ac(?:imiento|\\.)?|\\.?(?=[ :])))|turn(?:s|ed|ing) \\d{1,2}(?![\\d/-])(?: on)?|naci(?:o|do|da|miento)|nac\\.?|cumplea[nñ]os)';
/** A word for birth, a few words between, and what may be a date, also one that dates elsewhere are never written like. */
const BIRTH_AND_DATE = new RegExp(
  `(?<![a-z])${BIRTH}(?![a-z])[^\\d\\n]{0,24}?(\\d{8}(?!\\d)|\\d{1,2} \\d{1,2} (?:19|20)?\\d\\d(?!\\d)|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?![\\d])|\\d{1,2}[/.-](?:19|20)\\d\\d|(?:19|20)\\d\\d(?!\\d)(?:-\\d{1,2}-\\d{1,2})?|'\\d\\d(?!\\d))`,
  'dgi',
);
const BIRTH_WORD = new RegExp(`(?<![a-z])${BIRTH}(?![a-z])`, 'i');

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)';
const DAY_IN_WORDS =
  '(?:(?:twenty|thirty|veinti|treinta y)?[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|one|two|three|four|five|six|seven|eight|nine|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|treinta)';
/** A word for birth, and a day that is written out. */
const BIRTH_IN_WORDS = new RegExp(
  `(?<![a-z])${BIRTH}(?![a-z])[^\\d\\n]{0,12}?(?<![a-z])(${DAY_IN_WORDS}(?: of| de)? ${MONTH}|${MONTH} (?:the )?${DAY_IN_WORDS})(?![a-z])`,
  'dgi',
);
/** A plan's birthday is none. */
const PLAN_TURNS = /(?<![a-z])(?:plan|policy|contract|group|office|practice|program) $/i;

/** Plans, code sets and offices date nothing before this year; a full date that old is somebody's birth. */
const OLDEST_PLAN_YEAR = 2013;
const OF_A_RULE =
  /\b(?:eff|effective|since|policy|rev|revised|plan|edition|version|bulletin|contract|gone|until|thru|through|desde|vigente|rule|regla|before|after|required|format|form|since|gone|retired)\b/i;
const YEAR = /^'?(?:19|20)?\d\d$/;
/** `pt is 4 (10/30/2021)`. */
const AGE =
  /(?<![a-z])(?:pt|patient|child|kid|he|she|aged?)(?: is)? \d{1,2}(?: ?y\/?o| yrs?(?: old)?)?[ ,(-]{1,3}$/i;
/** What may stand between a word for birth and a year alone: a month, `in`. */
const YEAR_LEAD = /^.{0,40}?(?:\W{1,4}|[ '(]{1,2}[a-z]{2,9}\.? )$/i;

/** Three numbers that are a version, shares in percent or a list of teeth, rather than a day long ago. */
const isNumbers = (text: string) =>
  /^\d{1,2}\.\d{1,2}\.\d\d$/.test(text) ||
  /^\d0\/\d0\/\d0$/.test(text) ||
  /^\d{1,2}-\d{1,2}-3[0-2]$/.test(text);

/** Dates of birth: beside a word for birth, or so old that nothing else in a note is. */
export function findBirthDates(line: string, dates: DateInLine[]): Piece[] {
  const named = places(line, BIRTH_AND_DATE).filter(({ start, from, text }) => {
    const lead = line.slice(start, from);
    if (PLAN_TURNS.test(line.slice(Math.max(0, start - 12), start))) return false;
    return !OF_A_RULE.test(lead) && (!YEAR.test(text) || YEAR_LEAD.test(lead));
  });
  const old = dates.filter((date) => {
    const ahead = before(line, date, 30);
    if (date.isWeak) return false;
    if (date.isFull && AGE.test(ahead)) return true;
    if (
      (BIRTH_WORD.test(ahead) && !OF_A_RULE.test(ahead)) ||
      /^\W{0,3}(?:is|was|es)? ?(?:the |her |his )?(?:birth|b-?day|dob)/i.test(after(line, date))
    )
      return true;
    return (
      date.isFull &&
      (date.year ?? OLDEST_PLAN_YEAR) < OLDEST_PLAN_YEAR &&
      !isNumbers(line.slice(date.from, date.to)) &&
      !/^ ?(?:mo|m|yrs?|%)(?![a-z])/i.test(after(line, date)) &&
      !OF_A_RULE.test(ahead)
    );
  });
  return [...named, ...old, ...places(line, BIRTH_IN_WORDS)];
}
