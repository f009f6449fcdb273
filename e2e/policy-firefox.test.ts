import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipe } from '../scripts/recipes.ts';
import { install } from './browsers/firefox.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const ID = '{6f0b6f0e-6a0c-4d0b-9d7c-3c1a55d0395a}';
const SECTION = "document.querySelector('#organisation')?.textContent ?? ''";
/** The page has said all it has to say: who is not managed has no section. */
const DRAWN = "document.querySelector('#about') !== null";
const MARKED = "document.querySelector('#general b') !== null";
/** The settings of the general section that are marked as the organization's, and those that cannot be changed. */
const MARKED_ROWS = `[...document.querySelectorAll('#general b')].map((b) => b.parentElement.id.replace('-hint', ''))`;
const DISABLED = `[...new Set([...document.querySelectorAll('#general :disabled')].map((one) => one.name))]`;

/** A folder of the test's own. */
const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-policy-'));

describe('managed storage in Firefox (T24, R45)', () => {
  // The user's own home stays as it is.
  const home = folder();
  const file = path.join(home, '.mozilla', 'managed-storage', `${ID}.json`);
  let driver: FirefoxDriver;
  beforeAll(async () => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    driver = await driveFirefox({ grant: [], env: { HOME: home } });
  });
  afterAll(async () => {
    await driver?.close();
    fs.rmSync(home, { recursive: true });
  });

  /** The options after the extension has started anew: Firefox reads managed storage once. */
  const started = async (manifest?: string) => {
    if (manifest) fs.writeFileSync(file, manifest);
    // With its last page Firefox would end: the pages of an extension go when it is installed anew.
    await driver.open('about:blank');
    await install(driver.firefox);
    const host = await driver.firefox.inBrowser(
      `return WebExtensionPolicy.getByID(${JSON.stringify(ID)}).mozExtensionHostname`,
    );
    await driver.open(`moz-extension://${host}/options.html`);
    await driver.until(DRAWN);
  };
  const text = () => driver.evaluate<string>(SECTION);
  const asked = async (message: object) => {
    const { value } = await driver.firefox.command('WebDriver:ExecuteAsyncScript', {
      script: `const [message, done] = arguments;
        browser.runtime.sendMessage(message).then(done, (e) => done(String(e)));`,
      args: [message],
    });
    return value;
  };

  it('says nothing where there is none', async () => {
    await started();
    expect(await asked({ type: 'policy' })).toMatchObject({ isSet: false, problems: [] });
    expect(await text()).toBe('');
  });

  it('is taken up from the file that the papers show', async () => {
    await started(recipe('firefox-managed-storage'));
    await driver.until(`${SECTION}.includes('Billing desk')`);
    expect(await text()).toMatch(/When the pointer rests on a codeShow a chip You cannot change/);
    expect(await text()).toMatch(/Office notes in the pageOff You cannot change/);
  });

  it('holds what it sets and what it locks; the rest is the user’s', async () => {
    const data = { triggers: { typing: 'off' }, settings: { theme: 'dark', countLookups: false } };
    await started(
      JSON.stringify({
        name: ID,
        description: '',
        type: 'storage',
        data: { ...data, lockSettings: ['language', 'showNotesInPage'] },
      }),
    );
    await driver.until(MARKED);
    expect(await driver.evaluate<string[]>(MARKED_ROWS)).toEqual(['typing', 'theme', 'language']);
    expect(await driver.evaluate<string[]>(DISABLED)).toEqual(['typing', 'theme', 'language']);
    expect(
      await driver.evaluate('document.querySelector("#typing, [name=typing]:checked").value'),
    ).toBe('off');
    expect(await driver.evaluate('document.querySelector("#lookups input").disabled')).toBe(true);
    expect(await driver.evaluate('document.querySelector("#notes [role=switch]").disabled')).toBe(
      true,
    );
    for (const message of [
      { type: 'change-settings', patch: { typing: 'show' } },
      { type: 'change-settings', patch: { notesInPage: true } },
      { type: 'change-site', site: 'https://pms.example.com/*', of: { typing: 'show' } },
    ])
      expect(await asked(message)).toEqual({ kind: 'not saved', reason: 'locked' });
    expect(await asked({ type: 'change-settings', patch: { hover: 'chip' } })).toMatchObject({
      kind: 'saved',
    });
  });

  it('that is bad leaves the defaults standing, wrong types too, and is named in one line a key', async () => {
    const data = {
      sites: 'https://pms.example.com',
      triggers: { typing: 'loud', hover: 'off' },
      settings: ['dark'],
      sharedNotes: [{ code: 'D0274', text: 7 }],
      disableNotes: 'yes',
      contact: 'x'.repeat(1 << 20),
      colour: 'green',
    };
    // Written by hand: a name that an object cannot be given. Firefox leaves it out itself.
    const json = JSON.stringify(data).replace(
      '{',
      '{"__proto__":{"contact":"Us","triggers":{"focus":"off"}},',
    );
    await started(`{"name":"${ID}","description":"Bad","type":"storage","data":${json}}`);
    await driver.until(`${SECTION}.includes('triggers.typing')`);
    expect(await text()).not.toContain('Us');
    const lines = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('#organisation li')].map((li) => li.textContent)",
    );
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([
      'colour',
      'contact',
      'disableNotes',
      'settings',
      'sharedNotes',
      'sites',
      'triggers.typing',
    ]);
    expect(
      await driver.evaluate("document.querySelectorAll('#organisation dl > div').length"),
    ).toBe(1);
  });

  it('offers its sites, which the user turns on: the chosen ones in one question', async () => {
    const sites = ['one', 'two', 'three'].map((name) => ({
      origin: `https://${name}.example.com`,
      name,
      preselect: name !== 'three',
    }));
    const data = { sites, triggers: { hover: 'chip' } };
    await started(JSON.stringify({ name: ID, description: '', type: 'storage', data }));
    await driver.until(`${SECTION}.includes('three')`);
    const granted = () =>
      driver.evaluate('browser.permissions.getAll().then((all) => all.origins)');
    expect(await granted()).toEqual([]);
    await driver.click('.offered > button');
    await driver.until("document.querySelectorAll('#organisation .is-on').length === 2");
    expect(await granted()).toEqual(['https://one.example.com/*', 'https://two.example.com/*']);
    await driver.click('[aria-label="Turn on three"]');
    await driver.until("document.querySelectorAll('#organisation button').length === 0");
    expect(await granted()).toContain('https://three.example.com/*');
    // Marked among the sites too; what holds everywhere holds on each of them.
    const rows = "[...document.querySelectorAll('#sites li')]";
    await driver.until(`${rows}.length === 3`);
    expect(
      await driver.evaluate<string[]>(
        `${rows}.map((li) => li.querySelector('.row div').innerText)`,
      ),
    ).toEqual(
      ['one', 'three', 'two'].map(
        (name) => `${name}\n${name}.example.com\nOffered by your organization`,
      ),
    );
    expect(
      await driver.evaluate<number>(`${rows}[0].querySelectorAll('.own :disabled').length`),
    ).toBe(1);
  });
});

