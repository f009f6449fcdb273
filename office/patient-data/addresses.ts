import { isPersonal, OF_A_BUSINESS, PAYER } from './business.ts';
import { after, before, type Piece, places } from './line.ts';

const CAP = "(?:[A-Z][A-Za-z']{0,20}|\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))";
const WAY =
  '(?:[Ss]t(?:reet)?|ST(?:REET)?|[Aa]ve(?:nue)?|AVE(?:NUE)?|[Rr]d|[Rr]oad|RD|ROAD|[Dd]r(?:ive)?|DR(?:IVE)?|[Ll]n|[Ll]ane|LN|LANE|[Bb]lvd|BLVD|[Bb]oulevard|[Cc]t|[Cc]ourt|CT|COURT|[Pp]l|[Pp]lace|PL|PLACE|[Cc]ir(?:cle)?|CIR(?:CLE)?|[Ww]ay|WAY|[Tt]er(?:race)?|TER(?:RACE)?|[Pp]kwy|PKWY|[Pp]arkway|[Hh]wy|HWY|[Tt]rail|TRAIL|[Tt]rl|[Rr]un|RUN|[Ll]oop|LOOP|[Ss]q(?:uare)?)';
const HOUSE = '(?<![\\w#$./-])\\d{1,5}(?: \\d/\\d)?';
const STREET = new RegExp(
  `${HOUSE} (?:[NSEW]{1,2}\\.? )?(?:${CAP} ){1,3}${WAY}(?![a-z])(?:\\.? (?:\\d{1,4}(?!\\d)|(?:Apt|apt|unit|Unit|#|rm) ?#?\\w{1,5}))?`,
  'g',
);
/** The same in small letters, where a word says that somebody lives there. */
const SMALL =
  /(?<![\w#$./-])\d{1,5} (?:[nsew]{1,2}\.? )?(?:(?:[a-z]{3,20}|\d{1,3}(?:st|nd|rd|th)) ){1,2}(?:st|street|ave|avenue|rd|road|ln|lane|blvd|dr|drive|ct|court|pl|place|cir|circle|way|terrace|pkwy|hwy)(?![a-z])/g;
const CALLE =
  /(?<![a-z])(?:calle|avenida|av\.|calzada|colonia|privada) (?:[A-Z][a-z]{1,20} ){1,3}#?\d{1,5}(?!\d)/gi;
const LIVES =
  /(?<![a-z])(?:lives?|vive|living|moved|home|casa|domicilio|(?:new|changed?|old|pt|patient) addr(?:ess)?|mudo|addr(?:ess)? change|direccion)(?![a-z])/i;
/** How much of the line before it tells whose address it is. */
const REACH = 60;
/** And how much behind it: `, Attn Claims`, `, Delta`. */
const BEHIND = 24;
/** Where somebody has no street. */
const LIVES_IN_A_BOX = /(?<![a-z])(?:lives?|vive)(?: at| en)? (p\.? ?o\.? ?box \d{1,6})(?!\d)/dgi;
const OF_AN_OFFICE =
  /(?<![a-z])(?:p\.? ?o\.? ?box|claims|attn|appeals?|review|suite|ste)(?![a-z])/i;

/** Street addresses with a house number, unless a payer or an office stands beside them. */
export function findAddresses(line: string): Piece[] {
  const small = places(line, SMALL).filter(
    (place) =>
      LIVES.test(before(line, place, REACH)) ||
      /^,? (?:apt|unit|#\d|new home)/i.test(after(line, place)),
  );
  const boxes = places(line, LIVES_IN_A_BOX);
  const streets = [...places(line, STREET), ...places(line, CALLE), ...small].filter((place) => {
    const ahead = before(line, place, REACH);
    if (LIVES.test(ahead) || isPersonal(ahead)) return true;
    const around = ahead + place.text + after(line, place, BEHIND);
    return (
      !OF_AN_OFFICE.test(around) && !PAYER.test(around) && !OF_A_BUSINESS.test(ahead.slice(-20))
    );
  });
  return [...streets, ...boxes];
}
