import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Names and what stands in English on purpose: the heads of a note for the chart. */
const SAME = [
  'Claimside',
  'Documented',
  'Still open',
  'Alt',
  'Ctrl',
  'Esc',
  'General',
  'English',
  'Español',
  '` ms`',
  '` s`',
  '` bytes` ` kB`',
];

type Words = Record<string, unknown>;

const AREAS = fs
  .globSync('*.{en,es}.ts', { cwd: import.meta.dirname })
  .map((file) => file.replace(/\.e[ns]\.ts$/, ''))
  .filter((area, i, all) => all.indexOf(area) === i);

async function wordsOf(area: string, language: 'en' | 'es'): Promise<Words> {
  const file = path.join(import.meta.dirname, `${area}.${language}.ts`);
  const [words, ...others] = Object.values(await import(file));
  expect(others, `${file} exports its words and nothing else`).toEqual([]);
  return words as Words;
}

/** Every word by its whole key, such as `sites.tooth range`. */
function leaves(words: Words, above = ''): [key: string, word: unknown][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null
      ? leaves(word as Words, `${above}${key}.`)
      : [[above + key, word] as [string, unknown]],
  );
}

/** What a word says; of a function the texts in its source, without what is put into them. */
function saying(word: unknown): string {
  if (typeof word !== 'function') return String(word);
  const texts = String(word).match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? [];
  return texts.join(' ').replace(/\$\{[^}]*\}/g, '');
}

it('there are words to compare', () => {
  expect(AREAS).toEqual(expect.arrayContaining(['card', 'panel', 'options']));
});

describe.each(AREAS)('the words of %s', (area) => {
  it('have the same keys in both languages', async () => {
    const [english, spanish] = await Promise.all([wordsOf(area, 'en'), wordsOf(area, 'es')]);
    const keys = (words: Words) =>
      leaves(words)
        .map(([key, word]) => `${key}: ${typeof word}`)
        .sort();
    expect(keys(spanish)).toEqual(keys(english));
  });

  it('take the same values in both languages', async () => {
    const [english, spanish] = await Promise.all([wordsOf(area, 'en'), wordsOf(area, 'es')]);
    const takes = (words: Words) =>
      Object.fromEntries(
        leaves(words).flatMap(([key, word]) =>
          typeof word === 'function' ? [[key, word.length]] : [],
        ),
      );
    expect(takes(spanish)).toEqual(takes(english));
  });

  it('are all translated', async () => {
    const [english, spanish] = await Promise.all([wordsOf(area, 'en'), wordsOf(area, 'es')]);
    const inEnglish = new Map(leaves(english));
    const left = leaves(spanish).filter(([key, word]) => {
      const said = saying(word);
      return /\p{L}/u.test(said) && !SAME.includes(said) && said === saying(inEnglish.get(key));
    });
    expect(left.map(([key]) => key)).toEqual([]);
  });
});
