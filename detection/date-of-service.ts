/** A short text of a claim line, with what the page says it is for (asked only when there is a date in it). */
export interface LineText {
  text: string;
  labels(): Iterable<string>;
}

/** Longest text that can be one date and no sentence. */
const DATE_LENGTH = 24;
const NUMBERS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/;
const WORDED = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const SERVICE = /\b(dos|service|svc|proc(edure)?|treatment|tx|completed?)\b/i;
/** Dates that a line carries beside the one that counts. */
const OTHER =
  /\b(birth|dob|due|paid|payment|sent|received|entry|entered|created|posted|printed|plan(ned)?|expir|effective|prior|placement)/i;
/** A two-digit year is of this century: no claim is older. */
const CENTURY = 2000;

/**
 * The date of service of a claim line as `YYYY-MM-DD`, or nothing: the one that a label calls so, else the line's
 * only date that no label calls otherwise.
 */
export function dateOfService(texts: Iterable<LineText>): string | undefined {
  const plain = new Set<string>();
  for (const { text, labels } of texts) {
    const date = text.length <= DATE_LENGTH ? isoDate(text.trim()) : undefined;
    if (!date) continue;
    const kind = kindOf(labels());
    if (kind === 'service') return date;
    if (kind === 'plain') plain.add(date);
  }
  return plain.size === 1 ? [...plain][0] : undefined;
}

/** The nearest label that names a kind of date decides. */
function kindOf(labels: Iterable<string>): 'service' | 'other' | 'plain' {
  for (const label of labels) {
    const words = label.replace(/([a-z])([A-Z])|[_-]/g, '$1 $2');
    if (OTHER.test(words)) return 'other';
    if (SERVICE.test(words)) return 'service';
  }
  return 'plain';
}

/** Reads `11/23/2026`, `11-23-26`, `2026-11-23` and `Nov 23, 2026` as `2026-11-23`; the month stands first, as in the US. */
export function isoDate(text: string): string | undefined {
  const [, a = '', b = '', c = ''] = NUMBERS.exec(text) ?? [];
  const [, name = '', day = '', year = ''] = WORDED.exec(text) ?? [];
  const named = MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
  if (name) return valid(year, named, Number(day));
  return a.length === 4 ? valid(a, Number(b), Number(c)) : valid(c, Number(a), Number(b));
}

function valid(year: string, month: number, day: number): string | undefined {
  if (!/^(\d\d|(19|20)\d\d)$/.test(year)) return undefined;
  const full = Number(year) + (year.length === 2 ? CENTURY : 0);
  const date = new Date(Date.UTC(full, month - 1, day));
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  // The 31st of a shorter month would have become the first of the next.
  return iso.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    ? iso
    : undefined;
}
