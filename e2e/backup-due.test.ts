import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';

const OUT = path.resolve(import.meta.dirname, 'out');

// What is lost with the extension, or with a damaged profile, is lost for good.
describe('chromium: a word about a backup', () => {
  let chromium: Chromium;
  let options: Page;
  beforeAll(async () => {
    fs.mkdirSync(OUT, { recursive: true });
    chromium = await launchChromium();
    options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options.html`);
  });
  afterAll(() => chromium?.close());

  const write = (count: number) =>
    options.evaluate(`(async () => {
      for (let i = 0; i < ${count}; i++)
        await chrome.runtime.sendMessage({ type: 'change-note', code: 'D4341', operation:
          { kind: 'add', id: crypto.randomUUID(), text: 'Ask for the chart, ' + crypto.randomUUID() } });
    })()`);
  const save = () =>
    Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
  const due = () => options.getByText(/^\d+ notes (stand here|were written)/);

  it('comes with the tenth note, and goes once one is saved', async () => {
    await write(9);
    await options.getByText('9 notes').waitFor();
    expect(await due().count()).toBe(0);
    await write(1);
    await options.getByText('10 notes stand here, and no backup of them was saved yet.').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.screenshot({ path: path.join(OUT, 'backup-due.png'), fullPage: true });
    await save();
    await due().waitFor({ state: 'detached' });
    await options.reload();
    await options.getByText('10 notes').waitFor();
    expect(await due().count()).toBe(0);
  });

  it('comes again after as many more', async () => {
    await write(10);
    await options.getByText('10 notes were written or changed since the last backup.').waitFor();
    await save();
    await due().waitFor({ state: 'detached' });
  });
});
