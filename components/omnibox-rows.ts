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
  /** Whether the first line can change with what is typed; Firefox draws it before it asks. */
  isFirstLive: boolean;
}

/** Chromium reads lines as XML, and refuses a whole list for one wrong character. */
export const AS_XML: Drawn = {
  text: escaped,
  match: (text) => `<match>${escaped(text)}</match>`,
  dim: (text) => `<dim>${escaped(text)}</dim>`,
  isFirstLive: true,
};

/** Firefox shows lines as they are. */
export const AS_TEXT: Drawn = { text: String, match: String, dim: String, isFirstLive: false };

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
  const results = asked ? found(asked, search) : [];
  const exact = asked?.kind === 'code' && results.find(({ code }) => code === asked.code);
  const isFirst = drawn.isFirstLive ? exact : undefined;
  return {
    first: isFirst ? rowOf(isFirst, drawn) : drawn.text(firstLine(asked, drawn)),
    others: results
      .filter((result) => result !== isFirst)
      .map((result) => ({ content: result.code, description: rowOf(result, drawn) })),
  };
}

function found(asked: Asked, search: (query: string) => SearchResult[]): SearchResult[] {
  switch (asked.kind) {
    case 'words':
      return search(asked.words);
    case 'code':
      return search(asked.code);
    case 'codes':
      return asked.codes.flatMap((one) =>
        'code' in one ? search(one.code).filter(({ code }) => code === one.code) : [],
      );
  }
}

function firstLine(asked: Asked | undefined, { isFirstLive }: Drawn): string {
  const { addressHint, lookUpThis, lookUpCodes } = DOORS_WORDS;
  if (!asked || !isFirstLive) return addressHint;
  if (asked.kind === 'codes') return lookUpCodes;
  return lookUpThis(asked.kind === 'code' ? asked.code : asked.words);
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
