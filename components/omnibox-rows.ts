import type { Mark } from '../data/fold.ts';
import type { SearchResult } from '../data/search.ts';
import type { Asked } from '../detection/asked.ts';
import { DOORS_WORDS } from './doors-words.ts';

/** How a browser's address bar draws a line. */
export interface Drawn {
  /** A stretch of plain text. */
  text(text: string): string;
  /** What the line was found by. */
  match(text: string): string;
  dim(text: string): string;
}

/** Chromium reads lines as XML, and refuses a whole list for one wrong character. */
export const AS_XML: Drawn = {
  text: escaped,
  match: (text) => `<match>${escaped(text)}</match>`,
  dim: (text) => `<dim>${escaped(text)}</dim>`,
};

/** Firefox shows lines as they are. */
export const AS_TEXT: Drawn = { text: String, match: String, dim: String };

interface Rows {
  first: string;
  others: { content: string; description: string }[];
}

/** The address bar's list for a text: what Enter would do, then what the search found. */
export function omniboxRows(
  asked: Asked | undefined,
  search: (query: string) => SearchResult[],
  drawn: Drawn,
): Rows {
  const words = DOORS_WORDS;
  const row = (result: SearchResult) => rowOf(result, drawn);
  const rows = (results: SearchResult[]) =>
    results.map((result) => ({ content: result.code, description: row(result) }));
  switch (asked?.kind) {
    case undefined:
      return { first: drawn.text(words.addressHint), others: [] };
    case 'words':
      return {
        first: drawn.text(words.lookUpThis(asked.words)),
        others: rows(search(asked.words)),
      };
    case 'code': {
      const results = search(asked.code);
      const exact = results.find(({ code }) => code === asked.code);
      return {
        first: exact ? row(exact) : drawn.text(words.lookUpThis(asked.code)),
        others: rows(results.filter((result) => result !== exact)),
      };
    }
    case 'codes': {
      const named = asked.codes.flatMap((one) =>
        'code' in one ? search(one.code).filter(({ code }) => code === one.code) : [],
      );
      return { first: drawn.text(words.lookUpCodes), others: rows(named) };
    }
  }
}

function rowOf({ code, title, alias, marks, standing, why }: SearchResult, drawn: Drawn): string {
  const { retired, notYet } = DOORS_WORDS;
  const parts = [
    why === 'number' ? drawn.match(code) : drawn.text(code),
    drawn.dim(' – '),
    marked(title, marks.title, drawn),
  ];
  if (alias) parts.push(drawn.dim(` “${alias}”`));
  if (standing !== 'in force')
    parts.push(drawn.dim(` (${standing === 'retired' ? retired : notYet})`));
  return parts.join('');
}

function marked(text: string, marks: readonly Mark[], drawn: Drawn): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(drawn.text(text.slice(at, start)), drawn.match(text.slice(start, end)));
    at = end;
  }
  return [...parts, drawn.text(text.slice(at))].join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  // What XML cannot hold at all: control characters, and half of a pair.
  return text
    .replace(/[^\P{C}\t\n]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
