import { PAYER } from './business.ts';
import type { DateInLine } from './dates.ts';
import { FAMILY_NAMES, GIVEN_NAMES, NAMES_AND_WORDS } from './given-names.ts';
import { after, before, type Piece } from './line.ts';
import { NOT_NAMES, OF_A_BODY } from './not-names.ts';

/** How sure it is that a piece is a person's name, by how far from it a date still counts, in characters. */
const SURE = 64;
const LIKELY = 34;
/** A single capital word: the date has to follow at once (`Lowe 12/12/25`). */
const POSSIBLE = 4;

interface Name extends Piece {
  reach: number;
}

interface Word extends Piece {
  text: string;
  lower: string;
  /** Begins with a capital and goes on in small letters, `McAllister` too. */
  isCapital: boolean;
  isUpper: boolean;
  /** One letter, with a dot or not. */
  isInitial: boolean;
}

const WORD = /(?<![\w/@#.-])[A-Za-z](?:[A-Za-z]|['-](?=[A-Za-z])){0,30}\.?(?![\w@])/g;
const POSSESSIVE = /'s?$/i;

function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(WORD), ({ 0: all, index }) => {
    const text = all.replace(/\.$/, '').replace(POSSESSIVE, '');
    return {
      from: index,
      to: index + text.length,
      text,
      lower: text.toLowerCase(),
      isCapital: /^[A-Z][A-Za-z'-]{0,30}[a-z]$/.test(text),
      isUpper: text.length > 1 && text === text.toUpperCase(),
      isInitial: text.length === 1 && /[A-Z]/.test(text),
    };
  });
}

/** Ends of words of the trade (`Scaling`, `Eligibility`); few family names end so, and those are listed. */
const TRADE_END =
  /^[a-z-]{4,30}(?:(?<!qu)ist|ing|ance|ence|ed|ently|ately|ally|ility|icity|ness|ment|ments|tions?|sions?|able|ible|ous|ical|ture|ware|ings|ology|graphy|plasty|ectomy|itis)$/;
/** Family names that are also words: they count behind a given name, not alone. */
const FAMILY_AND_WORD =
  /^(?:black|white|brown|green|greene|gray|price|rice|cook|hall|hill|king|knight|lane|long|park|stone|wood|woods|young|bell|ford|fox|hunt|hart|mason|porter|powell|ward|wells|west|cross|cole|foster|miller|kennedy|washington|jackson|austin|lincoln|santiago|montgomery|houston|castillo|campos|stevens|glover|case)$/;

const isGiven = (word: Word) =>
  GIVEN_NAMES.has(word.lower) ||
  word.lower.split('-').some((part) => part.length > 2 && GIVEN_NAMES.has(part));
const isAlsoWord = (word: Word) =>
  NAMES_AND_WORDS.has(word.lower) || (GIVEN_NAMES.has(word.lower) && NOT_NAMES.has(word.lower));
const isFamily = (word: Word) => FAMILY_NAMES.has(word.lower) && !NOT_NAMES.has(word.lower);
const isNoName = (word: Word) => NOT_NAMES.has(word.lower);
const couldBeName = (word: Word) =>
  word.text.length > 1 &&
  !isNoName(word) &&
  (isGiven(word) || FAMILY_NAMES.has(word.lower) || !TRADE_END.test(word.lower));

/** Whether two words stand together as parts of one name. */
const follows = (line: string, a: Word, b: Word) =>
  /^\.? ?$|^ {1,2}$/.test(line.slice(a.to, b.from));
const followsComma = (line: string, a: Word, b: Word) => /^, ?$/.test(line.slice(a.to, b.from));

/** The name that begins at a word, if one does. */
function nameAt(line: string, words: Word[], at: number): (Name & { words: number }) | undefined {
  const first = words[at];
  const second = words[at + 1];
  const third = words[at + 2];
  if (!first) return undefined;
  const name = (last: Word, reach: number, count: number) => ({
    from: first.from,
    to: last.to,
    reach,
    words: count,
  });

  if (second && followsComma(line, first, second) && !isNoName(first) && first.text.length > 1) {
    const isListed = isGiven(second) || isFamily(first);
    if (
      isListed &&
      couldBeName(second) &&
      (first.isCapital || first.isUpper || isFamily(first) || isGiven(second)) &&
      !(isGiven(first) && !isFamily(first) && isGiven(second))
    )
      return name(second, first.isCapital || first.isUpper || isFamily(first) ? SURE : LIKELY, 2);
    if (first.isCapital && second.isCapital && couldBeName(first) && couldBeName(second))
      return name(second, POSSIBLE * 2, 2);
  }

  const isFirstGiven = isGiven(first) || (isAlsoWord(first) && first.isCapital);
  if (isFirstGiven && second && follows(line, first, second)) {
    const needsCapital = isAlsoWord(first);
    if (
      second.isInitial &&
      third &&
      follows(line, second, third) &&
      couldBeName(third) &&
      (third.isCapital || third.isUpper || isFamily(third))
    )
      return name(third, SURE, 3);
    if (second.isInitial && !needsCapital) return name(second, LIKELY, 2);
    if (
      isGiven(second) &&
      third &&
      follows(line, second, third) &&
      couldBeName(third) &&
      third.isCapital
    )
      return name(third, SURE, 3);
    if (
      couldBeName(second) &&
      (second.isCapital || (second.isUpper && first.isUpper) || isFamily(second))
    )
      return name(second, SURE, 2);
    // `lucy mcallister`: small letters throughout, and a second word that is none of the trade.
    if (
      !needsCapital &&
      !first.isCapital &&
      !first.isUpper &&
      couldBeName(second) &&
      second.text.length > 3
    )
      return name(second, LIKELY, 2);
  }
  if (isGiven(first) && !isAlsoWord(first) && !isNoName(first))
    return name(first, first.isCapital ? LIKELY : POSSIBLE * 2, 1);
  if (
    first.isInitial &&
    second?.isCapital &&
    follows(line, first, second) &&
    couldBeName(second) &&
    first.text !== 'A' &&
    first.text !== 'I'
  )
    return name(second, LIKELY, 2);
  if (first.isCapital && couldBeName(first) && second && follows(line, first, second)) {
    if (second.isInitial && third?.isCapital && couldBeName(third) && follows(line, second, third))
      return name(third, LIKELY, 3);
    if (second.isCapital && couldBeName(second)) return name(second, LIKELY, 2);
    if (second.isInitial) return name(second, POSSIBLE * 4, 2);
  }
  if (isFamily(first) && !FAMILY_AND_WORD.test(first.lower) && (first.isCapital || first.isUpper))
    return name(first, LIKELY, 1);
  if (first.isCapital && couldBeName(first) && first.text.length > 2)
    return name(first, POSSIBLE, 1);
  return undefined;
}

/** Staff and representatives: their names are what a note is for. */
const OF_STAFF =
  /(?:\bdr|\bdrs|\bdra|\bdoctora?|\brep|\brep name|\breps?:|\bagent|\bsupervisor|\bask|\bsee|\bhyg|\bhygienist|\bassociate|\bom|\bmanager|\bmgr|\blead|\bcheck with|\bcheck w\/|\bgive (?:it )?to|\bpreguntar a|\bst|\bdr\.? [a-z]{2,20} (?:&|and|or|y)|\bdrs\.? [a-z]{2,20} (?:&|and|or|y))[.:,]? ?\(?$/i;
const SPOKE_WITH =
  /(?:\bour|\bby|\bfrom|\bspoke (?:w\/?|with|to)|\btalked (?:to|w\/?|with)|\bper|\bvia|\bchat w\/?|\bw\/) ?$/i;
const AT_A_PAYER = /^(?:'s)?,? ?\(?(?:at|@|from|of|w\/|with|in|de|en)? ?(?:the )?([a-z .]{1,24})/i;
const CREDENTIAL =
  /^,? ?\(?(?:dds|dmd|rdh|rda|md|np|lpn|cdt|(?:payer |ins |delta |cigna |aetna )?reps?)(?![a-z])/i;
/** A representative's name and the number of the call, `Ashley 5/3/26 ref 7781`. */
const CALL = /^[^a-z]{0,14}\b(?:call )?(?:ref|reference|conf)(?:#|\b)/i;
const PAYER_AND_BRACKET = /([a-z]{2,14}) ?\($/i;
const AT_WORK =
  /^(?:'s)?,? ?\(?(?:(?:at|@|from|in|de|en) )?(?:the )?(?:front|billing|provider|claims|appeals|facturacion|office|ins|member|network|relations)|^,? (?:provider line|claims|rep\b)/i;

function isStaff(line: string, name: Name & { words: number }): boolean {
  const ahead = before(line, name, 20);
  const behind = after(line, name, 30);
  if (OF_STAFF.test(ahead) || AT_WORK.test(behind) || CREDENTIAL.test(behind)) return true;
  if (
    name.words === 1 &&
    (CALL.test(behind) || PAYER.test(PAYER_AND_BRACKET.exec(ahead)?.[1] ?? ''))
  )
    return true;
  const payer = AT_A_PAYER.exec(behind)?.[1];
  if (
    payer &&
    PAYER.exec(payer)?.index === 0 &&
    /^(?:'s)?(?:,| ?\(| (?:at|@|from|of|w\/|with|in|de|en) )/i.test(behind)
  )
    return name.words === 1 || /^ (?:at|@|from|de)/.test(behind);
  return name.words === 1 && SPOKE_WITH.test(ahead);
}

/** Employers, payers, vendors and days that are called like persons. */
const FIRMS =
  /\b(?:john hancock|paul revere|henry schein|wells fargo|(?:jp|j\.p\.) ?morgan|morgan stanley|charles schwab|edward jones|raymond james|arthur j|john deere|walter reed|jackson hewitt|jackson national|mary kay|trader joe|lockheed martin|martin marietta|martin luther|ernst & young|johnson (?:&|and) johnson|ben & jerry|robert half|thomas jefferson|james madison|george (?:mason|washington)|sherwin|benjamin moore|jack henry|tyler tech|harvard pilgrim|blue cross|dean health|kelly services|sam's club|liberty mutual)\b/i;
const OF_THE_PUBLIC =
  /^(?:county|schools?|unified|isd|employees?|retirees?|university|college|hospital)$/;
const FIRM_REACH = 12;

/** Whether the capitals belong to a school, an employer, a plan. */
function isBody(line: string, words: Word[], at: number, name: Name & { words: number }): boolean {
  const around = words.slice(at, at + name.words + 2);
  const last = words[at + name.words - 1];
  if (
    FIRMS.test(
      line.slice(Math.max(0, (words[at]?.from ?? 0) - FIRM_REACH), (last?.to ?? 0) + FIRM_REACH),
    )
  )
    return true;
  return around.some((word, i) => {
    if (!OF_A_BODY.test(word.lower)) return false;
    if (i < name.words) return true;
    if (/[,.;:\d/]/.test(line.slice(last?.to ?? 0, word.from))) return false;
    // `John Smith plan` is a plan's note about a person; `John Smith County` is none.
    return (
      name.reach < SURE || (i === name.words && (word.isCapital || OF_THE_PUBLIC.test(word.lower)))
    );
  });
}

const TITLE = /(?<![a-z])(?:mr|mrs|ms|miss|sr|sra|srta|don|dona|senora?|senorita)\.? ?$/i;
const ROLE =
  /(?<![a-z])(?:pts?|patients?|pateint|paciente|subscriber|subs?|insured|member|policy ?holder|guarantor|responsible party|dependent|mother|mom|father|dad|husband|wife|spouse|son|daughter|hija|hijo|mama|papa|esposo|esposa|titular|nin[oa]|nombre)(?:'s)?(?: (?:name|named|is|del paciente|of))?(?: is)?(?: spelled)?[ .:=,(-]{1,4}(?:(?:mr|mrs|ms)\.? )?$/i;
const NAMED = /(?<![a-z])(?:name(?: was wrong)?|nombre|named)(?: is| del paciente)?[ :=(-]{1,3}$/i;

/** A name behind a title, or behind what somebody is to the office (`pt`, `subscriber`, `wife`). */
function isOfPatient(
  line: string,
  words: Word[],
  at: number,
  name: Name & { words: number },
): boolean {
  const ahead = before(line, name, 32);
  const first = words[at] as Word;
  if (TITLE.test(ahead) && !/\bdr\.? ?$/i.test(ahead))
    return (first.isCapital || first.isUpper || isGiven(first)) && couldBeName(first);
  if (!ROLE.test(ahead) && !(NAMED.test(ahead) && !/\brep name/i.test(ahead))) return false;
  return name.reach >= LIKELY;
}

/** Names of persons: those near a date, and those called a patient, a member of the family or a subscriber. */
export function findNames(
  line: string,
  dates: DateInLine[],
): { besideDates: Piece[]; ofPatients: Piece[] } {
  const words = wordsOf(line);
  const besideDates: Piece[] = [];
  const ofPatients: Piece[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(line, words, at);
    if (!name) continue;
    while (next < dates.length && (dates[next] as DateInLine).to + SURE < name.from) next++;
    if (!isStaff(line, name) && !isBody(line, words, at, name)) {
      if (isOfPatient(line, words, at, name)) ofPatients.push(name);
      else if (isNear(name, dates.slice(next, next + 8))) besideDates.push(name);
    }
    at += name.words - 1;
  }
  return { besideDates, ofPatients };
}

function isNear(name: Name, dates: DateInLine[]): boolean {
  return dates.some(({ from, to, isFull }) => {
    if (from < name.to && to > name.from) return false;
    const gap = from >= name.to ? from - name.to : name.from - to;
    return gap <= name.reach && (name.reach > POSSIBLE || (isFull && from >= name.to));
  });
}
