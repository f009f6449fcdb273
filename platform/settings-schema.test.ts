import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from './settings.ts';
import { readable, SettingsPatch, SettingsShape } from './settings-schema.ts';

const SITE = ['https://pm.example/*', { hover: 'off' }] as const;

describe('what was stored', () => {
  it.each([
    ['nothing at all', undefined],
    ['a text', 'show'],
    ['a list', ['show']],
    ['nothing', null],
    ['an unknown name', { sound: true }],
    ['a name of every object', JSON.parse('{"__proto__": {"typing": "off"}, "constructor": 1}')],
    ['a word that is none of the three', { typing: 'loud', hover: 'Show', focus: true }],
    ['a rest that is too short', { dwell: 49 }],
    ['a rest that is too long', { dwell: 2001 }],
    ['half a millisecond', { dwell: 150.5 }],
    ['a rest in words', { dwell: '150' }],
    ['a key that is none', { modifier: 'meta' }],
    ['a theme that is none', { theme: 'sepia' }],
    ['a size that is not offered', { textSize: 101 }],
    ['a language that is not spoken', { language: 'fr' }],
    ['sites that are no list', { sites: { 'https://pm.example/*': {} } }],
    ['words for yes and no', { notesInPage: 'yes', namesInPage: 1, countLookups: 'no' }],
  ])('%s counts as not chosen', (_, stored) => {
    expect({ ...DEFAULTS, ...readable(stored) }).toEqual(DEFAULTS);
  });

  it('falls back one by one', () => {
    const stored = { typing: 'off', hover: 'loud', dwell: 400, theme: 7, textSize: 130 };
    expect(readable(stored)).toEqual({ typing: 'off', dwell: 400, textSize: 130 });
  });

  it('keeps each site that can be read, and the newest of too many', () => {
    expect(readable({ sites: [SITE, ['https://a.example/*'], 4, null, SITE] }).sites).toEqual([
      SITE,
      SITE,
    ]);
    const many = Array.from({ length: 300 }, (_, i) => [`https://${i}.example/*`, {}]);
    const kept = readable({ sites: many }).sites;
    expect(kept).toHaveLength(200);
    expect(kept?.at(-1)?.[0]).toBe('https://299.example/*');
  });

  it('whatever it is, the settings are valid, and what could be read is what stands', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('show', 'chip', 'off', 'none', 'alt', 'page', 'dark', 'es', 100, 150, true),
      fc.array(fc.tuple(fc.string(), fc.record({ hover: fc.constantFrom('off', 'on') }))),
    );
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS), 'other', '__proto__'), values),
    );
    fc.assert(
      fc.property(stored, (any) => {
        const settings = { ...DEFAULTS, ...readable(any) };
        // Through the schema nothing changes: nothing had to fall back.
        expect(v.parse(SettingsShape, settings)).toEqual(settings);
        expect(v.is(SettingsPatch, settings)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a change', () => {
  it.each([
    [{ typing: 'off' }, true],
    [{ typing: 'off', dwell: 400, sites: [SITE] }, true],
    [{}, true],
    [{ typing: 'loud' }, false],
    [{ typing: 'off', dwell: 1 }, false],
    [{ typing: 'off', sound: true }, false],
    [{ sites: [['https://pm.example/*', { hover: 'loud' }]] }, false],
    [{ sites: [['x'.repeat(301), {}]] }, false],
    [null, false],
  ])('%j: %s', (patch, fits) => {
    expect(v.is(SettingsPatch, patch)).toBe(fits);
  });

  it('names nothing that it does not change', () => {
    expect(Object.keys(v.parse(SettingsPatch, { typing: 'off', hover: undefined }))).toEqual([
      'typing',
    ]);
  });
});
