import { PAYER } from './business.ts';
import { before, type Piece, type Place, places } from './line.ts';
import { TOLL_FREE } from './phones.ts';

/** What announces a number: `#`, `no.`, `id`. */
const SIGN = '(?:#|no\\.?|nos\\.?|num(?:ber)?\\.?|nubmer|numero|nbr|id)';
/** A few signs, and `is` or a colon behind them. */
const SIGNS = `(?:${SIGN}[ :.#=-]{0,3}){1,3}(?:(?:is|was|es)[ :]{1,2})?`;
/** A number of a file: letters, digits and dashes, in up to seven groups. */
const NUMBER = '([a-z]{0,4}-?\\d[\\da-z]{0,20}(?:[- ]\\d[\\da-z]{0,20}){0,6})(?![\\w])';

const FILE =
  'cha?rt|mrn?|e[hm]r|med(?:ical)? rec(?:ord)?|records?|rec|acc(?:oun)?t|patient|pts?|pat|claim|clm|icn|dcn|tcn|case|files?|ledger|guarantor|dentrix|eaglesoft|open ?dental|control|pre-?auth(?:orization)?|exp(?:ediente|\\.)?|cuenta|reclamo';
const FILE_NUMBER = new RegExp(
  `(?<![a-z])(?:${FILE})(?:'?s)?\\.?[ ,:/-]{0,2}(?:(?:acc(?:oun)?t|id|chart|record)[ :.-]{0,2})?${SIGNS}${NUMBER}`,
  'dgi',
);
const NAMED_FILE = new RegExp(`(?<![a-z])(?:mrn|(?:claim|clm) ref)[ :.#-]{1,3}${NUMBER}`, 'dgi');
/** Words that name nothing but a file: a colon or a blank is enough before the number. */
const FILE_THEN_NUMBER =
  /(?<![a-z])(?:mrn(?=\d)|(?:cha?rt|mrn|record|acc(?:oun)?t|claim:|icn|dcn|tcn|clm|case|files?|exp\.?|expediente|cuenta)(?: ending(?: in)?)?[ .:#-]{1,3})([a-z]{0,2}-?\d{2}[\d-]{1,20}[a-z]?)(?![\w/.]\d|\w)/dgi;
/** `pt 10982`: shorter numbers behind a patient are amounts. */
const PATIENT_NUMBER = /(?<![a-z])(?:pt|patient|paciente)[.:]? (\d{5,9})(?![\w/-]|[.,]\d)/dgi;
const LONG_CLAIM = /(?<![a-z])(?:claim|clm|reclamo) (\d{7,17})(?![\w/-]|[.,]\d)/dgi;
/** `1234 5678 9012 3456`: a card that pays. */
const PAYMENT_CARD = /(?<![\w-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\w-])/g;
const LICENSE =
  /(?<![a-z])(?:dl|driver'?s? lic(?:ense)?)[ :.]{0,2}(?:#|no\.?|num(?:ber)?)?[ :.]{0,2}([a-z]{0,2}\d{5,12})(?!\w)/dgi;
const WRONG_FILE =
  /(?<![a-z])(?:cha?rt|acc(?:oun)?t)[, ]{1,2}(?:[a-z/]{1,7}[ ,]{1,2}){1,3}(\d{4,9})(?![\w/-]|\.\d)/dgi;

/** `J.S. #20981`: a number of an office's file beside initials. */
const INITIALS_AND_NUMBER =
  /(?<![\w.])(?:[A-Z]\. ?){2,3},? ?(?:#|no\.?|id) ?(\d{4,9})(?![\w/-]|\.\d)/dg;
/** `EG #20981`, where that opens a note; `PA #`, `RX #` and `PO #` are no initials. */
const OPENS_WITH_INITIALS = /^(?!PA|RX|PO|ID|NO)[A-Z]{2} ?#(\d{4,9})(?![\w/-]|\.\d)/dg;
/** `acct of L.K. is 77120`. */
const FILE_OF_SOMEBODY =
  /(?<![a-z])(?:cha?rt|acc(?:oun)?t|mrn|file|expediente|cuenta) (?:of|for|de) [a-z.' ]{2,24}?(?: is| es|:|,)? ?#? ?(\d{4,9})(?![\w/-]|[.,]\d)/dgi;

/** What states call their Medicaid and children's plans: their cards are numbered by person. */
const STATE_PLANS =
  'tenncare|chip|ahcccs|quest|badger ?care|sooner ?care|husky|peach ?care|rite ?care|kid ?care|all ?kids|mainecare|apple health|health ?choice|denali ?care|hawk-?i';
/** New York's client number in its published form: two letters, five digits, a letter. */
const CLIENT_NUMBER = /(?<![a-z])cin[ :#]{1,3}([a-z]{2}\d{5}[a-z])(?!\w)/dgi;
/** What is printed on a card of an insured. */
const CARD = new RegExp(
  `(?<![a-z])(?:card|tarjeta)(?: (?:reads|says|shows|has|is|dice))?[ :#]{1,3}${NUMBER}`,
  'dgi',
);
const HOLDER =
  'm{1,2}em{0,2}[be]{1,3}r(?:ship)?|mbr|mem|subscriber|subs?|insured|enrollee|recip(?:ient)?|beneficiary|medicaid|medicare|medi-cal|masshealth|policy|polic(?:y|ies)|poliza|cert(?:ificate)?|contract|card ?holder|mbi|cin|bic|alt|dependents?|afiliado|miembro|socio|asegurado';
const HELD_NUMBER = new RegExp(
  `(?<![a-z])(?:${HOLDER}|${STATE_PLANS})(?:'?s)?\\.?[ ,:/-]{0,2}(?:(?:mem|member|bic|under|is|es)[ ,]{1,2})?(?:${SIGNS})?(?:starts w/ [^\\d\\n]{0,12}\\d? ?(?:zeros?:? )?)?${NUMBER}`,
  'dgi',
);
/** `ID` alone: of a card when its number is long; ids of payers and providers pass. */
const ID = new RegExp(
  `(?<![a-z])i\\.?d\\.?(?: del? (?:miembro|afiliado|paciente))?(?: on (?:the )?card)?(?: as of \\w{2,9})?[ :#=-]{0,3}(?:(?:reads|is|was|under|no\\.?|number)[ :#]{0,2}){0,2}${NUMBER}`,
  'dgi',
);
const NOT_OF_A_PERSON =
  /(?<![a-z])(?:payer|payor|tax|electronic|edi|group|grp|provider|prov|clearinghouse|plan|npi|tin|ein|state|facility|location|submitter|vendor|lab|ticket|rep|ref|reference|nea|ticket|lot|serial|batch|license|user)(?:'?s)?[ :#=-]{0,3}(?:id|no\.?|number)?[ :#]{0,2}$/i;
/** The Medicare beneficiary identifier in its published form (CMS, 2018): eleven characters in a fixed order. */
const MEDICARE_ID = /(?<!\w)[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}(?!\w)/gi;
/** Eight digits and more without a word: of a card where a payer is named shortly before, or where they open a file. */
const LONG = /(?<![\w.$-])[a-z]{0,3}\d{8,12}(?:-\d\d)?(?![\w-]|\.\d)/gi;
const OPENS = /(?<![a-z])(?:pull|look ?up|use|w\/|with|elig)[ :]{1,2}(?:elig w\/ )?$/i;
const PAYER_REACH = 22;

/** Fewer digits than this, with no sign before them, are a year, a payer or a form. */
const LEAST_UNSIGNED = 7;
const LEAST_SIGNED = 5;
const LEAST_IN_GROUPS = 9;

const SIGNED = new RegExp(`(?:#|:|(?<![a-z])${SIGN})[ :.#=-]{0,3}(?:is |was |es )?$`, 'i');
const PHONE = /^(?:1[- ])?(?:\d{3}[- ]){1,2}\d{4}$/;
const digits = (text: string) => text.replace(/\D/g, '').length;
const isCode = (text: string) => /^d\d{4}/i.test(text);
const isYear = (text: string) => /^(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d))?$/.test(text);
const isNumberOfFile = ({ text }: Piece & { text: string }) =>
  !isCode(text) && !isYear(text) && !PHONE.test(text);

/** Numbers of charts, accounts, claims and other files of a patient. */
export function findRecordNumbers(line: string): Piece[] {
  return [
    FILE_NUMBER,
    FILE_THEN_NUMBER,
    PATIENT_NUMBER,
    WRONG_FILE,
    LONG_CLAIM,
    LICENSE,
    NAMED_FILE,
    INITIALS_AND_NUMBER,
    OPENS_WITH_INITIALS,
    FILE_OF_SOMEBODY,
  ]
    .flatMap((pattern) => places(line, pattern))
    .filter((place) => isNumberOfFile(place) && digits(place.text) >= 3)
    .concat(places(line, PAYMENT_CARD).filter(({ text }) => isPaymentCard(text)));
}

/** Numbers by which a payer knows a person. */
export function findMemberIds(line: string): Piece[] {
  const held = places(line, HELD_NUMBER).filter((place) => {
    const isSigned = SIGNED.test(line.slice(place.start, place.from));
    // In groups it is a number of a card where a letter opens it and it is long; else codes and amounts.
    const isOfACard = /^[a-z]/i.test(place.text) && digits(place.text) >= LEAST_IN_GROUPS;
    if (!isSigned && place.text.includes(' ') && !isOfACard) return false;
    return digits(place.text) >= (isSigned ? LEAST_SIGNED : LEAST_UNSIGNED);
  });
  const ids = [...places(line, ID), ...places(line, CARD)].filter(
    (place) => digits(place.text) >= 6 && !isOfAPayer(line, place.start),
  );
  const long = places(line, LONG).filter((place) => {
    if (isOfAPayer(line, place.start) || TOLL_FREE.test(place.text)) return false;
    return OPENS.test(before(line, place)) || PAYER.test(before(line, place, PAYER_REACH));
  });
  const numbers: Place[] = [...held, ...ids, ...long].filter(isNumberOfFile);
  return [...numbers, ...places(line, MEDICARE_ID), ...places(line, CLIENT_NUMBER)];
}

function isOfAPayer(line: string, at: number): boolean {
  return NOT_OF_A_PERSON.test(before(line, { from: at, to: at }));
}

/** The check digit of payment cards (ISO/IEC 7812-1): lists of codes hardly ever have it. */
function isPaymentCard(text: string): boolean {
  const sum = [...text.replace(/\D/g, '')]
    .map((digit, i) => Number(digit) * (i % 2 ? 1 : 2))
    .reduce((all, value) => all + (value > 9 ? value - 9 : value), 0);
  return /^[3-6]/.test(text) && sum % 10 === 0;
}
