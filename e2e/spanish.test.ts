import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInCompanion, violations } from './browsers/axe.ts';
import { clickIn, companionFor } from './browsers/companion.ts';
import { speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { tabIdOf } from './browsers/tab-id.ts';
import { claimCard } from './claim-card.ts';
import { type Server, serve } from './serve.ts';

/** As it is left for the companion; on the page's side there is nothing of that name. */
const SPANISH = `globalThis[Symbol.for('claimside spanish')]`;

describe('chromium: Spanish is chosen', () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  let page: Page;
  beforeAll(async () => {
    card = await claimCard();
    page = await card.driver.chromium.context.newPage();
    await open('popup.html');
    await choose('es');
  });
  afterAll(() => card?.close());

  const open = (file: string) => page.goto(`chrome-extension://${card.driver.chromium.id}/${file}`);
  const choose = (language: string) =>
    page.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  const cardFor = async (field: string, code: string) => {
    await card.page.bringToFront();
    await card.type(field, code);
    return companionFor(card.page, code);
  };
  const attributesOf = async (backendNodeId: number) => {
    const session = await card.page.context().newCDPSession(card.page);
    const { node } = await session.send('DOM.describeNode', { backendNodeId });
    await session.detach();
    return node.attributes ?? [];
  };
  const lookFor = (colorScheme: 'light' | 'dark') => page.emulateMedia({ colorScheme });

  it('the card is in Spanish, and has nothing that axe objects to', async () => {
    await card.open();
    const glance = await cardFor('code1', 'D0395');
    const [dialog] = glance.nodes;
    expect(dialog && (await attributesOf(dialog.backendId))).toEqual(
      expect.arrayContaining(['lang', 'es']),
    );
    const buttons = glance.nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).toEqual(expect.arrayContaining(['Fijar', 'Cerrar', 'Copiar código', 'Más']));
    await card.driver.screenshot('e2e/out/spanish-card.png');
    await clickIn(card.page, 'Más');
    const whole = await companionFor(card.page, 'D0395');
    const headings = whole.nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(headings).toEqual(
      expect.arrayContaining(['Qué es', 'Úselo cuando', 'Lista de verificación', 'Preguntas']),
    );
    expect(await axeInCompanion(card.page, card.driver.chromium.id)).toEqual([]);
    await card.driver.screenshot('e2e/out/spanish-card-whole.png');
    await card.dismiss();
    for (const [code, state] of [
      ['D9940', 'retirado'],
      ['D0391', 'D0391'],
    ] as const) {
      expect((await cardFor('code1', code)).name).toContain(state);
      await card.driver.screenshot(`e2e/out/spanish-card-${code}.png`);
      await card.dismiss();
    }
  });

  it('the next card speaks the language that was chosen meanwhile', async () => {
    const more = async () =>
      (await cardFor('code2', 'D0367')).nodes.some(({ name }) => name === 'More');
    await choose('en');
    expect(await more()).toBe(true);
    await card.dismiss();
    await choose('es');
    expect(await more()).toBe(false);
    await card.dismiss();
  });

  it('the page neither sees nor forges the words', async () => {
    await card.open();
    await card.page.evaluate(
      `void (${SPANISH} = new Proxy({}, { get: () => { document.title = 'touched'; return 'forged'; } }))`,
    );
    const { text } = await cardFor('code1', 'D0395');
    expect(text).toContain('Copiar código');
    expect(await card.page.title()).not.toBe('touched');
    await card.dismiss();
    await card.open();
    await cardFor('code1', 'D0395');
    expect(await card.page.evaluate(`typeof ${SPANISH}`)).toBe('undefined');
    await card.dismiss();
  });

  it.each(['light', 'dark'] as const)(
    'the popup is in Spanish, and has nothing that axe objects to (%s)',
    async (colorScheme) => {
      await page.bringToFront();
      await lookFor(colorScheme);
      await page.setViewportSize({ width: 400, height: 598 });
      await open('popup.html');
      const box = page.getByRole('combobox', { name: 'Buscar códigos' });
      await box.waitFor();
      await page.getByText('Aquí sí puede buscar').waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('es');
      await seen(`popup-rest-${colorScheme}`);
      await box.fill('zzzzqqqq');
      await page.getByText('Sin resultados para “zzzzqqqq”.').waitFor();
      await seen(`popup-nothing-${colorScheme}`);
      await box.fill('limpieza');
      await page.getByRole('option', { name: /^D1110/ }).waitFor();
      await seen(`popup-results-${colorScheme}`);
      await box.fill('D0395');
      await page.getByRole('option', { name: /^D0395/ }).click();
      await page.getByRole('heading', { name: 'Qué es' }).waitFor();
      await seen(`popup-entry-${colorScheme}`);
    },
  );

  it('the side panel is in Spanish at its narrowest, and has nothing that axe objects to', async () => {
    await lookFor('light');
    await page.setViewportSize({ width: 320, height: 800 });
    await open('sidepanel.html');
    await page.getByRole('switch', { name: 'Seguir' }).waitFor();
    await seen('panel-rest');
    await page.getByRole('combobox').fill('D2950');
    await page.getByRole('option', { name: /^D2950/ }).click();
    await page.getByRole('button', { name: 'Copiar la versión larga' }).waitFor();
    const said = await page.locator('p[lang=es] + p[lang=en]').allTextContents();
    expect(said).toEqual([expect.stringMatching(/^“/)]);
    await seen('panel-entry');
    await page.getByText('Revisar este reclamo').click();
    await page.getByRole('heading', { name: 'Sin revisar' }).waitFor();
    await seen('panel-not-checked');
  });

  it('every part of popup and side panel fits in Spanish', async () => {
    await card.open();
    await cardFor('code1', 'D0395');
    await clickIn(card.page, 'Más');
    await clickIn(card.page, 'Silenciar por una hora');
    const tabId = await tabIdOf(card.driver.chromium, new URL('/', card.page.url()).href);
    await page.bringToFront();
    await page.setViewportSize({ width: 400, height: 598 });
    await open(`popup.html?tab=${tabId}`);
    await page.getByText('Los códigos se explican en 127.0.0.1').waitFor();
    await page.getByText(/^En silencio hasta las? \d+:\d\d [ap]\.\sm\./).waitFor();
    await seen('popup-site-on');
    await page.getByRole('button', { name: 'Reactivar' }).click();
    await page.getByRole('switch', { name: 'En este sitio' }).click();
    await page.getByRole('button', { name: 'Activar solo en esta página' }).waitFor();
    await seen('popup-site-off');
    await page.getByRole('switch', { name: 'En este sitio' }).click();
    await page.getByText('Los códigos se explican en 127.0.0.1').waitFor();

    await page.setViewportSize({ width: 320, height: 800 });
    await open(`sidepanel.html?tab=${tabId}`);
    await page.getByText('Revisar este reclamo').click();
    await page.getByRole('heading', { name: /^\d+ líneas · \d+ preguntas$/ }).waitFor();
    await seen('panel-checked');
    await page.getByRole('combobox').fill('D2950');
    await page.getByRole('option', { name: /^D2950/ }).click();
    const copy = page.getByRole('button', { name: 'Copiar', exact: true });
    await copy.scrollIntoViewIfNeeded();
    await page.getByLabel('tooth', { exact: true }).fill('19');
    await page.getByRole('button', { name: 'Borrar lo escrito' }).scrollIntoViewIfNeeded();
    await seen('panel-narrative');
    await page.getByRole('button', { name: /^D2949 · / }).click();
    await page.getByRole('table').waitFor();
    await seen('panel-comparison');
  });

  it('a page that is open changes its language at once', async () => {
    await open('options.html');
    await page.getByRole('heading', { name: 'Opciones' }).waitFor();
    expect(await page.title()).toBe('Opciones de Claimside');
    await seen('options');
    await choose('en');
    await page.getByRole('heading', { name: 'Options', exact: true }).waitFor();
    expect(await page.title()).toBe('Claimside options');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await choose('es');
    await page.getByRole('heading', { name: 'Opciones' }).waitFor();
  });

  /** What axe objects to and what does not fit: nothing; and a picture for whoever wants to look. */
  async function seen(state: string): Promise<void> {
    expect(await violations(page), state).toEqual([]);
    expect(await page.evaluate(OVERFULL), state).toEqual([]);
    await page.screenshot({ path: `e2e/out/spanish-${state}.png` });
  }
});

