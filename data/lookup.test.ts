import dataset from 'virtual:dataset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from './library.ts';
import { createLookup } from './lookup.ts';

const lookup = createLookup(libraryOf(dataset));

describe('lookup', () => {
  it('answers for D0395 with the entry and the names of the codes it mentions', () => {
    const answer = lookup('D0395');
    expect(answer.kind).toBe('entry');
    if (answer.kind !== 'entry') return;
    expect(answer.entry.since).toBe(2014);
    expect(answer.entry.nearMisses?.slice(0, 2).map(({ code }) => code)).toEqual([
      'D0394',
      'D0393',
    ]);
    expect(answer.names.D0394).toBeTruthy();
  });

  it('says of a retired code when it ended and what came', () => {
    expect(lookup('D0351')).toMatchObject({
      kind: 'retired',
      until: 2022,
      replacedBy: ['D0801', 'D0802', 'D0803', 'D0804'],
    });
  });

  it('offers real codes one slip away for one that does not exist', () => {
    const answer = lookup('D0392');
    expect(answer.kind).toBe('unknown');
    if (answer.kind !== 'unknown') return;
    const near = answer.nearest.map(({ code }) => code);
    expect(near).toContain('D0391');
    expect(near).toContain('D0393');
    expect(near).not.toContain('D0392');
  });

  it('puts swapped digits before changed ones', () => {
    const answer = lookup('D3095'); // D0395 with two digits swapped
    expect(answer.kind === 'unknown' && answer.nearest[0]?.code).toBe('D0395');
  });

  it('answers for any D and four digits, and offers only codes in force', () => {
    const inForce = new Set(
      dataset.listed.filter(({ until }) => until === undefined).map(({ code }) => code),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        const answer = lookup(`D${String(n).padStart(4, '0')}`);
        if (answer.kind === 'unknown')
          for (const { code } of answer.nearest) expect(inForce.has(code)).toBe(true);
        else expect(dataset.listed.some(({ code }) => code === answer.code)).toBe(true);
      }),
    );
  });
});