describe('policies.json in Firefox', () => {
  const work = folder();
  const xpi = path.join(work, 'claimside.xpi');
  const policies = path.join(work, 'policies.json');
  let driver: FirefoxDriver;
  beforeAll(async () => {
    fs.copyFileSync(storePackage(), xpi);
    const address = /"install_url": "(.*)"/.exec(recipe('firefox-policies'))?.[1] ?? '';
    fs.writeFileSync(policies, recipe('firefox-policies', { [address]: `file://${xpi}` }));
    driver = await driveFirefox({
      grant: [],
      forced: ID,
      env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
      preferences: {
        // Another place for the file than the browser's own folder; Firefox allows it to tests alone.
        'browser.policies.alternatePath': policies,
        'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
        'xpinstall.signatures.required': false,
      },
    });
  });
  afterAll(async () => {
    await driver?.close();
    fs.rmSync(work, { recursive: true });
  });

  it('installs the extension and sets its keys, from the file that the papers show', async () => {
    await driver.open(driver.firefox.pageUrl('options.html'));
    await driver.until(`${SECTION}.includes('Billing desk')`);
    expect(await driver.evaluate(SECTION)).toMatch(/Show a chip You cannot change/);
  });
});

/** The package for the store, which is what a group hosts too. */
function storePackage(): string {
  execFileSync(path.join(ROOT, 'node_modules/.bin/wxt'), ['zip', '-b', 'firefox', '--mv3'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return path.join(ROOT, '.output', `claimside-${version}-firefox.zip`);
}
