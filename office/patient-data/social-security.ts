import { before, type Piece, places } from './line.ts';

const SOCIAL =
  '(?:s\\.? ?s\\.? ?n\\.?|snn|s\\.s\\.|ss|soc(?:ial)?(?: sec(?:urity)?\\.?)?|seguro soc(?:ial|\\.)?|itin)';
/** Three, two and four digits, whatever stands between. */
const GROUPED =
  /(?<![\w-])(?:\d{3}|[x*]{3})[-. ]{1,3}(?:\d{2}|[x*]{2})[-. ]{1,3}\d{4}(?![\w-]|\.\d)/gi;
/** Hidden but the last four. Apart from the others, so that a checker can tell that both take linear time. */
const HIDDEN = /(?<![\w-])[x*]{2,5}-?[x*]{0,2}-?\d{4}(?![\w-]|\.\d)/gi;
const WORD_AND_NUMBER = new RegExp(
  `(?<![a-z])${SOCIAL}(?![a-z])[^\\d\\n]{0,20}?(\\d(?:[-. /]{0,3}\\d){7,9})(?!\\d)`,
  'dgi',
);
const NUMBER_AND_WORD = new RegExp(
  `(?<!\\d)(\\d{9})(?!\\d)(?=[^\\d\\n]{0,16}(?<![a-z])${SOCIAL}(?![a-z]))`,
  'dgi',
);
const CALLED_LAST =
  /(?<![a-z])(?:last|ultimos|final)[ -]?(?:4|four|cuatro)(?: digits?| digitos)?[^\d\n]{0,16}(\d{4})(?!\w|[/-]\d)/dgi;
const FOUR = /(?<![\w$.,/-])\d{4}(?![\w%/-]|\.\d)/g;
const LAST =
  /(?<![a-z])(?:last|ulti?mos)[ -]?(?:4|four|cuatro)?|\bend(?:s|ing)\b|\btermina(?:n|do)?\b/i;
const SOCIAL_WORD = new RegExp(`(?<![a-z])${SOCIAL}(?![a-z])`, 'i');
/** Four digits that are something else, whatever stands around. */
const OTHER_FOUR = /(?:ext|box|group|grp|code|form|x|opt|cdt)[ .#:]{0,2}$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers in the form of a social security number or beside its name; four digits where they are called its last. */
export function findSocialSecurityNumbers(line: string): Piece[] {
  const lastFour = places(line, FOUR).filter(({ from, to, text }) => {
    const around = line.slice(Math.max(0, from - 48), to + 24);
    return (
      !OTHER_FOUR.test(before(line, { from, to }, 10)) &&
      LAST.test(around) &&
      SOCIAL_WORD.test(around) &&
      !(YEAR.test(text) && !LAST.test(before(line, { from, to }, 16)))
    );
  });
  const grouped = [...places(line, GROUPED), ...places(line, HIDDEN)].filter(
    ({ from, to, text }) =>
      /^[^ ]{3}[-.][^ ]{2}[-.]/.test(text) ||
      SOCIAL_WORD.test(line.slice(Math.max(0, from - 30), to + 20)),
  );
  return [
    ...grouped,
    ...places(line, WORD_AND_NUMBER),
    ...places(line, NUMBER_AND_WORD),
    ...lastFour,
    ...places(line, CALLED_LAST).filter(({ text }) => !YEAR.test(text)),
  ];
}
