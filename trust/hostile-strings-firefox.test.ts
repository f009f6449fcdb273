import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fallsSilent, speaksOf } from '../e2e/browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { CODES, fields, OF_CODE, STRINGS, seed, shownOf, stored } from './hostile-office.ts';
import { NASTY } from './hostile-strings.ts';
import { FOREIGN, kindsIn } from './page-elements.ts';
import { pageFaults } from './page-faults.ts';

const NOTES = `[...document.querySelectorAll('.note-text')].map((one) => [one.querySelector('b')?.textContent ?? '', one.textContent])`;
const NAME = `document.querySelector('.licensed span').textContent`;
/** Without its spaces, which a browser lays out as it sees fit. */
const flat = (text: string) => text.replace(/\s+/g, '');

// A dialog would end the command under way with an error of the automation itself.
describe(`T19: firefox: hostile strings (seed ${seed})`, () => {
  let driver: FirefoxDriver;
  let server: Server;
  let faults: () => Promise<string[]>;
  let shown = 0;
  let fine = 0;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
    faults = await pageFaults(driver);
  });
  afterEach(async ({ task }) => {
    expect(await faults()).toEqual([]);
    if (task.result?.state !== 'fail') fine++;
  });
  afterAll(async () => {
    if (fine === 4)
      record('hostile-strings-firefox', {
        'hostile strings': STRINGS,
        'texts shown and compared': shown,
        'elements, attributes, dialogs made of them': 0,
        seed,
      });
    await driver?.close();
    await server?.close();
  });

  const ours = (file: string) => driver.open(driver.firefox.pageUrl(file));
  const isClean = async () => expect(await driver.evaluate(FOREIGN)).toEqual([]);
  const seedStorage = async (isHostile: boolean) => {
    await ours('january.html');
    const json = JSON.stringify(JSON.stringify(stored(isHostile)));
    await driver.evaluate(
      `browser.storage.local.clear().then(() => browser.storage.local.set(JSON.parse(${json})))`,
    );
  };
  const visit = async (code: string) => {
    await ours(`lookup.html?codes=${code}`);
    await driver.until(`document.querySelectorAll('.note-text').length >= ${OF_CODE}`);
    await driver.until(`document.querySelector('.licensed') !== null`);
    return {
      notes: await driver.evaluate<[string, string][]>(NOTES),
      name: await driver.evaluate<string>(NAME),
      kinds: await driver.evaluate(kindsIn('.notes *, .licensed *')),
    };
  };

  it(`${STRINGS} of them, as notes, payers and names, are text in the lookup page, and make nothing`, async () => {
    await seedStorage(false);
    const { kinds: harmless } = await visit(CODES[0] ?? '');
    await seedStorage(true);
    for (const [n, code] of CODES.entries()) {
      const { notes, name, kinds } = await visit(code);
      expect(notes.toSorted(), code).toEqual(shownOf(n).toSorted());
      expect(name).toBe(fields[n]?.name);
      expect(kinds, code).toEqual(harmless);
      await isClean();
      shown += 2 * notes.length + 1;
    }
  }, 180_000);

  it('are text in the options', async () => {
    await ours('options.html');
    await driver.until(`document.querySelectorAll('.note-text').length >= 50`);
    const text = await driver.evaluate<string>('document.body.textContent');
    expect(text).toContain('<x-pwn onclick=pwn()>&amp;');
    await isClean();
    shown++;
  });

  it('do nothing in an address', async () => {
    for (const nasty of NASTY.slice(0, 20)) {
      const asked = encodeURIComponent(nasty.toWellFormed());
      await ours(`lookup.html?codes=${asked}&left=${asked}`);
      await isClean();
      await ours(`popup.html?tab=${asked}`);
      await isClean();
    }
  });

  it('are text in the card, and make nothing in the page', async () => {
    await driver.open(`${server.base}claim.html`);
    const before = await driver.evaluate(kindsIn('*'));
    for (const [n, code] of CODES.slice(0, 3).entries()) {
      await driver.click('[name="code1"]');
      await driver.control('a');
      await driver.type(code);
      await speaksOf(driver, code);
      const more = (await driver.inCompanion('button')).find(({ label }) => /^More/.test(label));
      if (more) await driver.clickElement(more.id);
      const parts = await driver.inCompanion('section, .licensed, [role=dialog]');
      const text = flat(parts.map((part) => part.text).join(' '));
      const own = fields.slice(n * OF_CODE, (n + 1) * OF_CODE);
      expect(own.filter((one) => !text.includes(flat(one.text)))).toEqual([]);
      expect(text).toContain(flat(fields[n]?.name ?? ''));
      shown += own.length + 1;
      await driver.press('Escape');
      await fallsSilent(driver);
    }
    const after = await driver.evaluate<Record<string, number>>(kindsIn('*'));
    // The one node that the card stands in.
    delete after['div popover'];
    expect(after).toEqual(before);
  });
});
