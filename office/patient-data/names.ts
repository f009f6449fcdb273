import type { DateInLine } from './dates.ts';
import { before, type Piece } from './line.ts';
import { LIKELY, type Name, nameAt, POSSIBLE, SURE } from './name-at.ts';
import { isBody, isStaff } from './staff.ts';
import { type Word, wordsOf } from './words-of-line.ts';

const TITLE = /(?<![a-z])(?:mr|mrs|ms|miss|sr|sra|srta|don|dona|senora?|senorita)\.? ?$/i;
const DIRECTLY = /(?:\b(?:Mr|Mrs|Ms|Sra?|Srta)\.?|\b(?:pt|paciente)) $/;
const ROLE =
  /(?<![a-z])(?:pts?|patients?|pateint|paitent|paciente|subscriber|subs?|insured|member|policy ?holder|guarantor|responsible party|dependent|(?:grand|step|god)?(?:son|daughter|mother|father)|grand(?:ma|pa|kid|child)|niece|nephew|sister|brother|nieto|nieta|sobrin[oa]|hermano|hermana|abuel[oa]|mother|mom|father|dad|husband|wife|spouse|son|daughter|hija|hijo|mama|papa|esposo|esposa|titular|nin[oa]|nombre)(?:'s)?(?: (?:husband|wife|mom|mother|dad|father|son|daughter))?(?: (?:name|named|is|del paciente|of))?(?: is)?(?: spelled)?[ .:=,(-]{1,4}(?:(?:mr|mrs|ms)\.? )?$/i;
const NAMED = /(?<![a-z])(?:name(?: was wrong)?|nombre|named)(?: is| del paciente)?[ :=(-]{1,3}$/i;
const REP_NAME = /\b(?:rep|payer|plan|group|office|portal|site|user) ?name[ :=(-]{1,3}$/i;
/** A code or a tooth beside a whole name says that it is a patient's. */
const TREATED = /(?<![\w])(?:d\d{4}|#\d{1,2})(?!\d)/i;
const TREATED_REACH = 30;
/** What a patient does and colleagues do not, behind a whole name or one with an initial. */
const DOES =
  /^\.?"? (?:wants?|wanted|needs?|needed|came|prefers?|asks?|broke|chipped|lost|declined|refuse[sd]|moved|quiere|necesita|vino|pide|prefiere)(?![a-z])/i;
/** Longest of these words with what may stand before it, in characters. */
const BEHIND = 24;
/** Said of the name that went before. */
const IS_PATIENT =
  /^\.?"?,? ?\(?(?:is )?(?:an? |our |the )?(?:new |old )?(?:pts?|patient|paciente)(?![a-z])|^"?, (?:the|our) (?:one|lady|guy|kid|girl|boy|man|woman)(?![a-z])/i;
const ALSO_CALLED =
  /(?<![a-z])(?:aka|a\.k\.a\.|goes by|nicknamed?|real name|calls? (?:her|him)|le dicen|alias)[ :"]{1,3}(?:[a-z]{2,12}"?[ ,("]{1,3})?$/i;
/** `the Kowalski twins`. */
const HOUSEHOLD =
  /^ (?:twins|triplets|kids|boys|girls|brothers|sisters|siblings|children|couple)(?![a-z])/i;
/** How many dates may stand within the reach of a name. */
const DATES_NEAR = 16;

/** Names of persons: those near a date, and those called a patient, a relative or a subscriber, or treated. */
export function findNames(
  line: string,
  dates: DateInLine[],
): { besideDates: Piece[]; ofPatients: Piece[] } {
  const words = wordsOf(line);
  const besideDates: Piece[] = [];
  const ofPatients: Piece[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(line, words, at) ?? calledPatient(line, words[at] as Word);
    if (!name) continue;
    while ((dates[next]?.to ?? Number.POSITIVE_INFINITY) + SURE < name.from) next++;
    if (!isStaff(line, name) && !isBody(line, words, at, name)) {
      if (isOfPatient(line, words[at] as Word, name)) ofPatients.push(name);
      else if (isNear(name, dates.slice(next, next + DATES_NEAR))) besideDates.push(name);
      else if (isTreated(line, words[at] as Word, name)) ofPatients.push(name);
    }
    at += name.words - 1;
  }
  return { besideDates, ofPatients };
}

/** `Mr. Sandoz`, `pt Rosalba`: a word nobody has heard, directly behind what can only go before a name. */
function calledPatient(line: string, word: Word): Name | undefined {
  if (!word.isCapital || !word.couldBeName || !DIRECTLY.test(before(line, word, 12)))
    return undefined;
  return { from: word.from, to: word.to, words: 1, reach: LIKELY };
}

/** A name behind a title, or behind what somebody is to the office (`pt`, `subscriber`, `wife`). */
function isOfPatient(line: string, first: Word, name: Name): boolean {
  const ahead = before(line, name, 32);
  const isWritten = first.isCapital || first.isUpper || first.isGiven;
  if (TITLE.test(ahead)) return isWritten && (first.couldBeName || first.isAmbiguous);
  if (REP_NAME.test(ahead)) return false;
  // Not `after`: the dot of an initial ends no sentence.
  const behind = line.slice(name.to, name.to + BEHIND);
  if (isWritten && name.reach >= LIKELY && (ALSO_CALLED.test(ahead) || IS_PATIENT.test(behind)))
    return true;
  if (isWritten && first.couldBeName && HOUSEHOLD.test(behind)) return true;
  if (isWritten && name.words > 1 && name.reach >= LIKELY && DOES.test(behind)) return true;
  return (
    (ROLE.test(ahead) || NAMED.test(ahead)) && name.reach >= (name.words > 1 ? POSSIBLE : LIKELY)
  );
}

function isTreated(line: string, first: Word, name: Name): boolean {
  if (name.reach < SURE || !first.isCapital || first.isAmbiguous) return false;
  return TREATED.test(line.slice(Math.max(0, name.from - TREATED_REACH), name.to + TREATED_REACH));
}

function isNear(name: Name, dates: DateInLine[]): boolean {
  return dates.some(({ from, to, isFull, isWeak }) => {
    if (from < name.to && to > name.from) return false;
    const gap = from >= name.to ? from - name.to : name.from - to;
    if (isWeak) return name.reach === SURE && gap <= POSSIBLE;
    return gap <= name.reach && (name.reach > POSSIBLE || (isFull && from >= name.to));
  });
}
