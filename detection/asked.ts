import { SELECTION_LENGTH, type Selected, selectedCodes } from './selection.ts';

/** What somebody wants to know: one code, several codes and ranges, or whatever words lead to. */
export type Asked =
  | { kind: 'code'; code: string }
  | { kind: 'codes'; codes: Selected[] }
  | { kind: 'words'; words: string };

// Nothing but four-digit numbers, with or without their `D`: in an address bar these are codes.
const BARE_LIST = /^\s*[Dd]?[0-9]{4}(?:[\s,;/+&|]+[Dd]?[0-9]{4})*\s*$/;
const BARE = /[Dd]?([0-9]{4})/g;

/**
 * What a text asks for, whether it was typed or selected: its codes where it holds any, else its words, `longest`
 * characters of them at most. Nothing where nothing can be looked up.
 */
export function askedOf(text: string, longest: number): Asked | undefined {
  const read = text.slice(0, SELECTION_LENGTH);
  const codes = selectedCodes(BARE_LIST.test(read) ? read.replace(BARE, 'D$1') : read);
  const [first] = codes;
  if (first)
    return codes.length === 1 && 'code' in first
      ? { kind: 'code', ...first }
      : { kind: 'codes', codes };
  const words = firstWords(read.replace(/[\s\p{C}]+/gu, ' ').trim(), longest);
  return /[\p{L}\p{N}]/u.test(words) ? { kind: 'words', words } : undefined;
}

/** As many whole words as fit, and half a word where not even one does. */
function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : longest);
}
