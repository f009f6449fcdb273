import { isBusiness, isPersonal, MENU } from './business.ts';
import { after, before, type Piece, places } from './line.ts';

/** Ten digits with something between them, a country before them or not. */
const TEN =
  /(?<![\w.-])(?:\+?1[-. ]?)?(?:\(\d{3}\)|\d{3})(?:[-./ ]{1,3}|(?<=\)))\d{3}[-./ ]{0,3}\d{4}(?!\d|-\d|[a-wyz])/g;
const SEVEN = /(?<![\w.\-#()]|\d[ /])\d{3}[-.]\d{4}(?!\w|-\d)/g;
const ABROAD = /(?<![\w.-])\+\d{1,3}[ -]\(?\d{2,3}\)?[ -]\d{3,4}[ -]\d{4}(?!\w|-\d)/g;
/** Digits that are only dialled when a word says so: amounts stand like this too. */
const BARE = /(?<![\w.-]|\d )(?:1?\d{10}|\d{3} ?\d{4})(?!\w|-\d)/g;
/** The prefixes that the caller does not pay for (FCC): businesses have them. */
export const TOLL_FREE = /^\+?1?[-. (]{0,2}8(?:00|33|44|55|66|77|88)/;
const NUMBER_OF_SOMETHING =
  /(?:rule|section|law|statute|form|group|grp|ref|policy|poliza|plan|code|ticket|batch|nea|form|version|serial|lot|fee|id|npi)[ #:.no]{0,6}$/i;
/** Words before ten digits that say these are dialled, and not a number of a card. */
const DIALLED =
  /(?<![a-z])(?:cell?(?:ular)?|call(?: back)?|callback|text|txt|phone|fone|ph|tel(?:efono)?|home|landline|work|mobile|contact|reach|llamar|marcar|num(?:ero)?|number)(?![a-z])[^\d]{0,24}$/i;
/** A call of a business stands directly before its number. */
const BUSINESS_REACH = 36;

/** Phone numbers of persons: not toll-free ones, and none that a payer's or an office's word stands beside. */
export function findPhones(line: string): Piece[] {
  const separated = [...places(line, TEN), ...places(line, SEVEN), ...places(line, ABROAD)];
  const dialled = places(line, BARE).filter((place) => DIALLED.test(before(line, place)));
  return [...separated, ...dialled].filter((place) => {
    if (TOLL_FREE.test(place.text)) return false;
    const ahead = before(line, place, BUSINESS_REACH);
    if (NUMBER_OF_SOMETHING.test(ahead)) return false;
    const behind = after(line, place);
    if (isPersonal(ahead)) return true;
    return !isBusiness(ahead) && (!MENU.test(behind) || isPersonal(behind));
  });
}
