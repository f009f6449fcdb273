/** What a field or column is for, as far as its label, header, name or hints tell. `code`: just "code". */
export type FieldPurpose = 'diagnosis' | 'procedure' | 'code' | 'other' | 'unsaid';

// Forty-five codes in force look exactly like an undotted ICD-10-CM code, so these columns stay silent.
const DIAGNOSIS =
  /\b(icd|dx|diag|diagnos[ei]s|diagnostic code|indication code)\b|icd ?(9|10)|(^|[^a-z])dx([^a-z]|$)/i;
const PROCEDURE = /\b(proc(edure)?s?|cdt|ada|service|svc|treatment|tx)\b/i;
/** What stands beside a code on a claim and holds four digits of its own: "Service date", "Procedure fee". */
const OTHER =
  /\b(date|time|dob|fee|fees|amount|amt|charge|price|cost|paid|balance|qty|quantity|units?|tooth|teeth|surf(ace)?s?|quad(rant)?|zip|postal|area|phone|fax|npi|provider|dentist|id|member|group|policy|account|acct|chart|claim|invoice|check|year|percent|minutes)\b/i;
/** A label that says no more than "code". */
const JUST_CODE = /^[^a-z]*codes?[^a-z]*$/i;
const ANY_CODE = /\bcodes?\b/i;

/** How much text before a code may say what it is, in characters: "ICD-10 diagnosis code: ". */
const LEAD = 32;

/**
 * Judges labels, nearest first. The first that names a diagnosis, a procedure or one of its companions decides;
 * a bare "code" counts only when nothing else says more. `codeColumns`: what this site calls its procedure codes.
 */
export function purposeOf(
  labels: Iterable<string>,
  codeColumns: readonly string[] = [],
): FieldPurpose {
  let purpose: FieldPurpose = 'unsaid';
  for (const label of labels) {
    if (codeColumns.some((column) => label.includes(column))) return 'procedure';
    const words = label
      .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
      .replace(/[_-]+/g, ' ');
    if (DIAGNOSIS.test(words)) return 'diagnosis';
    const isProcedure = PROCEDURE.test(words);
    if (OTHER.test(words) && !(isProcedure && ANY_CODE.test(words))) return 'other';
    if (isProcedure) return 'procedure';
    if (purpose === 'unsaid' && JUST_CODE.test(words)) purpose = 'code';
  }
  return purpose;
}

/** Whether the words just before `start` say that what follows is a diagnosis, as in "Dx: D0320". */
export function isLedByDiagnosis(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  return /\b(icd(-?(9|10))?(-?cm)?|dx|diag(nosis)?)\b[^.;\n]{0,16}$/i.test(lead);
}
