import { wideOrder } from './file-kind.ts';

/**
 * What turns bytes into a text, such as the browser's `TextDecoder`. `isStrict`: nothing where the bytes are not of
 * that encoding; else a mark (U+FFFD) stands for what does not fit.
 */
export type Decode = (label: string, bytes: Uint8Array, isStrict: boolean) => string | undefined;

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/**
 * The text of a file: by its byte-order mark, else as UTF-8 if every byte fits, else as UTF-16 by its zeros, else as
 * Windows-1252, which old spreadsheets write. `isGuess`: letters with accents may come out wrong, so it is shown.
 */
export function csvText(
  bytes: Uint8Array,
  decode: Decode,
): { text: string; encoding: Encoding; isGuess: boolean } {
  const as = (label: string, isStrict: boolean) => decode(label, bytes, isStrict);
  const found = (text: string, encoding: Encoding, isGuess = false) => ({
    text: text.replace(/^\ufeff/, ''),
    encoding,
    isGuess,
  });
  const wide = wideOrder(bytes);
  if (wide) return found(as(wide, false) ?? '', 'UTF-16');
  const narrow = as('utf-8', true);
  if (narrow !== undefined) return found(narrow, 'UTF-8');
  return found(as('windows-1252', false) ?? '', 'Windows-1252', true);
}
