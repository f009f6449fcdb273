import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser with nothing but storage, slow enough for two changes to meet. */
const local = {
  stored: {} as Record<string, unknown>,
  isFull: false,
  isUnreadable: false,
  get: async (key: string) => {
    if (local.isUnreadable) throw new Error('Corruption: missing files');
    return structuredClone({ [key]: local.stored[key] });
  },
  set: async (values: Record<string, unknown>) => {
    await new Promise((ok) => setTimeout(ok, 1));
    if (local.isFull) throw new Error('QuotaExceededError');
    Object.assign(local.stored, structuredClone(values));
  },
};
const locked = new Set<string>();

vi.mock('wxt/browser', () => ({
  browser: { storage: { local, onChanged: { addListener: () => undefined } } },
}));
vi.mock('./settings-policy.ts', () => ({
  overlay: async (settings: unknown) => ({ settings, locked }),
}));
vi.mock('./retune.ts', () => ({ retune: async () => undefined }));
vi.mock('./erase.ts', () => ({}));

const { changeSettings, chosenSettings, DEFAULTS, forgetSettings, settings } = await import(
  './settings.ts'
);
const { answerSettings } = await import('./settings-desk.ts');

describe('settings', () => {
  beforeEach(async () => {
    local.stored = {};
    local.isFull = false;
    local.isUnreadable = false;
    locked.clear();
    await forgetSettings();
  });

  it('are the defaults until something is chosen, and hold only what was chosen', async () => {
    expect(await settings()).toEqual(DEFAULTS);
    expect(await changeSettings(() => ({ typing: 'chip' }))).toMatchObject({
      kind: 'saved',
      settings: { ...DEFAULTS, typing: 'chip' },
    });
    expect(local.stored).toEqual({ settings: { typing: 'chip' } });
  });

  it('change one after another: nothing of either is lost', async () => {
    await Promise.all([
      changeSettings(() => ({ typing: 'chip' })),
      changeSettings(() => ({ hover: 'off' })),
      changeSettings(({ sites }) => ({ sites: [...sites, ['https://a.example/*', {}]] })),
      changeSettings(({ sites }) => ({ sites: [...sites, ['https://b.example/*', {}]] })),
    ]);
    await forgetSettings();
    expect(await settings()).toMatchObject({
      typing: 'chip',
      hover: 'off',
      sites: [
        ['https://a.example/*', {}],
        ['https://b.example/*', {}],
      ],
    });
  });

  it('stay as they were when the disk is full, and say so', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    local.isFull = true;
    expect(await changeSettings(() => ({ theme: 'light' }))).toEqual({
      kind: 'not saved',
      reason: 'disk',
    });
    expect((await settings()).theme).toBe('dark');
    local.isFull = false;
    expect(await changeSettings(() => ({ typing: 'off' }))).toMatchObject({
      settings: { theme: 'dark', typing: 'off' },
    });
  });

  it('are not written over while they cannot be read', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    await forgetSettings();
    local.isUnreadable = true;
    expect(await settings()).toEqual(DEFAULTS);
    expect(await changeSettings(() => ({ typing: 'off' }))).toEqual({
      kind: 'not saved',
      reason: 'disk',
    });
    local.isUnreadable = false;
    expect(await settings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('of a later version stay in what is written', async () => {
    local.stored = { settings: { theme: 'sepia', voice: 'low', hover: 'off' } };
    expect(await settings()).toEqual({ ...DEFAULTS, hover: 'off' });
    await changeSettings(() => ({ typing: 'off' }));
    expect(local.stored.settings).toEqual({
      theme: 'sepia',
      voice: 'low',
      hover: 'off',
      typing: 'off',
    });
  });

  it('stay as they were where the organization has locked them', async () => {
    locked.add('hover');
    expect(await changeSettings(() => ({ hover: 'off', typing: 'off' }))).toEqual({
      kind: 'not saved',
      reason: 'locked',
    });
    expect(await settings()).toEqual(DEFAULTS);
    expect(await changeSettings(() => ({ typing: 'off' }))).toMatchObject({
      kind: 'saved',
      locked: ['hover'],
    });
  });

  it('of a single site stay where the organization has locked them, and are there when it lets go', async () => {
    const site = 'https://a.example/*';
    const change = (of: object) => answerSettings({ type: 'change-site', site, of });
    await change({ hover: 'off' });
    locked.add('hover');
    expect(await change({ hover: 'chip' })).toEqual({ kind: 'not saved', reason: 'locked' });
    // The options show no value of what is locked, so they send none back.
    await change({ typing: 'chip' });
    await change({});
    await change({ typing: 'off' });
    locked.clear();
    expect((await settings()).sites).toEqual([[site, { hover: 'off', typing: 'off' }]]);
  });

  it('that nobody chose are in no backup', async () => {
    expect(await chosenSettings()).toBeUndefined();
    locked.add('hover');
    await changeSettings(() => ({ theme: 'dark' }));
    expect(await chosenSettings()).toEqual({ theme: 'dark' });
  });

  it('a change that breaks keeps no other from being written', async () => {
    const broken = changeSettings(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await changeSettings(() => ({ typing: 'off' }))).toMatchObject({ kind: 'saved' });
  });
});
