import { FAMILY_NAMES } from './family-names.ts';
import type { Piece } from './line.ts';
import type { Word } from './words-of-line.ts';

/** How sure it is that a piece is a person's name, by how far from it a date still counts, in characters. */
export const SURE = 64;
export const LIKELY = 34;
/** A given name and an initial, or two capitals nobody has heard: a date within a few characters. */
const PERHAPS = 12;
/** One word: the date has to follow at once (`Lowe 12/12/25`). */
export const POSSIBLE = 4;

/** A name in a line, how far a date may be from it, and how many words it is. */
export interface Name extends Piece {
  reach: number;
  words: number;
}

/** Family names that are also words: they count behind a given name, hardly alone. */
const FAMILY_AND_WORD =
  /^(?:banks?|barber|black|bush|white|brown|green|greene|gray|price|rice|cook|hall|hill|king|knight|lane|little|long|park|parks|stone|wood|woods|young|bell|bond|bishop|ford|fox|hunt|hart|mason|porter|powell|ward|wells|west|cross|cole|foster|miller|kennedy|washington|jackson|austin|lincoln|santiago|montgomery|houston|campos|stevens|glover|case|chase|church|day|dean|english|fields|fleming|frost|fuller|gates|glass|gold|golden|good|grant|graves|gross|hancock|hardy|holder|holland|hood|hooper|horn|house|joy|joyce|key|kirk|lamb|love|low|lowe|mack|major|marks|marsh|may|mayo|mercer|meyer|moody|moon|noble|pace|page|parish|pope|post|potter|proctor|rich|richmond|riddle|roach|rose|rush|sharp|shepherd|shields|short|small|snow|sparks|spears|steele|stark|strong|summers|temple|terry|valentine|wall|walls|ware|waters|watts|weeks|winters|wise|wolf|dale|date|hale|sung|pak|oh|ho|le|ng|lai|vo|vu|sin|shin|kang|sato|ali|lo)$/;

/** Whether two words stand together as parts of one name. */
const follows = (line: string, a: Word, b: Word | undefined): b is Word =>
  b !== undefined && !a.isPossessive && /^\.? {0,2}$/.test(line.slice(a.to, b.from));

/** `The Hendersons`. */
const isAFamily = (line: string, { from, lower }: Word) =>
  lower.endsWith('s') &&
  FAMILY_NAMES.has(lower.slice(0, -1)) &&
  /\b(?:the|los) $/i.test(line.slice(Math.max(0, from - 5), from));

/** The name that begins at a word, if one does; `reach` says how sure it is. */
export function nameAt(line: string, words: Word[], at: number): Name | undefined {
  const first = words[at];
  if (!first) return undefined;
  return (
    familyFirst(line, words, first, at) ??
    givenFirst(line, words, first, at) ??
    unheard(line, words, first, at)
  );
}

const name = (first: Word, last: Word, words: number, reach: number): Name => ({
  from: first.from,
  to: last.to,
  reach,
  words,
});

/** `Garcia, Rosa`. */
function familyFirst(line: string, words: Word[], first: Word, at: number): Name | undefined {
  const second = words[at + 1];
  if (!second || !/^, ?$/.test(line.slice(first.to, second.from))) return undefined;
  if (second.isInitial && first.couldBeName && (first.isCapital || first.isUpper))
    return name(first, second, 2, first.isFamily || first.isFormedLikeName ? LIKELY : PERHAPS);
  const isPair = first.couldBeName && (second.couldBeName || second.isAmbiguous);
  if (!isPair || (first.isGiven && !first.isFamily && second.isGiven)) return undefined;
  const areCapitals = (first.isCapital || first.isUpper) && (second.isCapital || second.isUpper);
  if (
    areCapitals &&
    ((second.isGiven && !second.isAmbiguous) ||
      first.isFamily ||
      (first.isFormedLikeName && second.isGiven))
  )
    return name(first, second, 2, SURE);
  if (first.isFamily && (second.isGiven || second.isAmbiguous))
    return name(first, second, 2, LIKELY);
  if (second.isGiven && !second.isAmbiguous && (first.isCapital || !second.isCapital))
    return name(first, second, 2, PERHAPS);
  if (first.isCapital && second.isCapital && first.isFormedLikeName)
    return name(first, second, 2, PERHAPS);
  return undefined;
}

