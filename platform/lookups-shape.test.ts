import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  counting,
  forgetting,
  type Lookups,
  opening,
  salvage,
  starring,
} from './lookups-shape.ts';

const EMPTY = salvage(undefined);
const after = (...changes: Change[]) => changes.reduce((state, change) => change(state), EMPTY);
const code = (n: number) => `D${String(n).padStart(4, '0')}`;

describe('what is kept', () => {
  it.each<[string, Change[], Partial<Lookups>]>([
    ['the newest first', [opening('D0120'), opening('D0274')], { recents: ['D0274', 'D0120'] }],
    [
      'each once',
      [opening('D0120'), opening('D0274'), opening('D0120')],
      { recents: ['D0120', 'D0274'] },
    ],
    [
      'stars as they were given',
      [starring('D0120', true), starring('D0274', true), starring('D0120', true)],
      { starred: ['D0274', 'D0120'] },
    ],
    [
      'no star that was taken away',
      [starring('D0120', true), starring('D0120', false)],
      { starred: [] },
    ],
    [
      'the most looked up first',
      [counting('D0120'), counting('D0274'), counting('D0274')],
      {
        counts: [
          ['D0274', 2],
          ['D0120', 1],
        ],
      },
    ],
    [
      'only the stars after it was told to forget',
      [starring('D0120', true), opening('D0274'), counting('D0274'), forgetting],
      { starred: ['D0120'], recents: [], counts: [] },
    ],
  ])('%s', (_, changes, kept) => {
    expect(after(...changes)).toMatchObject(kept);
  });

  it('no more than its limits', () => {
    const many = Array.from({ length: 1200 }, (_, n) => code(n));
    expect(after(...many.map(opening)).recents).toHaveLength(30);
    const state = after(...many.map(counting), counting(code(0)));
    expect(state.counts).toHaveLength(1000);
    expect(state.counts[0]).toEqual([code(0), 2]);
    expect(state.counts.at(-1)).toEqual([code(1199), 1]);
  });
});

describe('what was stored', () => {
  it.each<[unknown, Partial<Lookups>]>([
    [undefined, EMPTY],
    ['a word', EMPTY],
    [{ starred: ['D0120', 7, 'x', 'D0120'] }, { starred: ['D0120'] }],
    [
      { recents: 'D0120', starred: ['D0274'] },
      { recents: [], starred: ['D0274'] },
    ],
    [
      {
        counts: [
          ['D0120', 1],
          ['D0274', 'often'],
          ['D1110', 3],
          ['D0330', -1],
        ],
      },
      {
        counts: [
          ['D1110', 3],
          ['D0120', 1],
        ],
      },
    ],
  ])('is read as far as it can be: %j', (stored, kept) => {
    expect(salvage(stored)).toMatchObject(kept);
  });

  it('is read whatever it is, and the same once more', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = salvage(stored);
        expect(salvage(structuredClone(once))).toEqual(once);
      }),
    );
  });
});
