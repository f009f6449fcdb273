import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../data/lookup.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import * as v from 'valibot';
import {
  answerAboutNames,
  withLicensedName,
  withLicensedNames,
  withNameForPage,
} from './names-desk.ts';
import { AboutNames } from './names-messages.ts';
import { forgetSettings } from './settings.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const ANSWER: Answer = { code: 'D2740', edition: 2026, names: {}, kind: 'unknown', nearest: [] };
const standings = () => ({ inForce: [], retired: [] });
const say = (message: Record<string, unknown>) =>
  answerAboutNames(v.parse(AboutNames, message), standings);
const SOURCE = '© ADA, CDT 2026';

describe('licensed names beside an answer', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await forgetSettings();
    const names = [{ code: 'D2740', name: 'Glazed hat', description: 'Of one piece' }];
    await say({ type: 'add-names', id: ID, part: 0, names });
    await say({ type: 'finish-names', id: ID, parts: 1, label: 'CDT 2026', count: 1 });
  });

  it('go to our own windows whole, and into a page by choice, without the description', async () => {
    expect(await withLicensedName(ANSWER)).toMatchObject({
      licensed: { name: 'Glazed hat', description: 'Of one piece', source: SOURCE },
    });
    expect(await withNameForPage(ANSWER)).toEqual(ANSWER);
    expect(await withNameForPage(await withLicensedName(ANSWER))).toEqual(ANSWER);
    await fakeBrowser.storage.local.set({ settings: { namesInPage: true } });
    expect(await withNameForPage(ANSWER)).toEqual({
      ...ANSWER,
      licensed: { name: 'Glazed hat', source: SOURCE },
    });
  });

  it('are not read for a card that shows none', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await withNameForPage(ANSWER);
    expect(get.mock.calls.map(([keys]) => keys)).toEqual(['settings']);
  });

  it('are gone once they are removed, also from an answer that was kept', async () => {
    const kept = await withLicensedName(ANSWER);
    expect(await say({ type: 'remove-names' })).toEqual({ kind: 'done' });
    expect(await withLicensedName(kept)).toEqual(ANSWER);
  });

  it.each([
    { type: 'finish-names', id: ID, parts: 0, label: 'CDT 2027', count: 0 },
    { type: 'finish-names', id: ID, parts: 1, label: ' ', count: 1 },
    { type: 'add-names', id: ID, part: 0, names: [] },
    { type: 'add-names', id: 'names', part: 0, names: [{ code: 'D2740', name: 'x' }] },
    { type: 'add-names', id: ID, part: 0, names: [{ code: '2740', name: 'x' }] },
  ])('are not touched by %j', (message) => {
    expect(v.safeParse(AboutNames, message).success).toBe(false);
  });

  it('stand in rows of a list, where there are any', async () => {
    const rows = [
      { code: 'D2740', title: 'Crown' },
      { code: 'D0120', title: 'Check-up' },
    ];
    expect(await withLicensedNames(rows)).toEqual([
      { code: 'D2740', title: 'Crown', licensed: { name: 'Glazed hat', source: SOURCE } },
      { code: 'D0120', title: 'Check-up' },
    ]);
  });
});
