import dataset from 'virtual:dataset';
import { describe, expect, it } from 'vitest';
import { libraryOf } from './library.ts';
import { createLookup } from './lookup.ts';
import { pack, unpack } from './packed.ts';

describe('the packed dataset', () => {
  const packed = JSON.parse(JSON.stringify(pack(dataset)));

  it('unpacks to what was packed', () => {
    expect(unpack(packed).whole()).toEqual(dataset);
  });

  it('answers every code as the dataset itself does', () => {
    const on = '2026-06-01';
    const plain = createLookup(libraryOf(dataset));
    const fromPack = createLookup(unpack(packed));
    for (const { code } of [...dataset.listed, { code: 'D0392' }])
      expect(fromPack(code, on)).toEqual(plain(code, on));
  });

  it('is the same bytes at every build', () => {
    expect(pack(dataset)).toEqual(pack(dataset));
  });
});
