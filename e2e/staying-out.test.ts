import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axTree, textOf } from './browsers/ax.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { type Box, boxOf, clickIn, companionFor, companionNow } from './browsers/companion.ts';
import { fallsSilent, pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { type Server, serve } from './serve.ts';

/** Longer than the grace after a code was left, in ms. */
const OVER_GRACE = 700;
/** The last of the companion's looks for an app's own list, and a little, in ms. */
const LIST_SEEN = 850;

describe('chromium: staying out of the way', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    page = driver.page;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  afterEach(async () => {
    await driver.press('Escape');
    await fallsSilent(driver);
  });

  const open = () => driver.open(`${server.base}claim.html`);
  const type = async (field: string, code: string) => {
    await driver.click(`[name="${field}"]`);
    await driver.control('a');
    await driver.type(code);
    await companionFor(page, code);
  };
  const card = async (): Promise<Box> => {
    const node = (await companionNow(page))?.nodes.find(({ role }) => role === 'dialog');
    if (!node) throw new Error('There is no card.');
    return boxOf(page, node);
  };
  const part = async (name: RegExp): Promise<Box> => {
    const node = (await companionNow(page))?.nodes.find((one) => name.test(one.name));
    if (!node) throw new Error(`There is no ${name}.`);
    return boxOf(page, node);
  };

  const focus = async (name: RegExp) => {
    const node = (await companionNow(page))?.nodes.find((one) => name.test(one.name));
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.focus', { backendNodeId: node?.backendId ?? 0 });
    await session.detach();
  };

  it('stays while the pointer travels to it and rests on it, and goes when it leaves', async () => {
    await open();
    const text = await page.getByText('D0340', { exact: true }).boundingBox();
    if (!text) throw new Error('The page has no D0340.');
    await page.mouse.move(text.x + 4, text.y + text.height / 2);
    const name = await speaksOf(driver, 'D0340');
    const { x, y, width, height } = await card();
    const from = { x: text.x + 4, y: text.y + text.height / 2 };
    const to = { x: x + width / 2, y: y + height / 2 };
    const steps = 12;
    for (let i = 1; i <= steps; i++) {
      await page.mouse.move(
        from.x + ((to.x - from.x) * i) / steps,
        from.y + ((to.y - from.y) * i) / steps,
      );
      await pause(90);
    }
    await pause(OVER_GRACE);
    expect(await driver.companionName()).toBe(name);
    await page.mouse.move(1275, 855, { steps: 3 });
    await fallsSilent(driver);
  });

  it('goes at once when the pointer turns away', async () => {
    await open();
    const text = await page.getByText('D0340', { exact: true }).boundingBox();
    if (!text) throw new Error('The page has no D0340.');
    await page.mouse.move(text.x + 4, text.y + text.height / 2);
    await speaksOf(driver, 'D0340');
    const before = await card();
    const isBelow = before.y > text.y;
    for (let i = 1; i <= 8; i++) {
      await page.mouse.move(text.x + 4 + i * 30, text.y + (isBelow ? -4 : 20) * i);
      await pause(60);
    }
    await fallsSilent(driver);
  });

  it('is moved by the pointer and by keys, and stands there the next time on this site', async () => {
    await open();
    await type('code1', 'D0395');
    const before = await card();
    const title = await part(/^D0395 Fusing|^D0395$/);
    await page.mouse.move(title.x + title.width - 4, before.y + 4);
    await page.mouse.down();
    await page.mouse.move(title.x + title.width + 96, before.y + 54, { steps: 6 });
    await page.mouse.up();
    const moved = await card();
    expect(moved.x - before.x).toBeCloseTo(100, 0);
    expect(moved.y - before.y).toBeCloseTo(50, 0);
    expect(await page.evaluate('document.activeElement.name')).toBe('code1');
    await open();
    await type('code2', 'D0367');
    expect(await card()).toMatchObject({ x: moved.x, y: moved.y });
    await driver.press('Escape');
    // Over the field that is edited it never stands, wherever it was put.
    await page.evaluate(
      `Object.assign(document.querySelector('[name="code3"]').style, { position: 'fixed', left: '${moved.x + 20}px', top: '${moved.y + 20}px' })`,
    );
    await type('code3', 'D0330');
    const clear = await card();
    expect(clear.x === moved.x && clear.y === moved.y).toBe(false);
    await open();
    await type('code2', 'D0367');
    const { x, y } = await part(/^Move the card/);
    await page.mouse.dblclick(x + 10, y + 10);
    await pause(100);
    const beside = await card();
    expect(beside.y).not.toBe(moved.y);
    await focus(/^Move the card/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await pause(100);
    expect(await card()).toMatchObject({ x: beside.x + 24, y: beside.y + 4 });
    await page.keyboard.press('Home');
    await pause(100);
    expect(await card()).toMatchObject({ x: beside.x, y: beside.y });
  });

  it('keeps the sections folded that this person folded', async () => {
    await open();
    await type('code1', 'D0395');
    await clickIn(page, 'More');
    await clickIn(page, 'Why claims come back');
    await open();
    await type('code1', 'D0395');
    await clickIn(page, 'More');
    await pause(150);
    const fold = (await companionNow(page))?.nodes.find(
      ({ role, name }) => role === 'button' && name === 'Why claims come back',
    );
    expect(fold?.properties.expanded).toBe(false);
    await clickIn(page, 'Why claims come back');
  });

  it('keeps the ticks of a claim line to that line', async () => {
    await open();
    const count = async () =>
      /(\d+) of \d+ documented/.exec((await companionNow(page))?.text ?? '');
    await type('code1', 'D0395');
    await clickIn(page, 'More');
    await pause(150);
    const box = (await companionNow(page))?.nodes.find(({ role }) => role === 'checkbox');
    await clickIn(page, box?.name ?? '', 'checkbox');
    await driver.press('Escape');
    await type('code10', 'D0395');
    expect((await count())?.[1]).toBe('0');
    await driver.press('Escape');
    await type('code1', 'D0395');
    expect((await count())?.[1]).toBe('1');
    await open();
    await type('code1', 'D0395');
    expect((await count())?.[1]).toBe('0');
  });

  it('follows its field as the page scrolls, and goes when the field leaves the window', async () => {
    await open();
    await page.evaluate(`document.body.style.paddingBottom = '2000px'`);
    await type('code4', 'D0140');
    const before = await card();
    await page.evaluate('scrollBy(0, 60)');
    await pause(150);
    expect((await card()).y).toBe(before.y - 60);
    await page.evaluate('scrollBy(0, 900)');
    await fallsSilent(driver);
  });

  it('stands beside the field on a page that runs from right to left, and reads from left to right', async () => {
    await open();
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await type('code1', 'D0395');
    const at = await card();
    const field = await page.locator('[name="code1"]').boundingBox();
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(1280);
    expect(field && at.x < field.x + field.width && field.x < at.x + at.width).toBe(false);
    const code = await part(/^D0395$/);
    const close = await part(/^Close$/);
    expect(code.x).toBeLessThan(close.x);
  });

  it('keeps clear of the list that the app opens for the field', async () => {
    await open();
    await page.evaluate(`document.querySelector('[name="code1"]').addEventListener('input', ({ target }) => {
      setTimeout(() => {
        const { left, bottom } = target.getBoundingClientRect();
        const list = document.createElement('ul');
        list.id = 'suggestions';
        list.style.cssText = 'position:absolute;z-index:9;margin:0;background:#fff;width:260px;height:180px;left:' + (left + scrollX) + 'px;top:' + (bottom + scrollY) + 'px';
        document.getElementById('suggestions')?.remove();
        document.body.append(list);
      }, 200);
    })`);
    await type('code1', 'D0395');
    await pause(LIST_SEEN);
    const list = await page.locator('#suggestions').boundingBox();
    const at = await card();
    expect(list && at.x < list.x + list.width && list.x < at.x + at.width).toBe(false);
  });

  it('gives way to a viewer that fills the screen, unless it is pinned', async () => {
    await open();
    await page.evaluate(
      `document.addEventListener('keydown', ({ key }) => key === 'F2' && document.querySelector('main, table').requestFullscreen())`,
    );
    await type('code1', 'D0395');
    await page.keyboard.press('F2');
    await fallsSilent(driver);
    await page.evaluate('document.exitFullscreen()');
    await type('code2', 'D0367');
    await clickIn(page, 'Pin');
    await page.keyboard.press('F2');
    await pause(OVER_GRACE);
    // Chromium leaves what is outside of the full-screen element out of the accessibility tree.
    expect(
      await page.evaluate(`document.querySelector('[popover]').matches(':popover-open')`),
    ).toBe(true);
    await page.evaluate('document.exitFullscreen()');
    await clickIn(page, 'Close');
  });

  it('is as light or dark as the page, whatever the browser prefers', async () => {
    await open();
    const shade = async () => {
      const { x, y, width, height } = await card();
      const shot = await page.screenshot({
        clip: { x: x + width / 2, y: y + height - 8, width: 4, height: 4 },
      });
      return page.evaluate(
        `createImageBitmap(new Blob([Uint8Array.from(atob('${shot.toString('base64')}'), (c) => c.charCodeAt(0))])).then((image) => {
          const context = new OffscreenCanvas(4, 4).getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(1, 1, 1, 1).data[0];
        })`,
      ) as Promise<number>;
    };
    await type('code1', 'D0395');
    expect(await shade()).toBeGreaterThan(200);
    await driver.press('Escape');
    await page.evaluate(
      `(() => { const style = document.createElement('style'); style.textContent = '* { background: #14181d !important; color: #ddd !important }'; document.head.append(style); })()`,
    );
    await type('code2', 'D0367');
    expect(await shade()).toBeLessThan(80);
  });

  it('says code and title once, not on every key', async () => {
    await open();
    const said = async () => {
      const nodes = await axTree(page);
      const regions = nodes.filter(({ role }) => role === 'status');
      return regions.map((region) => textOf(nodes, region)).filter((text) => /^D\d{4}/.test(text));
    };
    await type('code1', 'D0395');
    await pause(400);
    const [first] = await said();
    expect(first).toMatch(/^D0395 · \w/);
    await driver.type('.1');
    await pause(400);
    expect(await said()).toEqual([first]);
    await type('code2', 'D0367');
    await pause(400);
    expect((await said()).map((text) => text.slice(0, 5))).toEqual(['D0367']);
  });

  it('keeps quiet for an hour when asked to, and is woken in the popup', async () => {
    await open();
    await type('code1', 'D0395');
    await clickIn(page, 'More');
    await clickIn(page, 'Quiet for an hour');
    await fallsSilent(driver);
    await driver.click('[name="code2"]');
    await driver.control('a');
    await driver.type('D0367');
    expect(await staysSilent(driver)).toBeUndefined();
    const popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    expect(await popup.getByText('Quiet until').textContent()).toMatch(/\d:\d\d/);
    await popup.getByRole('button', { name: 'Wake' }).click();
    await popup.getByText('Quiet until').waitFor({ state: 'detached' });
    await popup.reload();
    await popup.getByRole('button', { name: 'Check this claim' }).waitFor();
    await pause(200);
    expect(await popup.getByText('Quiet until').count()).toBe(0);
    await popup.close();
    await page.bringToFront();
    await type('code1', 'D0394');
  });
});
