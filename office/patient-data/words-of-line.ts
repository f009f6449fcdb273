import { COMMON_WORDS } from './common-words.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES, NAMES_AND_WORDS } from './given-names.ts';
import type { Piece } from './line.ts';
import { NOT_NAMES } from './not-names.ts';

/** A word of a line without its `'s`, and what it could be of a name. */
export interface Word extends Piece {
  text: string;
  lower: string;
  /** Begins with a capital and goes on in small letters, `McAllister` too. */
  isCapital: boolean;
  isUpper: boolean;
  /** One capital letter, with a dot or not. */
  isInitial: boolean;
  isPossessive: boolean;
  isGiven: boolean;
  isFamily: boolean;
  /** A name, and a word of the office too (`Grace`, `April`): a name only where another name stands beside it. */
  isAmbiguous: boolean;
  /** Nothing speaks against its being a name. */
  couldBeName: boolean;
  /** Formed like a family name (`Kowalczyk`, `McBride`), listed or not. */
  isFormedLikeName: boolean;
}

const WORD = /(?<![\w/@#.-])[A-Za-z](?:[A-Za-z]|['-](?=[A-Za-z])){0,30}\.?(?![\w@])/g;
const POSSESSIVE = /'s?$/i;
/** Ends of words of the trade (`Scaling`, `Eligibility`); the few family names that end so are listed. */
const TRADE_END =
  /^[a-z-]{4,30}(?:(?<!qu)ist|ing|ance|ence|ed|ently|ately|ally|ility|icity|ness|ment|ments|tions?|sions?|able|ible|ous|ical|ture|ware|ings|ology|graphy|plasty|ectomy|itis)$/;
const NAME_END =
  /^[a-z'-]{2,20}(?:ski|ska|sky|cki|czyk|wicz|vich|ez|ov|ova|ev|eva|enko|chuk|yan|ian|berg|stein|mann|sson|sen|son|ley|worth|field|ford|well|land|quist|oglu|idis|opoulos|elli|ello|etti|ucci|ini|aldi|eau|eaux|aux|ham|ton|ahan|igan|nelly|onoghue|zadeh|ullah|wala|nathan|swamy|murthy|awa|moto|mura|ayashi|oka|aka|enez|era|illo|uez)$/;
const NAME_BEGIN = /^(?:mc[a-z]{3}|mac[a-z]{4}|o'[a-z]{3}|fitz[a-z]{3}|d'[a-z]{3})/;

/** The words of a line, in order; codes and mail addresses are none. */
export function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(WORD), ({ 0: all, index }) => {
    const whole = all.replace(/\.$/, '');
    return wordOf(whole.replace(POSSESSIVE, ''), index, POSSESSIVE.test(whole));
  });
}

function wordOf(text: string, from: number, isPossessive: boolean): Word {
  const lower = text.toLowerCase();
  const isNoName = NOT_NAMES.has(lower);
  const isGiven =
    GIVEN_NAMES.has(lower) ||
    lower.split('-').some((part) => part.length > 2 && part !== lower && GIVEN_NAMES.has(part));
  const isFamily = FAMILY_NAMES.has(lower) && !isNoName;
  const isUnheard = !isGiven && !isFamily;
  const couldBeName =
    text.length > 1 &&
    !isNoName &&
    !(isUnheard && (TRADE_END.test(lower) || COMMON_WORDS.has(lower)));
  return {
    from,
    to: from + text.length,
    text,
    lower,
    isCapital: /^[A-Z][A-Za-z'-]{0,30}[a-z]$/.test(text),
    isUpper: text.length > 1 && text === text.toUpperCase(),
    isInitial: text.length === 1 && /[A-Z]/.test(text),
    isPossessive,
    isGiven,
    isFamily,
    isAmbiguous: NAMES_AND_WORDS.has(lower) || (isGiven && isNoName),
    couldBeName,
    isFormedLikeName: couldBeName && (NAME_END.test(lower) || NAME_BEGIN.test(lower)),
  };
}
