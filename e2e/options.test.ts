import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardBackground } from './browsers/card-style.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type OptionsPage, openOptions } from './browsers/options-page.ts';
import { type Server, serve } from './serve.ts';

type AnyDriver = ChromiumDriver | FirefoxDriver;
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(30, 37, 45)';
const SCHEME = 'getComputedStyle(document.documentElement).colorScheme';

describe.each([
  ['chromium', driveChromium as () => Promise<AnyDriver>],
  ['firefox', driveFirefox as () => Promise<AnyDriver>],
])('%s: the options', (name, launch) => {
  let driver: AnyDriver;
  let options: OptionsPage;
  let server: Server;
  const api = name === 'chromium' ? 'chrome' : 'browser';

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
    await driver.open(`${server.base}claim.html`);
    options = await openOptions(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const card = async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
  };
  const inOptions = <T>(expression: string) => options.visit(() => options.evaluate<T>(expression));
  /** What a promise in the options comes to. */
  const awaited = <T>(expression: string) =>
    options.visit(async () => {
      await options.evaluate(
        `void (delete document.body.dataset.came, ${expression}.then((it) => { document.body.dataset.came = JSON.stringify(it ?? null); }))`,
      );
      await options.until('document.body.dataset.came !== undefined');
      return JSON.parse(await options.evaluate<string>('document.body.dataset.came')) as T;
    });
  const kept = () => awaited<Record<string, unknown>>(`${api}.storage.local.get(null)`);

  it('the card and our own pages are as light or dark as was chosen, at once', async () => {
    await card();
    expect(await cardBackground(driver)).toBe(LIGHT);
    await options.choose('theme', 'dark');
    expect(await inOptions(SCHEME)).toBe('dark');
    await card();
    expect(await cardBackground(driver)).toBe(DARK);
    await options.choose('theme', 'page');
    expect(await inOptions(SCHEME)).toBe('light dark');
    await card();
    expect(await cardBackground(driver)).toBe(LIGHT);
  });

  it('text grows in the card and in our own pages, and the card stays inside the window', async () => {
    await card();
    const before = await driver.companionBox();
    await options.choose('text-size', '150');
    expect(await inOptions(`getComputedStyle(document.documentElement).zoom`)).toBe('1.5');
    await card();
    const after = await driver.companionBox();
    expect(before?.width).toBe(360);
    expect(after?.width).toBe(540);
    const { width, height } = await driver.evaluate<{ width: number; height: number }>(
      '({ width: innerWidth, height: innerHeight })',
    );
    expect(after?.x).toBeGreaterThanOrEqual(0);
    expect(after?.y).toBeGreaterThanOrEqual(0);
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((after?.y ?? 0) + (after?.height ?? 0)).toBeLessThanOrEqual(height);
    await options.choose('text-size', '100');
  });

  it('the language that was chosen is kept', async () => {
    await options.choose('language', 'es');
    await expect.poll(kept).toMatchObject({ settings: { language: 'es' } });
    await options.choose('language', 'browser');
  });

  it('says what it is and where it comes from', async () => {
    const about = await inOptions<string>(`document.getElementById('about').innerText`);
    expect(about).toContain('847 in force and 62 retired');
    expect(about).toContain('not affiliated with it or endorsed by it');
    expect(about).toContain('0.1.0');
  });

  it('lists the keys as they are now, and opens the browser’s own list', async () => {
    const keys = await awaited<{ shortcut: string; description: string }[]>(
      `${api}.commands.getAll()`,
    );
    const shown = await inOptions<string>(`document.getElementById('keys').innerText`);
    for (const { shortcut, description } of keys) {
      // What the browser names itself has no words of ours.
      expect(shown).toContain(description ?? '');
      expect(shown).toContain(shortcut);
    }
    await options.visit(() => options.click('#keys button'));
    if ('chromium' in driver) {
      const { context } = driver.chromium;
      await expect
        .poll(() => context.pages().map((page) => page.url()))
        .toContain('chrome://extensions/shortcuts');
      await context
        .pages()
        .find((page) => page.url().startsWith('chrome://extensions'))
        ?.close();
      await driver.page.bringToFront();
    } else {
      const { inBrowser, command } = driver.firefox;
      const claim = (await command('WebDriver:GetWindowHandle')).value;
      await expect
        .poll(() =>
          inBrowser(
            `return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(' ')`,
          ),
        )
        .toContain('about:addons');
      await command('WebDriver:SwitchToWindow', { handle: claim });
    }
  });

  it('sites are named, and turned off', async () => {
    const shown = await inOptions<string>(`document.getElementById('sites').innerText`);
    expect(shown).toContain('127.0.0.1');
    await options.visit(async () => {
      await options.click('[aria-label="Turn off localhost"]');
      await options.until(`!document.getElementById('sites').innerText.includes('localhost')`);
    });
    expect(await awaited<{ origins: string[] }>(`${api}.permissions.getAll()`)).toMatchObject({
      origins: ['http://127.0.0.1/*'],
    });
  });

  const erase = (withSites: boolean) =>
    options.visit(async () => {
      await options.click('#storage [aria-expanded]');
      if (withSites) await options.click('.tick');
      await options.click('.asked .grave');
      await options.until(`document.getElementById('storage').innerText.includes('Erased.')`);
    });

  it('erases everything on a second press, and is as freshly installed, in open tabs too', async () => {
    await options.choose('hover', 'off');
    await options.choose('theme', 'dark');
    await card();
    expect(await cardBackground(driver)).toBe(DARK);
    expect(Object.keys(await kept())).toContain('settings');
    await erase(false);
    expect(await kept()).toEqual({});
    expect(await inOptions(`document.querySelector('[name="hover"][value="show"]').checked`)).toBe(
      true,
    );
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    expect(await cardBackground(driver)).toBe(LIGHT);
  });

  it('keeps everything when asked to', async () => {
    await options.choose('hover', 'chip');
    await options.visit(async () => {
      await options.click('#storage [aria-expanded]');
      await options.until(`document.activeElement.textContent === 'Keep everything'`);
      await options.click('.answers button:first-child');
      await options.until(`document.activeElement.textContent === 'Erase everything'`);
    });
    await expect.poll(kept).toMatchObject({ settings: { hover: 'chip' } });
  });

  it('erases everything and turns off all sites', async () => {
    await erase(true);
    expect(await kept()).toEqual({});
    expect(await awaited<{ origins?: string[] }>(`${api}.permissions.getAll()`)).toMatchObject({
      origins: [],
    });
    await driver.click('[name="code3"]');
    expect(await staysSilent(driver)).toBeUndefined();
    const shown = await inOptions<string>(`document.getElementById('sites').innerText`);
    expect(shown).toContain('Claimside is on nowhere yet.');
  });
});
