/** What a field or column is for, as far as its label, header, name or hints tell. */
export type FieldPurpose = 'diagnosis' | 'procedure' | 'unsaid';

// Forty-five codes in force look exactly like an undotted ICD-10-CM code, so these columns stay silent.
const DIAGNOSIS =
  /\b(icd|dx|diag|diagnos[ei]s|diagnostic code|indication code)\b|icd-?(9|10)|(^|[^a-z])dx([^a-z]|$)/i;
const PROCEDURE = /\b(proc(edure)?s?|cdt|ada|service|svc|treatment|tx)\b/i;
const ANY_CODE = /\bcodes?\b/i;

/** How much text before a code may say what it is, in characters: "ICD-10 diagnosis code: ". */
const LEAD = 32;

/**
 * Judges labels, nearest first. The first that names a diagnosis or a procedure decides;
 * a bare "code" counts as a procedure's only when nothing else says more.
 */
export function purposeOf(labels: Iterable<string>): FieldPurpose {
  let isCode = false;
  for (const label of labels) {
    const words = label.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
    if (DIAGNOSIS.test(words)) return 'diagnosis';
    if (PROCEDURE.test(words)) return 'procedure';
    isCode ||= ANY_CODE.test(words);
  }
  return isCode ? 'procedure' : 'unsaid';
}

/** Whether the words just before `start` say that what follows is a diagnosis, as in "Dx: D0320". */
export function isLedByDiagnosis(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  return /\b(icd(-?(9|10))?(-?cm)?|dx|diag(nosis)?)\b[^.;\n]{0,16}$/i.test(lead);
}
