import fs from 'node:fs';
import path from 'node:path';
import dataset from 'virtual:dataset';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createSearch } from './search.ts';

/** What staff type and the codes that answer it; where words leave several open, each of them is right. */
const PHRASES = Papa.parse<{ phrase: string; codes: string }>(
  fs.readFileSync(path.resolve(import.meta.dirname, 'staff-phrases.csv'), 'utf8').trim(),
  { header: true },
).data.map(({ phrase, codes }) => ({ phrase, codes: codes.split(' ') }));

const search = createSearch(dataset);
const today = new Date('2026-06-01T12:00:00');
const rowOf = ({ phrase, codes }: (typeof PHRASES)[number], among: number) =>
  search(phrase, today)
    .slice(0, among)
    .some(({ code }) => codes.includes(code));

describe('search', () => {
  it('knows at least 200 phrases', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(200);
    const known = new Set(dataset.codes.map(({ code }) => code));
    expect(PHRASES.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([]);
  });

  it('answers 92 of 100 phrases of staff with the first row', () => {
    const missed = PHRASES.filter((phrase) => !rowOf(phrase, 1));
    const names = missed.map(({ phrase }) => `${phrase}: ${search(phrase, today)[0]?.code}`);
    expect(missed.length / PHRASES.length, names.join('\n')).toBeLessThanOrEqual(0.08);
  });

  it('answers 99 of 100 within the first five rows', () => {
    const missed = PHRASES.filter((phrase) => !rowOf(phrase, 5)).map(({ phrase }) => phrase);
    expect(missed.length / PHRASES.length, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('answers every code with itself first, however it is written', () => {
    for (const { code } of dataset.codes)
      for (const written of [code, code.toLowerCase(), code.slice(1), `D ${code.slice(1)}`])
        expect(search(written, today)[0]).toMatchObject({ code, why: 'number' });
  });

  it('answers the beginning of a code with the codes that begin so, and nothing else', () => {
    for (const begun of ['D0', 'D03', 'd039', '04', 'D999'])
      for (const { code } of search(begun, today))
        expect(code.startsWith(`D${begun.replace(/^d/i, '')}`), `${begun}: ${code}`).toBe(true);
  });

  it('says why, and marks what matched', () => {
    expect(search('pano', today)[0]?.why).toMatch(/name|alias/);
    const [first] = search('scaling', today);
    if (!first) throw new Error('nothing for scaling');
    const { title, alias = '', marks } = first;
    const marked = (text: string, [start, end]: [number, number]) => text.slice(start, end);
    const all = [
      ...marks.title.map((m) => marked(title, m)),
      ...marks.alias.map((m) => marked(alias, m)),
    ];
    expect(all.join(' ')).toMatch(/scaling/i);
  });

  it('has nothing for nothing', () => {
    expect(search('', today)).toEqual([]);
    expect(search('   ', today)).toEqual([]);
    expect(search('zzzzqqqq', today)).toEqual([]);
  });
});
