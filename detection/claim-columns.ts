import { purposeOf } from './context.ts';

/** What a column or field of a claim line holds, as far as its header, label or name says. */
export type LineColumn =
  | 'code'
  | 'diagnosis'
  | 'tooth'
  | 'surface'
  /** Both in one, as in `14 MOD`. */
  | 'tooth and surface'
  | 'quad'
  | 'qty'
  | 'date'
  /** A date that says itself that it is the one of service. */
  | 'service date'
  /** A bare `#`: the tooth on some screens, the number of the row on others. */
  | 'number'
  | 'other'
  | 'unsaid';

const SURFACE = /\b(surfs?|surfaces?|srf|sf)\b/;
/** "Tooth surface" is the surface alone; "Tooth/Surf" is both. */
const SURFACE_OF_TOOTH = /\b(tooth|th) (surf|sf)/;
const TOOTH = /\b(tooth|teeth|th|tth)\b/;
/** The claim form calls it "area of oral cavity". */
const QUAD = /\b(quads?|quadrants?|arch|area|oral cavity|sextant)\b/;
const QUANTITY = /\b(qty|quant|quantity|units?|count)\b/;
const DATE = /\b(dates?|dt|dos)\b/;
const SERVICE_DATE =
  /\b(dos|(service|serv|svc|srv|procedure|proc|treatment|tx|visit) (date|dt)|(date|dt) (of )?(service|svc|procedure|proc|treatment|visit|completed|performed))\b/;
/** Without the edges of words: the texts of a screen run together. */
const MAY_NAME_DATE =
  /dos|(service|serv|svc|srv|procedure|proc|treatment|tx|visit)\W{1,3}(date|dt)|(date|dt)\W{1,3}(of\W{1,3})?(service|svc|procedure|proc|treatment|visit|completed|performed)/i;
/** Names of fields that number their lines: `lines[3].code`, `ctl02_txtCode`. */
const CODE_OF_A_LINE =
  /^((lines?|claims?|items?|rows?|details?|txt|tb|inp|input|field|ctl|gv|grid) )+codes?$/;
/** Words beside the ones above that make something else of them: "Unit price", "Missing teeth", "Date of birth". */
const NOT_OF_A_LINE =
  /\b(missing|code|fee|fees|price|cost|charge|charges|amount|birth|dob|paid|pay|payment|check|due|enter|entered|entry|created|sent|submitted|received|next|recall|prior|placement|expires|signed|accident|statement|printed|updated|modified|chart|time|phone|zip)\b/;

/**
 * Judges the labels of a column or field, nearest first: the first that says anything decides. A label that says no
 * more than "code" counts only when no other says more. `codeColumns`: what this site calls its procedure codes.
 */
export function columnOf(
  labels: Iterable<string>,
  codeColumns: readonly string[] = [],
): LineColumn {
  let column: LineColumn = 'unsaid';
  for (const label of labels) {
    const purpose = purposeOf([label], codeColumns);
    if (purpose === 'diagnosis') return 'diagnosis';
    if (label.trim() === '#') return 'number';
    const words = wordsOf(label);
    const companion = companionOf(words);
    if (companion) return companion;
    if (purpose === 'procedure') return 'code';
    if (purpose === 'other') return 'other';
    if (purpose === 'code' || CODE_OF_A_LINE.test(words)) column = 'code';
  }
  return column;
}

function companionOf(words: string): LineColumn | undefined {
  if (NOT_OF_A_LINE.test(words)) return undefined;
  const isTooth = TOOTH.test(words);
  if (SURFACE.test(words))
    return isTooth && !SURFACE_OF_TOOTH.test(words) ? 'tooth and surface' : 'surface';
  if (isTooth) return 'tooth';
  if (SERVICE_DATE.test(words)) return 'service date';
  if (DATE.test(words)) return 'date';
  if (QUAD.test(words)) return 'quad';
  return QUANTITY.test(words) ? 'qty' : undefined;
}

/** `txtToothNum_3` is `txt tooth num`; strokes stay. */
function wordsOf(label: string): string {
  return label
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .replace(/[^\p{L}/&]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Whether a text may name the date of service: a first look, at a whole screen or at one of its texts. */
export function mayNameDate(text: string): boolean {
  return MAY_NAME_DATE.test(text);
}