/** Elements whose text is wider than themselves, and a hint that is longer than its field. */
const OVERFULL = `[
  ...[...document.querySelectorAll('body *')].filter((one) =>
    !one.closest('.unseen, .side-by-side') && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1),
  ...[...document.querySelectorAll('input[placeholder]')].filter((field) => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = getComputedStyle(field).font;
    const { paddingLeft, paddingRight } = getComputedStyle(field);
    return pen.measureText(field.placeholder).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  }),
].map(({ outerHTML }) => outerHTML.slice(0, 200))`;

describe('firefox: the browser speaks Spanish', () => {
  let driver: FirefoxDriver;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox({ language: 'es-ES' });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const inPopup = async <T>(expression: string): Promise<T> => {
    await driver.open(driver.firefox.pageUrl('popup.html'));
    await driver.until(`!!document.querySelector('[role=combobox]')`);
    const { value } = await driver.firefox.command('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done, (e) => done(String(e)));`,
      args: [],
    });
    return value as T;
  };
  const SEARCH = `[document.documentElement.lang, document.querySelector('[role=combobox]').getAttribute('aria-label')]`;
  const buttons = async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    return (await driver.inCompanion('.foot button')).map(({ label }) => label);
  };

  it('and so do popup, card and the browser’s list of commands', async () => {
    expect(await inPopup(SEARCH)).toEqual(['es', 'Buscar códigos']);
    const commands = await inPopup<{ name: string; description: string }[]>(
      'browser.commands.getAll()',
    );
    expect(commands.find(({ name }) => name === 'check-claim')?.description).toBe(
      'Revisar el reclamo en pantalla',
    );
    expect(await inPopup('browser.action.getTitle({})')).toBe('Buscar un código');
    expect(await buttons()).toEqual(['Copiar código', 'Más']);
    await driver.screenshot('e2e/out/spanish-card-firefox.png');
  });

  it('unless English is chosen', async () => {
    await inPopup(`browser.storage.local.set({ settings: { language: 'en' } })`);
    // Drawn at once as the browser speaks, and anew when the choice is read.
    await inPopup(SEARCH);
    await driver.until(`document.documentElement.lang === 'en'`);
    expect(await driver.evaluate(SEARCH)).toEqual(['en', 'Search codes']);
    expect(await buttons()).toEqual(['Copy code', 'More']);
  });
});
