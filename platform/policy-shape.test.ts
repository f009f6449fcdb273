import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../trust/figures.ts';
import schema from './managed-schema.json' with { type: 'json' };
import { overlaid } from './policy-overlay.ts';
import { POLICY_NAMES, readPolicy } from './policy-shape.ts';
import { DEFAULTS } from './settings.ts';

const NOTHING = { sites: [], values: {}, locked: [], sharedNotes: [], disableNotes: false };
const note = { code: 'D0274', text: 'Both sides.' };
const named = (raw: object) =>
  readPolicy(raw).problems.map(({ key, reason }) => `${key}: ${reason}`);

describe('a policy', () => {
  it('that is whole is taken over whole', () => {
    expect(
      readPolicy({
        sites: [
          { origin: 'https://PMS.example.com/', name: ' Practice software ', preselect: true },
          { origin: 'http://localhost:8080' },
        ],
        triggers: { typing: 'chip', focus: 'off' },
        settings: {
          dwell: 400,
          modifier: 'alt',
          theme: 'dark',
          textSize: 115,
          language: 'es',
          namesInPage: true,
          countLookups: false,
        },
        showNotesInPage: true,
        lockSettings: ['typing', 'showNotesInPage', 'typing'],
        sharedNotes: [{ ...note, payer: 'Delta' }],
        disableNotes: true,
        contact: 'Billing desk, 555 0100',
      }),
    ).toEqual({
      isSet: true,
      problems: [],
      policy: {
        sites: [
          { origin: 'https://pms.example.com', name: 'Practice software', preselect: true },
          { origin: 'http://localhost', preselect: false },
        ],
        values: {
          typing: 'chip',
          focus: 'off',
          dwell: 400,
          modifier: 'alt',
          theme: 'dark',
          textSize: 115,
          language: 'es',
          namesInPage: true,
          countLookups: false,
          notesInPage: true,
        },
        locked: [
          'typing',
          'notesInPage',
          'focus',
          'dwell',
          'modifier',
          'theme',
          'textSize',
          'language',
          'namesInPage',
          'countLookups',
        ],
        sharedNotes: [{ ...note, payer: 'Delta' }],
        disableNotes: true,
        contact: 'Billing desk, 555 0100',
      },
    });
  });

  it('has texts without marks that turn them round, and unknown names without them too', () => {
    const { policy, problems } = readPolicy({
      sharedNotes: [{ ...note, payer: 'Del\u202eta', text: 'Both\u2066 sides.\ud800' }],
      contact: 'Billing\u202e desk',
      'sound\u202e\ud800': true,
    });
    expect(policy).toEqual({
      ...NOTHING,
      sharedNotes: [{ ...note, payer: 'Delta', text: 'Both sides.\ufffd' }],
      contact: 'Billing desk',
    });
    expect(problems.map(({ key }) => key)).toEqual(['sound\ufffd']);
  });

  it('that is absent sets nothing', () => {
    for (const raw of [undefined, null, {}, [], 'text', 7])
      expect(readPolicy(raw)).toEqual({ isSet: false, policy: NOTHING, problems: [] });
  });

  it('that is wrong in one key keeps the others, and names that one', () => {
    const read = readPolicy({
      triggers: { typing: 'loud', hover: 'off' },
      settings: { textSize: '115', theme: 'dark', sound: true },
      contact: 'Ask us',
    });
    expect(read.policy).toEqual({
      ...NOTHING,
      values: { hover: 'off', theme: 'dark' },
      locked: ['hover', 'theme'],
      contact: 'Ask us',
    });
    expect(read.problems).toEqual([
      { key: 'triggers.typing', reason: 'one of', values: ['show', 'chip', 'off'] },
      { key: 'settings.textSize', reason: 'one of', values: [90, 100, 115, 130, 150] },
      { key: 'settings.sound', reason: 'unknown', values: [] },
    ]);
  });

  it('says of every key what it must be', () => {
    expect(
      named({
        sites: 'https://pms.example.com',
        triggers: ['off'],
        settings: { dwell: 5, modifier: 'meta', namesInPage: 'yes' },
        showNotesInPage: 1,
        lockSettings: ['sites'],
        sharedNotes: [note, { code: '0274', text: 'x' }],
        disableNotes: 'true',
        contact: 'two\nlines',
        sharedNote: [],
      }),
    ).toEqual([
      'sites: list',
      'triggers: names and values',
      'settings.dwell: whole number',
      'settings.modifier: one of',
      'settings.namesInPage: true or false',
      'showNotesInPage: true or false',
      'lockSettings: setting name',
      'sharedNotes: note',
      'disableNotes: true or false',
      'contact: one line',
      'sharedNote: unknown',
    ]);
    expect(readPolicy({ settings: { dwell: 5 } }).problems[0]?.values).toEqual([50, 2000]);
    expect(readPolicy({ sharedNotes: [note, {}] }).problems[0]?.values).toEqual([2]);
  });

  it.each(
    [
      '<all_urls>',
      '*://*/*',
      'https://*/*',
      'https://*.example.com',
      'http://pms.example.com',
      'https://pms.example.com/claims',
      'https://user@pms.example.com',
      'file:///',
      'chrome://settings',
      'data:text/html,x',
      'https://',
      'https://pms example.com',
      'https://pms.example.com?x',
      'https://pms.example.com\n',
      ' https://pms.example.com',
      'https://[::1]',
      'https://-a.example',
      `https://${'a'.repeat(1e6)}`,
      '',
    ].map((origin) => ({ shown: origin.slice(0, 40), origin })),
  )('offers no site that is not one origin: “$shown”', ({ origin }) => {
    const read = readPolicy({ sites: [{ origin: 'https://pms.example.com' }, { origin }] });
    expect(read.policy.sites).toEqual([]);
    expect(read.problems).toEqual([{ key: 'sites', reason: 'site', values: [2] }]);
  });

  it('offers at most 200 sites and 2,000 notes of 2,000 characters', () => {
    const sites = Array.from({ length: 201 }, (_, i) => ({ origin: `https://s${i}.example` }));
    expect(readPolicy({ sites }).policy.sites).toEqual([]);
    expect(readPolicy({ sites: sites.slice(1) }).policy.sites).toHaveLength(200);
    const notes = Array.from({ length: 2001 }, () => note);
    expect(readPolicy({ sharedNotes: notes }).policy.sharedNotes).toEqual([]);
    expect(readPolicy({ sharedNotes: notes.slice(1) }).policy.sharedNotes).toHaveLength(2000);
    expect(readPolicy({ sharedNotes: [{ ...note, text: 'x'.repeat(2000) }] }).problems).toEqual([]);
    expect(
      readPolicy({ sharedNotes: [{ ...note, text: 'x'.repeat(2001) }] }).policy.sharedNotes,
    ).toEqual([]);
    expect(readPolicy({ contact: 'x'.repeat(201) }).policy).toEqual(NOTHING);
  });
});

