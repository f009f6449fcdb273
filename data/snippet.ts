import { type Mark, marksOf } from './fold.ts';

/** A part of a text, and what matched in it. */
export interface Snippet {
  text: string;
  marks: Mark[];
}

/** Characters before and behind the first match: one line of a popup. */
const BEFORE = 18;
const BEHIND = 40;

/** The part of a text around the first of the folded words `hits`; nothing where none of them stands in it. */
export function snippetAround(text: string, hits: readonly string[]): Snippet | undefined {
  const [first] = marksOf(text, hits);
  if (!first) return undefined;
  const from = wordEdge(text, Math.max(0, first[0] - BEFORE), first[0]);
  const to = Math.min(text.length, first[1] + BEHIND);
  const end = to === text.length ? to : Math.max(first[1], text.lastIndexOf(' ', to));
  const part = `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
  return { text: part, marks: marksOf(part, hits) };
}

/** The beginning of the first whole word from `at` on, `last` at the farthest. */
function wordEdge(text: string, at: number, last: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space < last ? space + 1 : last;
}
