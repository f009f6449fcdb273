import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../scripts/read-sources.ts';
import { compile } from './compile.ts';
import { libraryOf } from './library.ts';
import { createLookup } from './lookup.ts';
import { DatasetError } from './problems.ts';
import { createSearch } from './search.ts';

/** A made-up edition: nothing in it is true of 2027. */
const OVERLAY = `
edition: 2027
added:
  - { code: D0397, category: diagnostic }
  - { code: D0398, category: diagnostic }
retired:
  - { code: D0396, replacedBy: [D0397] }
revised:
  - code: D0395
    changed: Now also covers a made-up kind of scan.
    is: Overlays scans, made-up ones included.
`;

const madeUp = (code: string) => `  - code: ${code}
    title: Made-up work ${code}
    is: Work that no office does.
    use: [In this test]
    avoid: [Outside of it]
    nearMisses:
      - { code: D0395, axis: real, question: Is it real?, thisIf: no, otherIf: yes, oneWay: made up }
    say: { en: Not real., es: No es real. }
`;
const FAMILY = `family: made-up-imaging
name: Made-up imaging
category: diagnostic
toldApartBy: nothing
codes:
${madeUp('D0397')}${madeUp('D0398')}`;

const sources = readSources();
const dataset = compile({
  ...sources,
  overlays: [{ path: 'editions/2027.yaml', text: OVERLAY }],
  families: [...sources.families, { path: 'codes/made-up.yaml', text: FAMILY }],
});
const lookup = createLookup(libraryOf(dataset));
const IN_2026 = '2026-12-31';
const IN_2027 = '2027-01-01';

describe('a new edition is a change of data alone', () => {
  it('has what it adds from its first day on', () => {
    expect(lookup('D0397', IN_2026)).toMatchObject({ kind: 'not yet', since: 2027 });
    expect(lookup('D0397', IN_2027)).toMatchObject({ kind: 'entry', edition: 2027 });
    expect(lookup('D0398', IN_2027).kind).toBe('entry');
  });

  it('keeps what it retires for earlier dates of service', () => {
    expect(lookup('D0396', IN_2026)).toMatchObject({ kind: 'entry', entry: { code: 'D0396' } });
    expect(lookup('D0396', IN_2027)).toMatchObject({
      kind: 'retired',
      until: 2026,
      replacedBy: ['D0397'],
    });
  });

  it('says what it revised, and keeps the older text for earlier dates', () => {
    const before = lookup('D0395', IN_2026);
    const after = lookup('D0395', IN_2027);
    if (before.kind !== 'entry' || after.kind !== 'entry') throw new Error('D0395 has no entry');
    expect(after.entry.is).toBe('Overlays scans, made-up ones included.');
    expect(after.entry.changed).toContain('made-up kind of scan');
    expect(before.entry.is).not.toBe(after.entry.is);
    expect(before.entry.changed).toBeUndefined();
    expect(after.entry.checklist).toEqual(before.entry.checklist);
  });

  it('marks in a search what is not in force today', () => {
    const search = createSearch(dataset);
    const day = (on: string) => new Date(`${on}T12:00:00`);
    const standing = (on: string) => search('D0397', day(on))[0]?.standing;
    expect(standing(IN_2026)).toBe('not yet');
    expect(standing(IN_2027)).toBe('in force');
    expect(search('D0396', day(IN_2027))[0]?.standing).toBe('retired');
  });

  it('offers for an unknown code only what its date knows', () => {
    const near = (on: string) => {
      const answer = lookup('D0399', on);
      return answer.kind === 'unknown' ? answer.nearest.map(({ code }) => code) : [];
    };
    expect(near(IN_2027)).toContain('D0398');
    expect(near(IN_2026)).not.toContain('D0398');
  });

  it('refuses an edition that adds what exists, or changes what does not', () => {
    const wrong = OVERLAY.replace('D0397, c', 'D0394, c').replace('code: D0395', 'code: D0392');
    const build = () =>
      compile({ ...sources, overlays: [{ path: 'editions/2027.yaml', text: wrong }] });
    expect(build).toThrow(DatasetError);
    expect(build).toThrow(/D0394 is added but exists already/);
    expect(build).toThrow(/D0392 is revised but does not exist/);
  });
});

describe('the dataset', () => {
  it('holds every number of the lists and no other', () => {
    const root = path.resolve(import.meta.dirname, 'editions');
    const numbers = ['2026.csv', 'retired.csv'].flatMap((name) =>
      fs
        .readFileSync(path.join(root, name), 'utf8')
        .split('\n')
        .flatMap((line) => /^D\d{4}/.exec(line)?.[0] ?? []),
    );
    expect(numbers).toHaveLength(847 + 62);
    expect(compile(sources).codes.map(({ code }) => code)).toEqual(numbers.sort());
  });
});
