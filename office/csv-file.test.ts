import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-file.ts';
import { FILE_BYTES, FILE_COLUMNS, FILE_ROWS } from './csv-limits.ts';
import { damagedFiles, faultsOf } from './damaged-files.ts';
import { guessMapping } from './licensed-columns.ts';
import { licensedNames } from './licensed-names.ts';
import {
  DAMAGES,
  DECODE,
  DELIMITERS,
  ENCODINGS,
  NAMES,
  NEWLINES,
  written,
} from './written-files.ts';

/** Files that are damaged at random: the proofs of the trust model read 100,000. */
const MUTATED = 5_000;
const onwards = async () => undefined;
const read = (file: string | Uint8Array) =>
  readCsv(typeof file === 'string' ? Buffer.from(file) : file, DECODE, onwards);
const cellsOf = async (text: string) => {
  const found = await read(text);
  return typeof found === 'string' ? found : found.rows.map(({ cells }) => cells);
};

describe('files as offices have them', () => {
  it.each(Object.entries(ENCODINGS))('%s', async (name, { encoding, isGuess }) => {
    let files = 0;
    for (const delimiter of DELIMITERS)
      for (const newline of NEWLINES)
        for (const damage of Object.keys(DAMAGES)) {
          const file = JSON.stringify({ delimiter, newline, damage });
          const found = await read(written(name, delimiter, newline, damage));
          expect(found, file).toMatchObject({ delimiter, encoding, isGuess, broken: [] });
          if (typeof found === 'string') continue;
          const { hasHeadings, columns } = guessMapping(found.rows);
          expect({ hasHeadings, columns }, file).toEqual({
            hasHeadings: true,
            columns: { code: 0, name: 1 },
          });
          const rows = found.rows.slice(1);
          const all = { code: 0, name: 1, ...columns };
          const { names, left } = await licensedNames(
            { rows, broken: [] },
            all,
            () => 'in force',
            onwards,
          );
          expect(left, file).toEqual([]);
          expect(names, file).toEqual(
            NAMES.map(([code, text]) => ({ code, name: text.replaceAll('\t', ' ') })),
          );
          files++;
        }
    expect(files).toBe(72);
  });
});

describe('the rows of a file', () => {
  it.each<[text: string, expected: unknown]>([
    ['', 'empty'],
    [' \n\n', 'nothing in it'],
    [',,\n,,', 'nothing in it'],
    ['D2740 Glazed hat\nD2750 Metal hat', 'no columns'],
    ['PK\u0003\u0004', 'zip'],
    ['a,b\n"c,d', [['a', 'b']]],
    ['"a,b', 'broken quotes'],
    ['sep=;\nD2740;Hat', [['D2740', 'Hat']]],
    ['"sep=|"\r\nD2740|Hat', [['D2740', 'Hat']]],
    ['sep=,,\nD2740,Hat', [['D2740', 'Hat']]],
    [
      'D2740,Hat\r\nD2750,"Hat\r\nof metal"\nD2751,x\r',
      [
        ['D2740', 'Hat'],
        ['D2750', 'Hat\nof metal'],
        ['D2751', 'x'],
      ],
    ],
    [
      'D2740;Hat, glazed, of one piece\nD2750;Hat, of metal, glazed',
      [
        ['D2740', 'Hat, glazed, of one piece'],
        ['D2750', 'Hat, of metal, glazed'],
      ],
    ],
    [
      'D2740,Hat; glazed\nD2750,Hat; of metal',
      [
        ['D2740', 'Hat; glazed'],
        ['D2750', 'Hat; of metal'],
      ],
    ],
    [
      // Ragged.
      'D2740,Hat,1,2\nD2750\nD2751,Cap',
      [['D2740', 'Hat', '1', '2'], ['D2750'], ['D2751', 'Cap']],
    ],
    [`a${',x'.repeat(FILE_COLUMNS)}`, 'too many columns'],
    [`a${',x'.repeat(200_000)}`, 'too many columns'],
    [`a,b\n${'c,d\n'.repeat(FILE_ROWS + 1)}`, 'too many rows'],
  ])('%# %j', async (text, expected) => {
    expect(await cellsOf(text)).toEqual(expected);
  });

  it('are as many as are allowed, and keep their numbers over empty ones', async () => {
    const whole = await cellsOf(`a,b\n${'c,d\n'.repeat(FILE_ROWS)}`);
    expect(whole).toHaveLength(FILE_ROWS + 1);
    const sparse = await read(`D2740,Hat\n${'\n'.repeat(1_000_000)},\nD2750,Cap`);
    expect(sparse).toMatchObject({ rows: [{ number: 1 }, { number: 1_000_003 }] });
  });

  it('with broken quotation marks are left out alone, by their numbers', async () => {
    const filler = Array.from({ length: 4000 }, (_, i) => `D${1000 + i},Invented thing ${i}`);
    const lines = [...filler];
    // One that closes at the next opened mark far below, one that never closes, one with a mark in its middle.
    lines[10] = 'D1010,"Cap';
    lines[2500] = 'D3500,"Cap of ""metal"""';
    lines[3000] = 'D4000,"Cap" of metal';
    lines[3900] = 'D4900,"Never closed';
    const found = await read(lines.join('\n'));
    expect(found).toMatchObject({ broken: [11, 3001, 3901] });
    expect(typeof found === 'string' ? [] : found.rows).toHaveLength(3997);
  });

  it('that are longer than any row are left out alone', async () => {
    const text = `D2740,Hat\nD2750,"${`${'x'.repeat(300)}\n`.repeat(2000)}`;
    expect(await read(text)).toMatchObject({ broken: [2] });
    const long = `D2740,Hat\nD2750,${'x'.repeat(1_000_000)}\nD2751,Cap`;
    expect(await read(long)).toMatchObject({ broken: [2], rows: [{ number: 1 }, { number: 3 }] });
  });

  it('are not begun with where the file is too large', async () => {
    const file = Buffer.alloc(FILE_BYTES + 1, 'D2740,Hat\n');
    expect(await readCsv(file, DECODE, onwards)).toBe('too large');
  });

  it('stop where somebody cancels', async () => {
    let pieces = 0;
    const reading = readCsv(Buffer.alloc(1_000_000, 'D2740,Hat\n'), DECODE, async () => {
      if (++pieces === 3) throw new Error('cancelled');
    });
    await expect(reading).rejects.toThrow('cancelled');
    expect(pieces).toBe(3);
  });

  it('lone surrogates are mended, and controls and directions go', async () => {
    const bytes = Buffer.from('\ufeffD2740,a\ud800b\nD2750,c\u202ed\u0085e\u0301\n', 'utf16le');
    const found = await read(bytes);
    if (typeof found === 'string') throw new Error(found);
    const { names } = await licensedNames(found, { code: 0, name: 1 }, () => 'in force', onwards);
    expect(names.map(({ name }) => name)).toEqual(['a\ufffdb', 'cd\u00e9']);
  });
});

describe('files that are damaged at random', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

  it(`${MUTATED} of them break nothing, and keep to the limits (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async (bytes) => {
        expect(await faultsOf(bytes)).toEqual([]);
      }),
      { numRuns: MUTATED, seed },
    );
  }, 60_000);
});
