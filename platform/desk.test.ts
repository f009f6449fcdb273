import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../data/lookup.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { forgetArrangement } from './arrangement.ts';
import { forget } from './companion-link.ts';
import { answer, type Desk } from './desk.ts';
import { forgetSettings } from './settings.ts';
import { forgetTurns } from './turns.ts';

const TAB = 7;
const ANSWER = { code: 'D2740', edition: 2026, names: {}, kind: 'unknown', nearest: [] } as Answer;
const RECT = { x: 1, y: 1, width: 9, height: 9, depth: 0, view: { width: 800, height: 600 } };
const rect = { ...RECT, own: { x: 1, y: 1 } };
const known = { ...ANSWER, kind: 'entry' } as unknown as Answer;
const desk = { lookup: () => known, several: () => known } as unknown as Desk;

describe('what a tab is told', () => {
  const told: string[] = [];
  /** Storage that answers once it is let go. */
  let letGo: () => void;

  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    await forgetSettings();
    forgetArrangement();
    forget(TAB);
    forgetTurns(TAB);
    told.length = 0;
    const held = new Promise<void>((ok) => {
      letGo = ok;
    });
    const { local } = fakeBrowser.storage;
    const get = local.get.bind(local) as (keys: unknown) => Promise<Record<string, unknown>>;
    vi.spyOn(local, 'get').mockImplementation(async (keys: unknown) => {
      await held;
      return get(keys);
    });
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message) => {
      told.push((message as { type: string }).type);
      return true;
    });
  });

  const say = (message: object, frameId = 0) =>
    answer(desk, message, {
      id: fakeBrowser.runtime.id,
      url: 'https://pm.example/claim',
      frameId,
      tab: { id: TAB, url: 'https://pm.example/claim', incognito: false },
    } as Parameters<typeof answer>[2]);
  const sighted = (frameId = 0) =>
    say({ type: 'sighted', code: 'D2740', how: 'hovered', line: 1, rect }, frameId);

  it('is the answer, once storage is read', async () => {
    const shown = sighted();
    letGo();
    expect(await shown).toBe(true);
    expect(told).toEqual(['show']);
  });

  it.each(['gone', 'dismissed'])(
    'is no answer for what was %s while storage was read',
    async (type) => {
      const shown = sighted();
      await say({ type });
      letGo();
      expect(await shown).toBe(true);
      expect(told).not.toContain('show');
    },
  );

  it('is only the newest of two answers', async () => {
    const both = [sighted(), sighted(3)];
    letGo();
    await Promise.all(both);
    expect(told).toEqual(['show']);
  });

  it('stays when the frame that the pointer came from says so late', async () => {
    const shown = [sighted(), sighted(3)];
    await say({ type: 'gone' });
    letGo();
    await Promise.all(shown);
    expect(told).toEqual(['show']);
  });
});
