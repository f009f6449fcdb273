import dataset from 'virtual:dataset';
import fc from 'fast-check';
import { NAME_LENGTH } from '../office/licensed-names.ts';
import { PAYER_LENGTH, TEXT_LENGTH, tidyPayer, tidyText } from '../office/note.ts';
import { readPolicy } from '../platform/policy-shape.ts';
import { hostileStrings, NASTY } from './hostile-strings.ts';

/** Hostile strings in all. */
export const STRINGS = 10_000;
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const ID = '00000000-0000-4000-8000-000000000001';
export const NOW = '2026-11-28T12:00:00.000Z';
/** Notes of one code. */
export const OF_CODE = 100;
export const CODES = dataset.codes.slice(0, STRINGS / OF_CODE).map(({ code }) => code);

const short = (text: string, most: number, tidy: (text: string) => string) =>
  tidy(tidy(text).slice(0, most)) || 'x';
/** Each as it came. */
export const ALL = fc
  .sample(hostileStrings, { numRuns: STRINGS - NASTY.length, seed })
  .concat(NASTY)
  .map((text) => text.slice(0, TEXT_LENGTH));
/** Each as a field of the office shows it. */
export const fields = ALL.map((text, i) => ({
  code: CODES[Math.floor(i / OF_CODE)] ?? '',
  payer: short(text, PAYER_LENGTH, tidyPayer),
  text: short(text, TEXT_LENGTH, tidyText),
  name: short(text, NAME_LENGTH, tidyText),
}));

/** The notes of one of the codes as a page of ours shows them: the payer, and the whole line. */
export function shownOf(n: number): [payer: string, line: string][] {
  return fields
    .slice(n * OF_CODE, (n + 1) * OF_CODE)
    .map(({ payer, text }) => [payer, ` ${payer} ${text}`]);
}

/** What an office would have stored, of these strings or, to compare with, of harmless ones. */
export function stored(isHostile: boolean): Record<string, unknown> {
  const noted = Map.groupBy(fields.entries(), ([, { code }]) => code);
  const books = [...noted].map(([code, notes]) => [
    `note:${code}`,
    {
      version: 1,
      sequence: 1,
      done: [],
      notes: notes.map(([i, { payer, text }]) => ({
        id: `00000000-0000-4000-8000-${`${i}`.padStart(12, '0')}`,
        // As it stands, before it is tidied, where that leaves anything.
        payer: isHostile ? payer : 'Delta',
        text: isHostile ? (tidyText(ALL[i] ?? '') ? ALL[i] : text) : 'a note',
        changed: NOW,
        revision: 1,
      })),
    },
  ]);
  const names = fields.slice(0, CODES.length).map(({ name }, i) => ({
    code: CODES[i],
    name: isHostile ? name : 'a name',
  }));
  return {
    ...Object.fromEntries(books),
    names: {
      id: ID,
      parts: 1,
      label: isHostile ? '<x-pwn onclick=pwn()>&amp;' : 'CDT 2026',
      count: names.length,
      imported: NOW,
    },
    [`names:part:${ID}:0`]: names,
    settings: { notesInPage: true, namesInPage: true },
  };
}

/** What a background answers whose organisation has set all that. */
export const POLICY = readPolicy({
  sites: [{ origin: 'https://pm.example', name: NASTY[1] }],
  sharedNotes: NASTY.map((text) => ({ code: CODES[0], payer: short(text, 60, tidyPayer), text })),
  contact: `${NASTY[0]} ${NASTY[1]}\u202e`,
  ...Object.fromEntries(NASTY.slice(0, 20).map((key) => [key, key])),
});
