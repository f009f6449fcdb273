import { tidyText } from './note.ts';

/** Longest cell that is looked at, in UTF-16 units: a code with all that spreadsheets put around it, and then some. */
const LONGEST = 40;
/** `="…"` and quotation marks of all kinds, as spreadsheets and pasted text leave them around a value. */
const WRAPPING = /^=?\s*["“”„'‘’]*\s*|\s*["“”'‘’]*$/g;

/**
 * The code of a cell as spreadsheets leave it: `D2740`, `2740`, `2740.0` and `2740,0`, `2,740`, `="D2740"`, `'D2740`,
 * `d 2740`, and a zero that was lost at the front (`120` of D0120). Nothing where it is no code. Only ASCII letters
 * and digits count: one of another script that looks alike is none.
 */
export function licensedCode(cell: string): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const bare = tidyText(cell).replace(WRAPPING, '');
  const [, letter = '', grouped = ''] =
    /^(?:([dD])[ -]?)?(\d{3,4}|\d,\d{3})(?:[.,]0*)?$/.exec(bare) ?? [];
  const digits = grouped.replace(',', '');
  if (digits === '' || (letter !== '' && digits.length < 4)) return undefined;
  return `D${digits.padStart(4, '0')}`;
}
