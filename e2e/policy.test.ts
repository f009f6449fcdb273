import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipe } from '../scripts/recipes.ts';
import { violations } from './browsers/axe.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';
import { keyedCopy } from './browsers/keyed.ts';
import { type PolicyFile, policyFile } from './browsers/policy-file.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const BUILD = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
/** A change of a policy file settles for a few seconds before Chromium reads it, in ms. */
const TAKEN_UP = 20_000;

describe('the managed policy in Chromium (T24, R45)', () => {
  const copy = keyedCopy(BUILD);
  let file: PolicyFile;
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    fs.mkdirSync(OUT, { recursive: true });
    file = policyFile(copy.id);
    chromium = await launchChromium({ extension: copy.folder, grant: [] });
    page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${copy.id}/options.html`);
  });
  afterAll(async () => {
    file?.remove();
    await chromium?.close();
    copy.remove();
  });

  const section = () => page.getByRole('region', { name: 'Your organization' });
  const keys = (policy: object) =>
    JSON.stringify({ '3rdparty': { extensions: { [copy.id]: policy } } });
  const shows = (text: string | RegExp) =>
    section().getByText(text).first().waitFor({ timeout: TAKEN_UP });
  const setting = (name: string) =>
    page.locator('#general .row', { has: page.getByRole('radiogroup', { name }) });
  const radios = (name: string) => setting(name).getByRole('radio');
  const checked = (name: string) => setting(name).locator('input:checked').getAttribute('value');
  const marked = (name: string) => setting(name).getByText('Set by your organization');
  const line = (name: string) => section().locator('dl > div', { hasText: name });

  it('says nothing where there is none', async () => {
    expect(chromium.id).toBe(copy.id);
    await page.getByRole('heading', { name: 'About' }).waitFor();
    expect(await section().count()).toBe(0);
  });

  it('finds what somebody has chosen', async () => {
    await radios('When you point at a code').last().check({ force: true });
    await radios('While you type a code').nth(1).check({ force: true });
    await expect.poll(() => checked('While you type a code')).toBe('chip');
  });

  it('is taken up while the browser runs, from the file that the papers show', async () => {
    file.write(recipe('chromium', { EXTENSION_ID: copy.id }));
    await shows('Your organization manages Claimside on this computer.');
    await shows('Questions? Billing desk, billing@example.com');
    expect(await line('When the pointer rests on a code').textContent()).toMatch(
      /Show a chip\s+You cannot change this\./,
    );
    expect(await line('Office notes in the page').textContent()).toMatch(/Off\s+You cannot change/);
  });

  it('is marked key by key: what has a value, what is locked without one, which sites are offered', async () => {
    file.write(keys(JSON.parse(recipe('keys'))));
    await shows('Practice software');
    expect(await line('When a code is typed').textContent()).toMatch(
      /Show the card\s+You cannot change this\./,
    );
    expect(await line('Key to hold with the pointer').textContent()).toMatch(/None\s+You cannot/);
    expect(await line('Office notes in the page').textContent()).toMatch(/Off\s+You cannot change/);
    expect(await line('Notes it shares with you').textContent()).toContain('2');
    expect(await line('How long the pointer rests first').textContent()).toContain('300 ms');
    expect(await section().getByRole('textbox').count()).toBe(0);
    expect(await section().getByRole('switch').count()).toBe(0);
    await section().getByRole('button', { name: 'Turn on Payer portal' }).waitFor();
    expect(await section().getByText('Left out').count()).toBe(0);
  });

  it('holds what it sets and what it locks, also over what was chosen before; the rest is the user’s', async () => {
    file.write(
      keys({
        triggers: { hover: 'chip' },
        settings: { countLookups: false, namesInPage: true },
        lockSettings: ['theme', 'showNotesInPage'],
      }),
    );
    await marked('While you type a code').waitFor({ state: 'detached', timeout: TAKEN_UP });
    await expect.poll(() => checked('When you point at a code')).toBe('chip');
    for (const name of ['When you point at a code', 'Colors']) {
      expect(await radios(name).first().isDisabled(), name).toBe(true);
      expect(await marked(name).count(), name).toBe(1);
    }
    for (const name of ['While you type a code', 'Text size', 'Language']) {
      expect(await radios(name).first().isDisabled(), name).toBe(false);
      expect(await marked(name).count(), name).toBe(0);
    }
    expect(await checked('While you type a code')).toBe('chip');
    const region = (name: string) => page.getByRole('region', { name });
    for (const [where, role, name, isOn] of [
      ['Recent and counted', 'checkbox', /Count the codes/, false],
      ['Office notes', 'switch', /in pages$/, false],
      ['Licensed names', 'switch', /in pages$/, true],
    ] as const) {
      const control = region(where).getByRole(role, { name });
      expect(await control.isDisabled(), where).toBe(true);
      expect(
        role === 'checkbox'
          ? await control.isChecked()
          : (await control.getAttribute('aria-checked')) === 'true',
        where,
      ).toBe(isOn);
      expect(await region(where).getByText('Set by your organization').count(), where).toBe(1);
    }
  });

  it.each([
    ['a setting that has a value', { type: 'change-settings', patch: { hover: 'off' } }],
    ['one that is locked', { type: 'change-settings', patch: { notesInPage: true } }],
    [
      'one together with what is free',
      { type: 'change-settings', patch: { typing: 'off', hover: 'off' } },
    ],
    [
      'one for a single site',
      { type: 'change-site', site: 'https://pms.example.com/*', of: { hover: 'off' } },
    ],
  ])('refuses to change %s, whoever of our pages asks', async (_what, message) => {
    expect(await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toEqual({
      kind: 'not saved',
      reason: 'locked',
    });
  });

  it('shares notes that are read beside a code, and cannot be changed', async () => {
    file.write(keys(JSON.parse(recipe('keys'))));
    await shows('Practice software');
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${copy.id}/popup.html`);
    await popup.getByRole('combobox', { name: 'Search codes' }).fill('D0274');
    await popup.getByRole('option', { name: /^D0274/ }).click();
    const notes = popup.getByRole('region', { name: 'Our notes' });
    await notes.getByText('Wants both bitewings, named left and right.').waitFor();
    await notes.getByText('From your organization').waitFor();
    expect(await notes.getByRole('button', { name: /^(Edit|Remove)/ }).count()).toBe(0);
    await popup.close();
  });

  it('may switch the office’s own notes off, and then none is kept', async () => {
    file.write(keys({ ...JSON.parse(recipe('keys')), disableNotes: true }));
    const notes = page.getByRole('region', { name: 'Office notes' });
    await notes.getByText('Your organization has turned notes off').waitFor({ timeout: TAKEN_UP });
    expect(await notes.getByRole('button', { name: 'Add a note' }).count()).toBe(0);
    const id = '00000000-0000-4000-8000-000000000001';
    const operation = { kind: 'add', id, text: 'Kept all the same' };
    expect(
      await page.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-note', code: 'D0274', operation })})`,
      ),
    ).toEqual({ kind: 'refused', reason: 'off' });
  });

  it('grants nothing', async () => {
    expect(await page.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
  });

  it('that is bad leaves the defaults standing, and is named in one line a key', async () => {
    file.write(
      keys({
        sites: [{ origin: '<all_urls>', preselect: true }],
        triggers: { typing: 'loud', hover: 'off' },
        settings: { textSize: 400 },
        lockSettings: ['everything'],
        sharedNotes: [{ code: 'D0274', text: 'x'.repeat(1 << 20) }],
        contact: 'two\nlines',
      }),
    );
    await shows('triggers.typing: must be “show”, “chip” or “off”.');
    const lines = await section().getByRole('listitem').allTextContents();
    expect(lines.map((text) => text.split(':')[0]).sort()).toEqual([
      'contact',
      'lockSettings',
      'settings.textSize',
      'sharedNotes',
      'sites',
      'triggers.typing',
    ]);
    expect(await line('When the pointer rests on a code').count()).toBe(1);
    expect(await section().locator('dl > div').count()).toBe(1);
    expect(await section().getByRole('button').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('reads well and passes axe, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    file.write(keys({ ...JSON.parse(recipe('keys')), triggers: { typing: 'loud' } }));
    await shows('Practice software');
    await shows(/^triggers\.typing/);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: path.join(OUT, `organisation-${colorScheme}.png`),
      fullPage: true,
    });
  });

  it('that is taken away leaves nothing behind', async () => {
    file.remove();
    await section().waitFor({ state: 'detached', timeout: TAKEN_UP });
    await expect.poll(() => page.getByText('Set by your organization').count()).toBe(0);
    expect(await checked('When you point at a code')).toBe('off');
    expect(await checked('While you type a code')).toBe('chip');
  });
});
