import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { newsSeen, noteInstalled, unseenNews } from './whats-new.ts';

const NOW = '1.2.0';
const news = ['1.2.0', '1.1.0', '1.0.0'].map((version) => ({ version, en: ['a'], es: ['a'] }));
const unseen = async () => (await unseenNews(news)).map(({ version }) => version);
let installType = 'normal';

describe('what is new', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    installType = 'normal';
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: NOW } as never);
    Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  });

  it('welcomes whoever has just installed it, and has no news for them', async () => {
    expect(await noteInstalled({ reason: 'install' })).toBe(true);
    expect(await unseen()).toEqual([]);
    // The same profile again, as when it is loaded anew from a folder.
    expect(await noteInstalled({ reason: 'install' })).toBe(false);
  });

  it('welcomes nobody whose organization installed it', async () => {
    installType = 'admin';
    expect(await noteInstalled({ reason: 'install' })).toBe(false);
    expect(await unseen()).toEqual([]);
  });

  it('has news at an update until they were seen, also from a version that kept no record', async () => {
    expect(await noteInstalled({ reason: 'update', previousVersion: '1.0.0' })).toBe(false);
    expect(await unseen()).toEqual(['1.2.0', '1.1.0']);
    await newsSeen('1.2.0');
    expect(await unseen()).toEqual([]);
    expect(await noteInstalled({ reason: 'update', previousVersion: '1.1.0' })).toBe(false);
    expect(await unseen()).toEqual([]);
  });

  it('welcomes nobody when the browser was updated', async () => {
    expect(await noteInstalled({ reason: 'browser_update' })).toBe(false);
  });

  it('has no news where the record cannot be read', async () => {
    await fakeBrowser.storage.local.set({ lastSeenVersion: { is: 'damaged' } });
    expect(await unseen()).toEqual([]);
  });
});
