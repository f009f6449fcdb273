/**
 * The code of a cell as spreadsheets leave it: `D2740`, `2740`, `2740.0`, `="D2740"`, `'D2740`, `d 2740`, and a zero
 * that was lost at the front (`120` of D0120). Nothing where it is no code. A letter or digit of another script that
 * looks alike is none.
 */
export function licensedCode(cell: string): string | undefined {
  const bare = cell
    .normalize('NFKC')
    .trim()
    .replace(/^=?\s*["“”„'‘’]*|["“”'‘’]*$/g, '')
    .trim();
  // Only what is written in ASCII from the start: full-width digits would pass after the normalisation.
  if (!/^[\x20-\x7e“”„‘’\u00a0\t\u3000]*$/.test(cell.trim())) return undefined;
  const [, letter = '', digits = ''] = /^(d?)[ -]?(\d{3,4})(?:\.0+)?$/i.exec(bare) ?? [];
  if (digits === '' || (letter !== '' && digits.length < 4)) return undefined;
  return `D${digits.padStart(4, '0')}`;
}
