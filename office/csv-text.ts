import { wideOrder } from './file-kind.ts';

/** What turns bytes into a text, such as the browser's `TextDecoder`; nothing where the bytes are not of that encoding. */
export type Decode = (label: string, bytes: Uint8Array) => string | undefined;

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/**
 * The text of a file: by its byte-order mark, else as UTF-8 if every byte fits, else as UTF-16 by its zeros, else as
 * Windows-1252, which old spreadsheets write. `isGuess`: letters with accents may come out wrong, so it is shown.
 */
export function csvText(
  bytes: Uint8Array,
  decode: Decode,
): { text: string; encoding: Encoding; isGuess: boolean } {
  const wide = wideOrder(bytes);
  if (wide)
    return { text: unmarked(decode(wide, bytes) ?? ''), encoding: 'UTF-16', isGuess: false };
  const narrow = decode('utf-8', bytes);
  if (narrow !== undefined) return { text: unmarked(narrow), encoding: 'UTF-8', isGuess: false };
  const old = decode('windows-1252', bytes) ?? '';
  return { text: unmarked(old), encoding: 'Windows-1252', isGuess: true };
}

function unmarked(text: string): string {
  return text.replace(/^\ufeff/, '');
}
