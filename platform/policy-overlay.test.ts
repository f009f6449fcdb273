import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaid } from './policy-overlay.ts';
import { readPolicy } from './policy-shape.ts';
import { DEFAULTS } from './settings.ts';

describe('the settings that hold', () => {
  const { policy } = readPolicy({
    triggers: { typing: 'chip', hover: 'off' },
    settings: { theme: 'dark' },
    lockSettings: ['dwell'],
  });
  const stored = {
    ...DEFAULTS,
    typing: 'show' as const,
    hover: 'chip' as const,
    dwell: 900,
    sites: [['https://pms.example.com', { typing: 'off' as const, focus: 'off' as const }]] as [
      string,
      { typing?: 'off'; focus?: 'off' },
    ][],
  };

  it('are what the organisation gave, else its locked defaults, else what the user chose', () => {
    const chosen = ['typing', 'hover', 'dwell', 'focus'] as const;
    const { settings, locked } = overlaid({ ...stored, focus: 'chip' }, chosen, policy);
    expect(settings).toEqual({
      ...DEFAULTS,
      typing: 'chip',
      hover: 'off',
      focus: 'chip',
      theme: 'dark',
    });
    expect(locked).toEqual(new Set(['typing', 'hover', 'theme', 'dwell']));
  });

  it('can be changed only where the organisation neither gave nor locked them, whatever both say', () => {
    const names = ['typing', 'hover', 'focus'] as const;
    const trigger = fc.constantFrom('show', 'chip', 'off');
    const some = fc.dictionary(fc.constantFrom(...names), trigger);
    fc.assert(
      fc.property(
        some,
        some,
        some,
        fc.subarray([...names]),
        (given, chosen, there, lockSettings) => {
          const read = readPolicy({ triggers: given, lockSettings }).policy;
          const sites = [['https://pms.example.com/*', there]] as typeof DEFAULTS.sites;
          const before = { ...DEFAULTS, ...chosen, sites };
          const keys = [...Object.keys(chosen), 'sites'] as (keyof typeof DEFAULTS)[];
          const { settings, locked } = overlaid(before, keys, read);
          for (const name of names) {
            const isHeld = Object.hasOwn(given, name) || lockSettings.includes(name);
            expect(locked.has(name)).toBe(isHeld);
            expect(settings[name]).toBe(
              given[name] ?? (isHeld ? undefined : chosen[name]) ?? DEFAULTS[name],
            );
            expect(settings.sites[0]?.[1][name]).toBe(isHeld ? undefined : there[name]);
          }
        },
      ),
    );
  });

  it('are locked for single sites too', () => {
    expect(overlaid(stored, ['sites'], policy).settings.sites).toEqual([
      ['https://pms.example.com', { focus: 'off' }],
    ]);
  });

  it('cannot be changed at all where all are locked', () => {
    const all = readPolicy({ lockSettings: ['all'], triggers: { focus: 'off' } }).policy;
    const chosen = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
    expect(overlaid(stored, chosen, all).settings).toEqual({ ...DEFAULTS, focus: 'off' });
    expect(overlaid(stored, chosen, all).locked).toEqual(new Set(chosen));
  });
});
