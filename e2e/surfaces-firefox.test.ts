import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInFirefox } from './browsers/axe.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const LOOKUPS = {
  starred: ['D0461', 'D0120'],
  recents: ['D2740'],
  counts: [
    ['D9230', 12],
    ['D9248', 9],
    ['D1352', 3],
  ],
};
const NOTE = 'Wants both bitewings, named left and right.';

/** Whether what is read stands on light or on dark. */
const BACKGROUND = `getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every((part) => part > 128) ? 'light' : 'dark'`;

describe('firefox: every page of the extension', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await driveFirefox({ grant: ['https://pms.example.com/*'] });
    await open('january.html');
  });
  afterAll(() => driver?.close());

  const open = (file: string) => driver.open(driver.firefox.pageUrl(file));
  const says = (text: string) =>
    driver.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
  const asks = (message: object) =>
    driver.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  const looksUp = async (keys: string) => {
    await driver.until(`document.activeElement?.role === 'combobox'`);
    await driver.type(keys);
    await driver.until(`document.querySelectorAll('[role=option]').length > 0`);
  };
  const entry = async () => {
    await driver.press('Enter');
    await driver.until(`document.querySelector('article h1, article h2') !== null`);
  };
  /** The codes under a heading of the January kit. */
  const codes = (heading: string) =>
    driver.evaluate<string[]>(`[...document.querySelectorAll('section')]
      .filter((section) => section.querySelector('h2')?.textContent.includes('${heading}'))
      .flatMap((section) => [...section.querySelectorAll('li')].map((item) => item.querySelector('.code')?.textContent))`);

  it('the January kit lists all changes while nothing was looked up', async () => {
    await says('What changed in 2026');
    await says('No code was starred or looked up here yet');
    await says('31 new, 6 ended, 0 changed.');
    expect(await codes('All changes in short')).toHaveLength(37);
  });

  it('the January kit begins with the codes that this office uses, and prints', async () => {
    await driver.evaluate(`browser.storage.local.set({ lookups: ${JSON.stringify(LOOKUPS)} })`);
    await open('january.html');
    await says('2 other codes you use are unchanged.');
    expect(await codes('Codes your office uses')).toEqual(['D9248', 'D1352', 'D0461']);
    expect(await codes('New codes beside the ones you use')).toContain('D9244');
    await driver.screenshot(path.join(OUT, 'january-firefox.png'));
    const { value } = await driver.firefox.command('WebDriver:Print', { background: false });
    const pages = pagesIn(Buffer.from(String(value), 'base64'));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(3);
  });

  it('axe sees here what is wrong', async () => {
    await driver.evaluate(`document.documentElement.removeAttribute('lang')`);
    expect((await violationsInFirefox(driver)).join()).toContain('html-has-lang');
  });

  const STATES: [state: string, reach: () => Promise<unknown>][] = [
    ['popup at rest', async () => open('popup.html').then(() => says('D2740'))],
    ['popup with results', async () => looksUp('crown')],
    ['popup with an entry', entry],
    ['sidebar at rest', async () => open('sidepanel.html').then(() => says('D2740'))],
    [
      'sidebar with an entry and a note',
      async () =>
        looksUp('D0274')
          .then(entry)
          .then(() => says(NOTE)),
    ],
    ['lookup', async () => open('lookup.html').then(() => looksUp('bitewings'))],
    [
      'welcome',
      async () =>
        open('welcome.html').then(() => driver.until(`document.querySelectorAll('h2').length > 2`)),
    ],
    ['January', async () => open('january.html').then(() => says('Codes your office uses'))],
    [
      'options with a site and a note',
      async () =>
        open('options.html')
          .then(() => says('pms.example.com'))
          .then(() => says(NOTE)),
    ],
  ];

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    beforeAll(async () => {
      await driver.evaluate(`browser.storage.local.set({ lookups: ${JSON.stringify(LOOKUPS)} })`);
      await asks({ type: 'change-settings', patch: { theme } });
      const id = '00000000-0000-4000-8000-000000000001';
      await asks({
        type: 'change-note',
        code: 'D0274',
        operation: { kind: 'add', id, text: NOTE },
      });
    });

    it.each(STATES)('%s has nothing that axe objects to', async (_state, reach) => {
      await reach();
      await driver.until(`(${BACKGROUND}) === '${theme}'`);
      expect(await violationsInFirefox(driver)).toEqual([]);
    });
  });
});

/** Pages of a PDF, whose objects Firefox packs into compressed streams. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return zlib.inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
