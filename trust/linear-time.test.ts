import { afterAll, describe, expect, it } from 'vitest';
import { record } from './figures.ts';
import { READERS, SHAPES } from './text-readers.ts';

/** Characters of a text of 1 MB, two bytes each. */
const MEGABYTE = 1 << 19;
/** Texts grow until a look at one takes this long, in ms: long enough to be told, short enough for hundreds of them. */
const LOOK = 12;
/** A look at the longest text that takes no longer, in ms, is of one that is passed over once at most. */
const NOTHING = 3;
/** A look that takes longer, in ms, is not often repeated. */
const LONG = 60;
/** Twice the text takes at most so many times as long; a reader that compares all with all takes 4. */
const MOST = 2.5;
/** Looks at each of the two texts, one after the other; more where the machine is busy elsewhere. */
const TRIES = [1, 7, 15, 31, 61];

type Read = (text: string) => unknown;

interface Growth {
  /** How many times as long twice the text takes. */
  ratio: number;
  /** Of the longest text, in characters. */
  length: number;
}

/** Flat: a text that is still in pieces is put together at the first look. */
const ofLength = (shape: string, length: number) =>
  Buffer.from(shape.repeat(Math.ceil(length / shape.length)).slice(0, length), 'utf16le').toString(
    'utf16le',
  );

async function timeOf(read: Read, text: string): Promise<number> {
  const start = performance.now();
  await read(text);
  return performance.now() - start;
}

/** By the least of the times: what the machine has to do beside it never makes it less. */
async function growthOf(read: Read, shape: string): Promise<Growth> {
  let length = 1 << 13;
  let time = await timeOf(read, ofLength(shape, length));
  for (; length < MEGABYTE && time < LOOK; length *= 2)
    time = await timeOf(read, ofLength(shape, length * 2));
  // Over three doublings, so that what a shorter text is spared counts for less.
  const texts = [length, length / 8].map((one) => ofLength(shape, one));
  const least = texts.map(() => Number.POSITIVE_INFINITY);
  let tried = 0;
  for (const tries of time > LONG ? TRIES : TRIES.slice(1)) {
    for (; tried < tries; tried++)
      for (const [i, text] of texts.entries())
        least[i] = Math.min(least[i] ?? 0, await timeOf(read, text));
    const [whole = 0, part = 0] = least;
    if (whole < NOTHING) return { ratio: 1, length };
    const ratio = Math.cbrt(whole / part);
    if (ratio <= MOST || tries === TRIES.at(-1)) return { ratio, length };
  }
  throw new Error('never looked');
}

const found: Growth[] = [];
afterAll(() => {
  record('linear-time', {
    'readers of text': Object.keys(READERS).length,
    'attack shapes': SHAPES.length,
    'pairs of texts': found.length,
    'of them up to 1 MB': found.filter(({ length }) => length === MEGABYTE).length,
    'longest text, characters': Math.max(...found.map(({ length }) => length)),
    'largest t(2n)/t(n)': Number(Math.max(...found.map(({ ratio }) => ratio)).toFixed(2)),
  });
});

describe('T20: the time grows with the text and no faster', () => {
  it('a reader that compares all with all is found', async () => {
    const careless: Read = (text) => {
      let same = 0;
      for (let i = 0; i < text.length; i++)
        for (let j = i; j < text.length; j += 64) if (text[i] === text[j]) same++;
      return same;
    };
    expect((await growthOf(careless, 'D')).ratio).toBeGreaterThan(MOST);
  });

  it('there are shapes enough', () => {
    expect(new Set(SHAPES).size).toBeGreaterThanOrEqual(20);
  });

  const all = Object.entries(READERS).map(([name, read]) => ({ name, read }));
  it.each(all)(
    '$name',
    async ({ read }) => {
      for (const shape of SHAPES) {
        const growth = await growthOf(read, shape);
        found.push(growth);
        expect(
          growth.ratio,
          `${JSON.stringify(shape)}, ${growth.length} characters`,
        ).toBeLessThanOrEqual(MOST);
      }
    },
    120_000,
  );
});