/** `Maria Lopez`, `Dana K. Lowell`, `lucy mcallister`, `Ana`. */
function givenFirst(line: string, words: Word[], first: Word, at: number): Name | undefined {
  const isGiven = first.isAmbiguous ? first.isCapital || first.isUpper : first.isGiven;
  if (!isGiven) return undefined;
  const second = words[at + 1];
  const third = words[at + 2];
  if (follows(line, first, second)) {
    const isLike = second.isCapital || (second.isUpper && first.isUpper) || second.isFamily;
    const isThirdLike =
      follows(line, second, third) &&
      third.couldBeName &&
      (third.isCapital || third.isUpper || third.isFamily);
    if (
      (second.isInitial || second.isGiven || /^(?:de|del|la|van|von|st|mc)$/.test(second.lower)) &&
      isThirdLike
    )
      return name(first, third, 3, SURE);
    if (second.isInitial && !first.isAmbiguous) return name(first, second, 2, LIKELY);
    if (second.couldBeName && isLike)
      return name(first, second, 2, first.isAmbiguous && !second.isFamily ? LIKELY : SURE);
    const isSmall = !first.isCapital && !first.isUpper && second.text.length > 3;
    if (isSmall && !first.isAmbiguous && second.couldBeName) return name(first, second, 2, LIKELY);
  }
  if (first.isAmbiguous) return undefined;
  return name(first, first, 1, first.isCapital || first.isUpper ? LIKELY : POSSIBLE * 4);
}

/** `K. Yamamoto`, `Jia Wu`, `Thakkar N.`, `Lowe`: no given name that is listed. */
function unheard(line: string, words: Word[], first: Word, at: number): Name | undefined {
  const second = words[at + 1];
  const third = words[at + 2];
  if (
    first.isInitial &&
    !/[AI]/.test(first.text) &&
    follows(line, first, second) &&
    second.isCapital &&
    second.couldBeName
  )
    return name(first, second, 2, second.isFamily || second.isFormedLikeName ? LIKELY : PERHAPS);
  // `m. fitzgibbon`.
  const isSmallInitial = /^[b-hj-z]$/.test(first.text) && line[first.to] === '.';
  if (
    isSmallInitial &&
    follows(line, first, second) &&
    (second.isFamily || second.isFormedLikeName)
  )
    return name(first, second, 2, PERHAPS);
  if (!first.couldBeName || !(first.isCapital || first.isUpper)) return undefined;
  if (follows(line, first, second)) {
    if (second.isInitial && follows(line, second, third) && third.isCapital && third.couldBeName)
      return name(first, third, 3, LIKELY);
    if (second.isCapital && second.couldBeName && first.isCapital) {
      const isKnown = [first, second].some(
        (word) => word.isGiven || word.isFamily || word.isFormedLikeName,
      );
      return name(first, second, 2, isKnown ? LIKELY : PERHAPS);
    }
    if (
      second.isUpper &&
      first.isUpper &&
      second.couldBeName &&
      (second.isGiven || first.isFamily || second.isFamily)
    )
      return name(first, second, 2, LIKELY);
    if (second.isInitial && first.isCapital) return name(first, second, 2, PERHAPS);
  }
  if (isAFamily(line, first)) return name(first, first, 1, LIKELY);
  if (first.isFamily)
    return name(first, first, 1, FAMILY_AND_WORD.test(first.lower) ? POSSIBLE : LIKELY);
  if (first.isCapital && (first.isFormedLikeName || (first.isPossessive && first.text.length > 2)))
    return name(first, first, 1, POSSIBLE);
  return undefined;
}
