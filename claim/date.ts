const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** A date as US practices write it, as `YYYY-MM-DD`; nothing where there is none or it cannot be. */
export function readDate(text: string | number | null | undefined): string | undefined {
  const trimmed = String(text ?? '').trim();
  const [, first = '', second = '', third = ''] =
    YEAR_FIRST.exec(trimmed) ?? EIGHT_DIGITS.exec(trimmed) ?? [];
  if (first) return dateOf(first, second, third);
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(trimmed) ?? [];
  return month ? dateOf(year.length === 2 ? `20${year}` : year, month, day) : undefined;
}

/** `2026-03-02` as a claim shows it: `03/02/2026`. */
export function shownDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
