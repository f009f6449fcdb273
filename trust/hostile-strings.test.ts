import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickIn, companionNow } from '../e2e/browsers/companion.ts';
import { claimCard } from '../e2e/claim-card.ts';
import { record } from './figures.ts';
import { linesOf, textsOf } from './hostile-lines.ts';
import {
  ALL,
  CODES,
  fields,
  NOW,
  OF_CODE,
  POLICY,
  STRINGS,
  seed,
  shownOf,
  stored,
} from './hostile-office.ts';
import { MARK, NASTY } from './hostile-strings.ts';
import { FOREIGN, kindsIn } from './page-elements.ts';

/** Tests below: the figures are left where all of them are fine. */
const TESTS = 7;

describe(`T19: chromium: hostile strings (seed ${seed})`, () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  let shown = 0;
  let fine = 0;
  const faults: string[] = [];

  beforeAll(async () => {
    card = await claimCard();
    const { context } = card.driver.chromium;
    await context.addInitScript(() => {
      const { document } = globalThis as unknown as { document: EventTarget };
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation ${(event as unknown as { blockedURI: string }).blockedURI}`),
      );
    });
    const watch = (page: Page) => {
      page.on('dialog', (dialog) => {
        faults.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => faults.push(`error ${error.message}`));
      page.on('console', (message) => {
        // The claim of the tests has no icon.
        const isOurs = message.type() === 'error' && !/favicon/.test(message.location().url);
        if (isOurs) faults.push(`console ${message.text()}`);
      });
    };
    context.pages().forEach(watch);
    context.on('page', watch);
    context.on('request', (request) => {
      // An address of our own page may hold what was asked for.
      if (
        new URL(request.url()).pathname.includes(MARK) ||
        new URL(request.url()).host.includes(MARK)
      )
        faults.push(`request ${request.url()}`);
    });
    const worker = await card.driver.chromium.worker();
    await worker.evaluate(`(() => {
      self.faults = [];
      for (const event of ['error', 'unhandledrejection'])
        addEventListener(event, (e) => void self.faults.push(String(e.reason ?? e.message)));
    })()`);
  });
  afterAll(async () => {
    if (fine === TESTS)
      record('hostile-strings', {
        'hostile strings': ALL.length,
        'texts shown and compared': shown,
        'elements, attributes, dialogs, requests made of them': 0,
        seed,
      });
    await card?.close();
  });
  afterEach(async ({ task }) => {
    const worker = await card.driver.chromium.worker();
    expect(faults.splice(0)).toEqual([]);
    expect(await worker.evaluate('self.faults')).toEqual([]);
    if (task.result?.state !== 'fail') fine++;
  });

  const ours = async (file: string, prepare?: (page: Page) => Promise<unknown>) => {
    const page = await card.driver.chromium.context.newPage();
    await prepare?.(page);
    await page.goto(`chrome-extension://${card.driver.chromium.id}/${file}`);
    return page;
  };
  const seedStorage = async (isHostile: boolean) => {
    const worker = await card.driver.chromium.worker();
    await worker.evaluate(
      `chrome.storage.local.clear().then(() => chrome.storage.local.set(JSON.parse(${JSON.stringify(JSON.stringify(stored(isHostile)))})))`,
    );
  };
  const isClean = async (page: Page) => expect(await page.evaluate(FOREIGN)).toEqual([]);
  /** The notes that a page of ours shows, once they are there. */
  const notesIn = async (page: Page, count = OF_CODE) => {
    await page
      .locator('.note-text')
      .nth(count - 1)
      .waitFor();
    return page.evaluate<[payer: string, whole: string][]>(
      `[...document.querySelectorAll('.note-text')].map((one) => [one.querySelector('b')?.textContent ?? '', one.textContent])`,
    );
  };

  it(`${STRINGS} of them, as notes, payers and names, are text in the lookup page, and make nothing`, async () => {
    await seedStorage(false);
    const page = await ours('lookup.html');
    const visit = async (code: string) => {
      await page.goto(page.url().replace(/lookup\.html.*/, `lookup.html?codes=${code}`));
      const notes = await notesIn(page);
      await page.waitForSelector('.licensed');
      const name = await page.evaluate<string>(
        `document.querySelector('.licensed span').textContent`,
      );
      return { notes, name, kinds: await page.evaluate(kindsIn('.notes *, .licensed *')) };
    };
    const { kinds: harmless } = await visit(CODES[0] ?? '');
    await seedStorage(true);
    for (const [n, code] of CODES.entries()) {
      const { notes, name, kinds } = await visit(code);
      expect(notes.toSorted(), code).toEqual(shownOf(n).toSorted());
      expect(name).toBe(fields[n]?.name);
      expect(kinds, code).toEqual(harmless);
      await isClean(page);
      shown += 2 * notes.length + 1;
    }
    await page.close();
  }, 180_000);

  it('are text in the options: notes, names, and what an organisation has set', async () => {
    const page = await ours('options.html', (one) =>
      one.addInitScript((policy) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
        const { runtime } = (globalThis as any).chrome;
        const send = runtime.sendMessage.bind(runtime);
        // As a background whose policy says so; none can be set here.
        runtime.sendMessage = (message: { type?: string }, ...rest: unknown[]) =>
          message?.type === 'policy' && rest.length === 0
            ? Promise.resolve(JSON.parse(policy))
            : typeof rest[0] === 'function' && message?.type === 'policy'
              ? (rest[0] as (answer: unknown) => void)(JSON.parse(policy))
              : send(message, ...rest);
      }, JSON.stringify(POLICY)),
    );
    await notesIn(page, NASTY.length + 50);
    const text = await page.evaluate<string>('document.body.textContent');
    expect(POLICY.policy.sharedNotes).toHaveLength(NASTY.length);
    for (const one of POLICY.policy.sharedNotes) expect(text).toContain(one.text);
    for (const { key } of POLICY.problems) expect(text).toContain(key);
    expect(text).toContain(`${NASTY[0]} ${NASTY[1]}`);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('<x-pwn onclick=pwn()>&amp;');
    shown += 3 * NASTY.length + 1;
    const search = page.getByRole('searchbox').first();
    for (const nasty of NASTY) await search.fill(nasty);
    await isClean(page);
    await page.close();
  });

  it('are text where files are chosen: their names, and what stands in them', async () => {
    const page = await ours('options.html');
    const backup = {
      kind: 'claimside backup',
      version: 1,
      made: NOW,
      notes: fields.slice(0, 300).map(({ payer, text }) => ({
        code: 'D9999',
        payer,
        text,
        changed: NOW,
      })),
      settings: { theme: NASTY[0], sites: [[NASTY[1], { typing: 'off' }]], [NASTY[2] ?? '']: 1 },
    };
    for (const name of ['<img src=x onerror=pwn()>.json', '__proto__', '\u202enosj.pwn']) {
      await page.getByLabel('Choose a backup file').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(backup)),
      });
      await page.waitForSelector('.preview');
      await isClean(page);
    }
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = fields.slice(0, 500).map(({ name }, i) => `${CODES[i % 100]},${quoted(name)}`);
    for (const name of ['"><x-pwn>.csv', 'constructor', `${'x'.repeat(200)}.csv`]) {
      await page
        .locator('.licensed-names input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
      await page.waitForSelector('.licensed-names form, .licensed-names select');
      await isClean(page);
    }
    await page.close();
  });

  it('do nothing in a search field or an address, wherever there is one', async () => {
    for (const file of ['popup.html', 'sidepanel.html', 'lookup.html']) {
      const page = await ours(file);
      const search = page.getByRole('combobox');
      for (const nasty of NASTY) await search.fill(nasty);
      await page.keyboard.press('Enter');
      await isClean(page);
      await page.close();
    }
    const welcome = await ours('welcome.html');
    const field = welcome.locator('input').first();
    for (const nasty of NASTY) await field.fill(nasty);
    await isClean(welcome);
    await welcome.close();
    await (await ours('january.html')).close();
    const page = await ours('lookup.html');
    const base = page.url();
    for (const nasty of NASTY.slice(0, 20)) {
      const asked = encodeURIComponent(nasty.toWellFormed());
      await page.goto(`${base}?codes=${asked}&left=${asked}`);
      await page.goto(`${base.replace('lookup', 'popup')}?tab=${asked}`);
    }
    await isClean(page);
    await page.close();
  });

  it(`${STRINGS} of them are lines that an address bar can draw, and nothing but text in them`, async () => {
    for (const text of ALL) for (const one of textsOf(text)) expect(one).toContain(text.slice(1));
    const lines = ALL.flatMap(linesOf);
    const bad = await card.page.evaluate((all) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const parser = new (globalThis as any).DOMParser();
      return all.filter((line) => {
        const parsed = parser.parseFromString(`<fragment>${line}</fragment>`, 'text/xml');
        return [...parsed.querySelectorAll('*')].some(
          ({ localName, attributes }) =>
            !['fragment', 'match', 'dim'].includes(localName) || attributes.length > 0,
        );
      });
    }, lines);
    expect(bad).toEqual([]);
    expect(lines.length).toBeGreaterThan(STRINGS);
    shown += lines.length;
    const worker = await card.driver.chromium.worker();
    await worker.evaluate(
      `(async () => { for (const text of JSON.parse(${JSON.stringify(JSON.stringify(NASTY))}))
        await new Promise((ok) => chrome.omnibox.onInputChanged.dispatch(text, ok)); })()`,
    );
  });

  it('are looked up from the menu as text', async () => {
    const worker = await card.driver.chromium.worker();
    for (const selectionText of NASTY.slice(0, 12)) {
      const opened = card.driver.chromium.context.waitForEvent('page');
      await worker.evaluate(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'lookUp', selectionText: ${JSON.stringify(selectionText)} }, { windowId: -2 })`,
      );
      const page = await opened;
      await page.waitForURL('**/lookup.html?*');
      await page.getByRole('combobox').waitFor();
      await isClean(page);
      await page.close();
    }
  });

  it('are text in the card, and make nothing in the page', async () => {
    await card.open();
    await card.page.bringToFront();
    const before = await card.page.evaluate(kindsIn('*'));
    for (const [n, code] of CODES.slice(0, 3).entries()) {
      await card.type('code1', code);
      await clickIn(card.page, 'More');
      const seen = await companionNow(card.page);
      const flat = (text: string) => text.replace(/\s+/g, '');
      const text = flat(seen?.nodes.map(({ name }) => name).join('') ?? '');
      const own = fields.slice(n * OF_CODE, (n + 1) * OF_CODE);
      const missing = own.filter((one) => !text.includes(flat(one.text)));
      expect(missing).toEqual([]);
      expect(text).toContain(flat(fields[n]?.name ?? ''));
      shown += own.length + 1;
      await card.dismiss();
    }
    // A claim that is filled in by somebody hostile.
    for (const nasty of NASTY.slice(0, 20)) await card.page.locator('[name="code2"]').fill(nasty);
    await card.driver.press('Escape');
    const after = await card.page.evaluate<Record<string, number>>(kindsIn('*'));
    // The one node that the card stands in.
    delete after['div popover'];
    expect(after).toEqual(before);
  });
});
