/** Letters that are taken for a digit, and for which. */
const LOOKALIKES: Record<string, string> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
};
const CODE_LIKE = /^(d?)[ -]?([0-9oqilzsb]{3,5})$/i;
/** Digits without which it is a word: `sills`, `dobbs`. */
const DIGITS = 2;

/** The three to five digits of a query that was meant as a code, misread letters put right; nothing for words. */
export function codeDigits(query: string): string | undefined {
  const digits = CODE_LIKE.exec(query.trim())?.[2]?.toLowerCase();
  if (!digits || digits.replace(/\D/g, '').length < DIGITS) return undefined;
  return digits.replace(/\D/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Whether a query was meant as a code, but cannot be one: `DO395`, `D03955`. A search would take it for a word. */
export function isSlipped(query: string): boolean {
  const digits = codeDigits(query);
  return digits !== undefined && (digits.length > 4 || !/^d?[ -]?\d+$/i.test(query.trim()));
}