describe('300 malformed policies', () => {
  const seed = Date.now() % 2 ** 31;
  const megabyte = 'x'.repeat(1 << 20);
  const isBare = (value: unknown) =>
    typeof value === 'boolean' ||
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  /** Right for no key at all: of the wrong type, empty of sense, or far too long. */
  const wrong = fc.oneof(
    fc
      .anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true })
      .filter((value) => !isBare(value)),
    fc.constantFrom<unknown>(
      megabyte,
      'two\nlines',
      ' ',
      [megabyte],
      { [megabyte]: megabyte },
      ['<all_urls>'],
      [{ origin: '<all_urls>' }],
      [{ code: 'D0274', text: megabyte }],
      JSON.parse('{"__proto__": {"typing": "off", "theme": "dark"}}'),
      Array(100_000).fill({ origin: 'https://pms.example.com' }),
    ),
  );
  const strange = ['__proto__', 'constructor', 'toString', 'Sites', '', megabyte];
  const malformed = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...POLICY_NAMES.keys, ...strange), wrong),
    { minLength: 1, selector: ([key]) => key },
  );

  it(`leave every default standing, throw nothing and are named key by key (seed ${seed})`, () => {
    fc.assert(
      fc.property(malformed, (entries) => {
        const raw = {};
        // As JSON has it: `__proto__` is a name like any other.
        for (const [key, value] of entries)
          Object.defineProperty(raw, key, { value, enumerable: true });
        const { isSet, policy, problems } = readPolicy(raw);
        expect(isSet).toBe(true);
        expect(policy).toEqual(NOTHING);
        expect(problems.length).toBeLessThanOrEqual(20);
        const lines = problems.map(({ key }) => key);
        for (const line of lines) expect(line.length).toBeLessThan(80);
        if (lines.length < 20)
          for (const [key] of entries)
            expect(lines.map((line) => line.split('.')[0])).toContain(
              key === megabyte ? `${megabyte.slice(0, 60)}…` : key,
            );
        expect(overlaid(DEFAULTS, [], policy)).toEqual({
          settings: DEFAULTS,
          locked: new Set(),
        });
      }),
      { numRuns: 300, seed },
    );
    record('policy-shape', { 'malformed policies read': 300, exceptions: 0, seed });
  });
});

describe('the schema in the package', () => {
  const { properties } = schema;

  it('has the names that are read, and no other', () => {
    expect(Object.keys(properties).sort()).toEqual([...POLICY_NAMES.keys].sort());
    expect(Object.keys(properties.triggers.properties)).toEqual(POLICY_NAMES.triggers);
    expect(Object.keys(properties.settings.properties)).toEqual(POLICY_NAMES.settings);
  });

  it('keeps to the rules of Chromium: an object at the top, one type a node, nothing additional', () => {
    expect(schema.type).toBe('object');
    const walk = (node: Record<string, unknown>): void => {
      expect(typeof node.type).toBe('string');
      expect(node).not.toHaveProperty('additionalProperties');
      for (const inner of Object.values(node.properties ?? {})) walk(inner);
      if (node.items) walk(node.items as Record<string, unknown>);
    };
    walk(schema);
  });
});
