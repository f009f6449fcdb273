import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../benches/stop-worker.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';

/** Times that the worker is stopped between two keys. */
const STOPS = 10;

describe('chromium: a search while the worker comes and goes', () => {
  let chromium: Chromium;
  let popup: Page;
  let session: CDPSession;
  beforeAll(async () => {
    chromium = await launchChromium({ grant: [] });
    popup = await chromium.context.newPage();
    // It never has nothing to do, and so asks for every search.
    await popup.addInitScript('globalThis.requestIdleCallback = () => {}');
    await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
    session = await chromium.context.newCDPSession(popup);
    await session.send('ServiceWorker.enable');
  });
  afterAll(() => chromium?.close());

  const box = () => popup.getByRole('combobox', { name: 'Search codes' });
  const first = () => popup.getByRole('option').first();

  it('answers at the next key, and at the one after it', async () => {
    for (let i = 0; i < STOPS; i++) {
      await box().fill('');
      await box().pressSequentially('434');
      await first().getByText('D4341').waitFor();
      await stopWorker(session, chromium.id);
      await box().press('2');
      await first().getByText('D4342').waitFor();
      await box().fill('bitewing');
      await first().getByText('D027').first().waitFor();
    }
  });

  it('answers the key at which it is stopped', async () => {
    for (let i = 0; i < STOPS; i++) {
      await box().fill('');
      await Promise.all([stopWorker(session, chromium.id), box().fill('root planing')]);
      await first().getByText('D434').first().waitFor();
    }
    expect(await popup.locator('.warn').count()).toBe(0);
  });

  it('is not asked for where the page searches by itself', async () => {
    const page = await chromium.context.newPage();
    await page.addInitScript(`globalThis.asked = [];
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      chrome.runtime.sendMessage = (message, ...rest) => {
        asked.push(message.type);
        return send(message, ...rest);
      };`);
    await page.goto(`chrome-extension://${chromium.id}/popup.html`);
    const rests = () => page.evaluate(`new Promise((ok) => requestIdleCallback(ok))`);
    await expect.poll(() => page.evaluate('asked')).toContain('searchable');
    const field = page.getByRole('combobox', { name: 'Search codes' });
    await expect
      .poll(async () => {
        await rests();
        await page.evaluate('asked.length = 0');
        await field.fill('');
        await field.fill('434');
        await page.getByRole('option').first().getByText('D4341').waitFor();
        return page.evaluate('asked');
      })
      .not.toContain('search');
    await stopWorker(session, chromium.id);
    await field.pressSequentially('2');
    await page.getByRole('option').first().getByText('D4342').waitFor();
    expect(await page.evaluate('asked')).not.toContain('search');
  });
});
