const YEAR = String.raw`(?<y>\d{4})`;
const MONTH = String.raw`(?<m>\d{1,2})`;
const NAMED = String.raw`(?<m>[a-z]{3,9})\.?`;
const DAY = String.raw`(?<d>\d{1,2})`;
const SHORT_YEAR = String.raw`(?<y>\d{4}|\d{2})`;

/** `2026-03-02`, `03/02/2026`, `20260302`, `03022026`, `Mar 2, 2026`, `02-MAR-2026`. */
const SHAPES = [
  `${YEAR}[-/.]${MONTH}[-/.]${DAY}(?:[T ].*)?`,
  `${MONTH}[-/.]${DAY}[-/.]${SHORT_YEAR}`,
  String.raw`(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})`,
  String.raw`(?<m>\d{2})(?<d>\d{2})(?<y>(?:19|20)\d{2})`,
  String.raw`${NAMED}\s+${DAY},?\s*${YEAR}`,
  String.raw`${DAY}[-\s]${NAMED}[-\s]${SHORT_YEAR}`,
].map((shape) => new RegExp(`^${shape}$`, 'i'));

/** A span such as `03/02/2026 - 03/31/2026`. */
const SPAN = /^(\S{6,10})\s*(?:-|–|to)\s*(?=\d)\S{6,10}$/i;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * A date as US practices write it, as `YYYY-MM-DD`; nothing where there is none or it cannot be.
 * Of a span, the first day.
 */
export function readDate(text: string | number | null | undefined): string | undefined {
  const written = String(text ?? '').trim();
  return oneDate(written) ?? oneDate(SPAN.exec(written)?.[1] ?? '');
}

/** `2026-03-02` as a claim shows it: `03/02/2026`. */
export function shownDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
}

function oneDate(text: string): string | undefined {
  for (const shape of SHAPES) {
    const { y = '', m = '', d = '' } = shape.exec(text)?.groups ?? {};
    if (y) return dateOf(y.length === 2 ? `20${y}` : y, monthOf(m), Number(d));
  }
  return undefined;
}

function monthOf(text: string): number {
  return /\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toUpperCase()) + 1;
}

function dateOf(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
