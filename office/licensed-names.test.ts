import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CELL_LENGTH } from './csv-limits.ts';
import { LicensedName, licensedNames, NAME_LENGTH, type Standing } from './licensed-names.ts';

const onwards = async () => undefined;
const STANDINGS: Record<string, Standing> = {
  D2740: 'in force',
  D2750: 'in force',
  D0351: 'retired',
};
const read = (lines: string[][], broken: number[] = []) =>
  licensedNames(
    { rows: lines.map((cells, i) => ({ number: i + 2, cells })), broken },
    { code: 0, name: 1, description: 2 },
    (code) => STANDINGS[code] ?? 'unknown',
    onwards,
  );

it.each<[cells: string[], name: unknown]>([
  [['D2740', 'Glazed hat'], { code: 'D2740', name: 'Glazed hat' }],
  [
    ['2740.0', ' Glazed\r\n hat ', ' Of\r\none piece '],
    { code: 'D2740', name: 'Glazed hat', description: 'Of\none piece' },
  ],
  [['D2740', '="Glazed ""hat"""'], { code: 'D2740', name: 'Glazed "hat"' }],
  [['D2740', "'=Glazed"], { code: 'D2740', name: '=Glazed' }],
  [['D2740', "'tis glazed"], { code: 'D2740', name: "'tis glazed" }],
  [
    ['D2740', '<img src=x onerror=alert(1)>'],
    { code: 'D2740', name: '<img src=x onerror=alert(1)>' },
  ],
  [
    ['D2740', '{"type":"script","props":{}}'],
    { code: 'D2740', name: '{"type":"script","props":{}}' },
  ],
  [['D2740', '\u2067\u202eGla\u0000zed\u0007'], { code: 'D2740', name: 'Glazed' }],
  [['D2740', '\ud83d\ude00 hat \udc00'], { code: 'D2740', name: '\ud83d\ude00 hat \ufffd' }],
])('%# of %j a name is taken', async (cells, name) => {
  expect((await read([cells])).names).toEqual([name]);
});

it.each<[cells: string[], kind: string, text: string]>([
  [['', 'Glazed hat'], 'no code', 'Glazed hat'],
  [['Ⅾ2740', 'Glazed hat'], 'no code', 'Ⅾ2740'],
  [['Restorative'], 'no code', 'Restorative'],
  [['D2740', ' \u202e'], 'no name', 'D2740'],
  [['D2740'], 'no name', 'D2740'],
  [['D2740', 'x'.repeat(NAME_LENGTH + 1)], 'name too long', 'D2740'],
  [['D2740', 'Hat', 'x'.repeat(CELL_LENGTH + 1)], 'cell too long', 'D2740'],
  // Composed it is longer than its parts.
  [['D2740', 'Hat', '\u0958'.repeat(CELL_LENGTH)], 'cell too long', 'D2740'],
  [['x'.repeat(CELL_LENGTH + 1), 'Hat'], 'cell too long', ''],
])('%# a row is left out, and said by its number', async (cells, kind, text) => {
  expect(await read([cells])).toMatchObject({ names: [], left: [{ row: 2, kind, text }] });
});

it('of a code that comes twice the first row is kept, and each later one said', async () => {
  const rows = [
    ['D2740', 'Hat'],
    ['D2740', 'Hat'],
    ['2740', 'Cap'],
    ['D2750', 'Hat'],
  ];
  expect(await read(rows)).toMatchObject({
    names: [{ code: 'D2740', name: 'Hat' }, { code: 'D2750' }],
    left: [
      { row: 3, kind: 'same again', text: 'D2740 Hat' },
      { row: 4, kind: 'another name', text: 'D2740 Cap' },
    ],
  });
});

it('codes that are retired or unknown are taken, and said', async () => {
  const found = await read([
    ['D0351', 'Old picture'],
    ['D9876', 'Own thing'],
  ]);
  expect(found.names).toHaveLength(2);
  expect(found.noticed).toEqual([
    { row: 2, kind: 'retired', text: 'D0351 Old picture' },
    { row: 3, kind: 'unknown', text: 'D9876 Own thing' },
  ]);
});

it('rows with broken quotation marks stand among the others that are left out', async () => {
  const found = await read(
    [
      ['', 'a'],
      ['D2740', 'Hat'],
      ['', 'b'],
    ],
    [3],
  );
  expect(found.left.map(({ row, kind }) => [row, kind])).toEqual([
    [2, 'no code'],
    [3, 'broken quotes'],
    [4, 'no code'],
  ]);
});

it('what is taken fits the shape in which it is sent and stored, and stays as it is there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 2, maxLength: 3 }),
      async ([, ...texts]) => {
        const { names } = await read([['D2740', ...texts]]);
        for (const name of names) expect(v.parse(LicensedName, name)).toEqual(name);
      },
    ),
    { numRuns: 2000 },
  );
});
