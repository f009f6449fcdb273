import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './find.ts';

/** Installed by policy: fetched from the server that the policy names, in ms. */
const INSTALLED = 30_000;

/** Real Chromium in a fresh profile that loads nothing by itself, once the policy's extension runs in it. */
export async function launchManaged(id: string): Promise<BrowserContext> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-managed-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    // Without its background traffic Chromium installs nothing.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
  });
  context.on('close', () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  if (!context.serviceWorkers().some((worker) => isOurs(worker.url())))
    await context.waitForEvent('serviceworker', {
      predicate: (worker) => isOurs(worker.url()),
      timeout: INSTALLED,
    });
  return context;
}
