import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';

const BUILT = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
const OLDER = '0.0.9';

// A real update: an older version is installed, and its folder is the newer one when the browser starts again.
describe('chromium: news after an update', () => {
  let folder: string;
  let chromium: Chromium;
  const { version } = JSON.parse(fs.readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'));

  const setVersion = (of: string) => {
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.writeFileSync(file, JSON.stringify({ ...manifest, version: of }));
  };
  const page = async (file: string) => {
    const opened = await chromium.context.newPage();
    await opened.setViewportSize({ width: 400, height: 598 });
    await opened.goto(`chrome-extension://${chromium.id}/${file}`);
    await opened.getByRole('combobox').waitFor();
    return opened;
  };
  const seenVersion = (opened: Page) =>
    opened.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const { lastSeenVersion } = await (globalThis as any).chrome.storage.local.get();
      return lastSeenVersion as string;
    });

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-older-'));
    fs.cpSync(BUILT, folder, { recursive: true });
    setVersion(OLDER);
    chromium = await launchChromium({ extension: folder, meanwhile: () => setVersion(version) });
  });
  afterAll(async () => {
    await chromium?.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('are one quiet line in popup and side panel until they were seen; no tab opens', async () => {
    const popup = await page('popup.html');
    await popup.getByText('New:').waitFor();
    expect(await seenVersion(popup)).toBe(OLDER);
    fs.mkdirSync(path.join(import.meta.dirname, 'out'), { recursive: true });
    await popup.screenshot({
      path: path.join(import.meta.dirname, 'out', 'news-popup.png'),
    });
    expect(await violations(popup)).toEqual([]);
    const panel = await page('sidepanel.html');
    await panel.getByText('New:').waitFor();
    await panel.getByRole('button', { name: 'Got it' }).click();
    await panel.getByText('New:').waitFor({ state: 'detached' });
    await expect.poll(() => seenVersion(panel)).toBe(version);

    await popup.reload();
    await popup.getByRole('switch').or(popup.getByText('cannot work on this page')).waitFor();
    expect(await popup.getByText('New:').count()).toBe(0);
    const opened = chromium.context.pages().filter((one) => one.url().includes('welcome'));
    expect(opened).toEqual([]);
  });
});
