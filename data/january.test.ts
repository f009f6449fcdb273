import dataset from 'virtual:dataset';
import { describe, expect, it } from 'vitest';
import { readSources } from '../scripts/read-sources.ts';
import { compile } from './compile.ts';
import { changesOf, januaryKit } from './january.ts';

describe('what the 2026 edition changed', () => {
  it('is what its lists say', () => {
    const changes = changesOf(dataset);
    expect(changes.filter(({ kind }) => kind === 'new')).toHaveLength(31);
    expect(changes.filter(({ kind }) => kind === 'ended').map(({ code }) => code)).toEqual([
      'D1352',
      'D1705',
      'D1706',
      'D1707',
      'D1712',
      'D9248',
    ]);
    const ended = changes.find(({ code }) => code === 'D9248');
    expect(ended?.kind === 'ended' && ended.replacedBy.map(({ code }) => code)).toEqual([
      'D9244',
      'D9245',
      'D9246',
      'D9247',
    ]);
  });

  it('is sorted for an office by what it uses most', () => {
    const kit = januaryKit(dataset, ['D0120', 'D9248', 'D1352', 'D9999', 'D9248', 'D0425']);
    expect(kit.yours.map(({ code }) => code)).toEqual(['D9248', 'D1352']);
    // D9999 is a code, D0425 is of an old edition; neither changed.
    expect(kit.unchanged + kit.yours.length).toBe(
      new Set(['D0120', 'D9248', 'D1352', 'D9999', 'D0425'].filter(isKnown)).size,
    );
    expect(kit.inYourFamilies.flatMap(({ changes }) => changes).every(isNew)).toBe(true);
    expect(kit.all).toHaveLength(37);
  });

  it('shows everything to an office that nothing is known of', () => {
    expect(januaryKit(dataset, [])).toMatchObject({ yours: [], unchanged: 0, inYourFamilies: [] });
  });
});

it('follows a later edition by its data alone', () => {
  const sources = readSources();
  const text = `
edition: 2027
added: []
retired:
  - { code: D0396, replacedBy: [D0395] }
revised:
  - { code: D0395, changed: Made up for this test., is: Made up. }
`;
  const later = compile({ ...sources, overlays: [{ path: 'editions/2027.yaml', text }] });
  const kit = januaryKit(later, ['D0395']);
  expect(kit.edition).toBe(2027);
  expect(kit.yours).toMatchObject([{ kind: 'changed', changed: 'Made up for this test.' }]);
  expect(kit.all.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    'D0395 changed',
    'D0396 ended',
  ]);
});

function isKnown(code: string) {
  return dataset.codes.some((one) => one.code === code);
}

function isNew({ kind }: { kind: string }) {
  return kind === 'new';
}
