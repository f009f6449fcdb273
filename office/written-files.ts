import type { Decode, Encoding } from './csv-text.ts';

/** Files as spreadsheets, portals and old programs write them, for tests. All names in them are invented. */
export const DECODE: Decode = (label, bytes, isStrict) => {
  try {
    return new TextDecoder(label, { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
};

const wide = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

export const ENCODINGS: Record<
  string,
  { encoding: Encoding; isGuess: boolean; write(text: string): Uint8Array }
> = {
  'UTF-8': { encoding: 'UTF-8', isGuess: false, write: (text) => Buffer.from(text) },
  'UTF-8 with a mark': {
    encoding: 'UTF-8',
    isGuess: false,
    write: (text) => Buffer.from(`\ufeff${text}`),
  },
  'UTF-16 LE': { encoding: 'UTF-16', isGuess: false, write: (text) => wide(text, true) },
  'UTF-16 BE': { encoding: 'UTF-16', isGuess: false, write: (text) => wide(text, false) },
  'UTF-16 LE with a mark': {
    encoding: 'UTF-16',
    isGuess: false,
    write: (text) => wide(`\ufeff${text}`, true),
  },
  'UTF-16 BE with a mark': {
    encoding: 'UTF-16',
    isGuess: false,
    write: (text) => wide(`\ufeff${text}`, false),
  },
  'Windows-1252': {
    encoding: 'Windows-1252',
    isGuess: true,
    // Its letters with accents are those of Latin 1.
    write: (text) => Buffer.from(text, 'latin1'),
  },
};

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export const NEWLINES = ['\n', '\r\n', '\r'] as const;
/** What spreadsheets do to a code. */
export const DAMAGES: Record<string, (code: string) => string> = {
  none: (code) => code,
  'no D': (code) => code.slice(1),
  'a number with decimals': (code) => `${Number(code.slice(1))}.0`,
  'a lost zero': (code) => String(Number(code.slice(1))),
  'a formula': (code) => `="${code}"`,
  'an apostrophe': (code) => `'${code}`,
};

export const NAMES = [
  ['D0120', 'Look around the mouth, as usual'],
  ['D0274', 'Four "winged" pictures'],
  ['D1110', 'Señora’s polish; for adults'.replace('’', "'")],
  ['D2740', 'Glazed hat | one piece'],
  ['D4341', 'Crème under the gums\tin a quarter'],
] as const;

/** A cell as it is written, in quotation marks where it has to be. */
function cell(text: string): string {
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file of `NAMES`. */
export function written(
  encoding: string,
  delimiter: string,
  newline: string,
  damage: string,
): Uint8Array {
  const rows = [
    ['Code', 'Name'],
    ...NAMES.map(([code, name]) => [DAMAGES[damage]?.(code) ?? code, name]),
  ];
  const text = rows.map((cells) => cells.map(cell).join(delimiter)).join(newline);
  return ENCODINGS[encoding]?.write(text + newline) ?? new Uint8Array();
}
