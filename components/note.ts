import type { Entry } from '../data/entry.ts';
import { WORDS } from './words.ts';

/** The checklist as text for the clinical note: what is documented, then what is still open. */
export function noteOf(entry: Entry, done: readonly string[]): string {
  const items = entry.checklist ?? [];
  const list = (heading: string, lines: string[]) =>
    lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `- ${line}`)] : [];
  return [
    `${entry.code} ${entry.title}`,
    ...list(
      WORDS.documented,
      items.filter((item) => done.includes(item)),
    ),
    ...list(
      WORDS.stillOpen,
      items.filter((item) => !done.includes(item)),
    ),
  ].join('\n');
}
