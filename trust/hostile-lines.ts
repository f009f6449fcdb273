import { AS_TEXT, AS_XML, omniboxRows } from '../components/omnibox-rows.ts';
import { askedOf } from '../detection/asked.ts';

/** What is asked in the address bar, and a code that is found by it, of which all texts are the same hostile one. */
function asked(text: string) {
  const found = {
    code: 'D2740',
    title: text,
    alias: text,
    standing: 'in force' as const,
    why: 'name' as const,
    marks: { code: [], title: [[0, 1] as [number, number]], alias: [] },
  };
  return [askedOf(text, 64), () => [found]] as const;
}

/** Descriptions as Firefox's address bar takes them, as text. */
export function textsOf(text: string): string[] {
  return omniboxRows(...asked(text), AS_TEXT).others.map(({ description }) => description);
}

/** Lines as Chromium's address bar takes them, as XML. */
export function linesOf(text: string): string[] {
  const { first, others } = omniboxRows(...asked(text), AS_XML);
  return [first, ...others.map(({ description }) => description)];
}
