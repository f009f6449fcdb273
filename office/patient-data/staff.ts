import { PAYER } from './business.ts';
import { after, before } from './line.ts';
import { type Name, SURE } from './name-at.ts';
import { OF_A_BODY } from './not-names.ts';
import type { Word } from './words-of-line.ts';

/** What stands before the name of one of the staff or of a payer's representative, whatever its length. */
const OF_STAFF =
  /\b(?:drs?|dra|doctora?|rep(?: name)?|reps?:|agent|supervisor|hygienist|office manager|preguntar a|st|(?:dr|drs)\.? [a-z]{2,20} (?:&|and|or|y))[.:,]? ?\(?$/i;
/** What stands before a first name when it is a colleague's: `ask Maria`, `by Jess`. */
const WITH_FIRST_NAME =
  /(?:\b(?:ask|see|hyg|associate|om|manager|mgr|lead|check (?:with|w\/)|give (?:it )?to|our|by|from|spoke (?:w\/?|with|to)|talked (?:to|w\/?|with)|per|via|chat w\/?)|w\/)[.:,]? ?\(?$/i;
const CREDENTIAL =
  /^,? ?\(?(?:dds|dmd|rdh|rda|md|np|lpn|cdt|(?:payer |ins |delta |cigna |aetna )?reps?)(?![a-z])/i;
/** A representative's name and the number of the call, `Ashley 5/3/26 ref 7781`. */
const CALL = /^[^a-z]{0,14}\b(?:call )?(?:ref|reference|conf)(?:#|\b)/i;
const AT_WORK =
  /^(?:'s)?,? ?\(?(?:(?:at|@|from|in|de|en) )?(?:the )?(?:front|billing|provider|claims|appeals|facturacion|office|ins|member|network|relations)(?![a-z])|^,? rep\b/i;
/** What colleagues do with a note; patients do other things. */
const WORKED =
  /^ (?:updated|checked|verified|confirmed|noted|reviewed|revised|entered|uploaded|handles|wrote|knows)(?![a-z])/i;
/** `Called Cigna 8/3/26 - Andre said`. */
const SAID = /^ (?:said|says|told|confirmed|quoted|advised)(?![a-z])/i;
const CALL_REACH = 36;
/** `Kim at Cigna`, `Tanya, Aetna`, `Marcus (MetLife)`. */
const AT_A_PAYER =
  /^(?:'s)?(,| ?\(| (?:at|@|from|of|w\/|with|in|de|en) ) ?(?:the )?([a-z .]{1,24})/i;
const PAYER_AND_BRACKET = /([a-z]{2,14}) ?\($/i;

/** Whether a name is of one of the staff or of a payer's representative: these are what notes are for. */
export function isStaff(line: string, name: Name): boolean {
  const ahead = before(line, name, 24);
  const behind = after(line, name, 30);
  if (OF_STAFF.test(ahead) || AT_WORK.test(behind) || CREDENTIAL.test(behind)) return true;
  const [, link = '', payer = ''] = AT_A_PAYER.exec(behind) ?? [];
  const isAtPayer = PAYER.exec(payer)?.index === 0;
  if (name.words > 1) return isAtPayer && /^ (?:at|@|from|de)/i.test(link);
  return (
    isAtPayer ||
    WORKED.test(behind) ||
    (SAID.test(behind) && PAYER.test(before(line, name, CALL_REACH))) ||
    WITH_FIRST_NAME.test(ahead) ||
    CALL.test(behind) ||
    PAYER.test(PAYER_AND_BRACKET.exec(ahead)?.[1] ?? '')
  );
}

/** Employers, payers, vendors and days that are called like persons. */
const FIRMS =
  /\b(?:john hancock|paul revere|henry schein|wells fargo|(?:jp|j\.p\.) ?morgan|morgan stanley|charles schwab|edward jones|raymond james|arthur j|john deere|walter reed|jackson (?:hewitt|national|memorial)|mary kay|trader joe|lockheed martin|martin marietta|martin luther|ernst & young|johnson (?:&|and) johnson|ben & jerry|robert half|thomas jefferson|james madison|george (?:mason|washington)|sherwin|benjamin moore|jack henry|tyler tech|harvard pilgrim|blue cross|dean health|kelly services|sam's club|liberty mutual|christian brothers|virginia premier|mayo clinic|long beach|virginia mason|mary washington|john muir|henry ford|johns hopkins|beth israel|scott (?:&|and) white|dana farber|sloan kettering|memorial hermann|grady|jefferson health)\b/i;
const FIRM_REACH = 12;
const OF_THE_PUBLIC =
  /^(?:county|schools?|unified|isd|usd|employees?|retirees?|university|college|hospital)$/;

/** Whether the capitals belong to a school, an employer, a plan. */
export function isBody(line: string, words: Word[], at: number, name: Name): boolean {
  const near = line.slice(Math.max(0, name.from - FIRM_REACH), name.to + FIRM_REACH);
  if (FIRMS.test(near)) return true;
  return words.slice(at, at + name.words + 2).some((word, i) => {
    if (!OF_A_BODY.test(word.lower)) return false;
    if (i < name.words) return true;
    if (/[,.;:\d/]/.test(line.slice(name.to, word.from))) return false;
    // `John Smith plan` is a note on a person's plan; `John Smith County` is none.
    const isNext = i === name.words && (word.isCapital || OF_THE_PUBLIC.test(word.lower));
    return name.reach < SURE || isNext;
  });
}
