import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axTree, textOf } from './browsers/ax.ts';
import { clickIn } from './browsers/companion.ts';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { claimCard } from './claim-card.ts';

/** Longer than the grace after a code was left, in ms. */
const OVER_GRACE = 700;
/** The last of the companion's looks for an app's own list, and a little, in ms. */
const LIST_SEEN = 850;

describe('chromium: staying out of the way', () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  beforeAll(async () => {
    card = await claimCard();
  });
  afterAll(() => card?.close());
  afterEach(() => card.dismiss());

  it('stays while the pointer travels to it and rests on it, and goes when it leaves', async () => {
    await card.open();
    const text = await card.page.getByText('D0340', { exact: true }).boundingBox();
    if (!text) throw new Error('The page has no D0340.');
    await card.page.mouse.move(text.x + 4, text.y + text.height / 2);
    const name = await speaksOf(card.driver, 'D0340');
    const { x, y, width, height } = await card.box();
    const from = { x: text.x + 4, y: text.y + text.height / 2 };
    const to = { x: x + width / 2, y: y + height / 2 };
    const steps = 12;
    for (let i = 1; i <= steps; i++) {
      await card.page.mouse.move(
        from.x + ((to.x - from.x) * i) / steps,
        from.y + ((to.y - from.y) * i) / steps,
      );
      await pause(90);
    }
    await pause(OVER_GRACE);
    expect(await card.driver.companionName()).toBe(name);
    await card.page.mouse.move(1275, 855, { steps: 3 });
    await fallsSilent(card.driver);
  });

  it('goes at once when the pointer turns away', async () => {
    await card.open();
    const text = await card.page.getByText('D0340', { exact: true }).boundingBox();
    if (!text) throw new Error('The page has no D0340.');
    await card.page.mouse.move(text.x + 4, text.y + text.height / 2);
    await speaksOf(card.driver, 'D0340');
    const before = await card.box();
    const isBelow = before.y > text.y;
    for (let i = 1; i <= 8; i++) {
      await card.page.mouse.move(text.x + 4 + i * 30, text.y + (isBelow ? -4 : 20) * i);
      await pause(60);
    }
    await fallsSilent(card.driver);
  });

  it('follows its field as the page scrolls, and goes when the field leaves the window', async () => {
    await card.open();
    await card.page.evaluate(`document.body.style.paddingBottom = '2000px'`);
    await card.type('code4', 'D0140');
    const before = await card.box();
    await card.page.evaluate('scrollBy(0, 60)');
    await pause(150);
    expect((await card.box()).y).toBe(before.y - 60);
    await card.page.evaluate('scrollBy(0, 900)');
    await fallsSilent(card.driver);
  });

  it('stands beside the field on a page that runs from right to left, and reads from left to right', async () => {
    await card.open();
    await card.page.evaluate(`document.documentElement.dir = 'rtl'`);
    await card.type('code1', 'D0395');
    const at = await card.box();
    const field = await card.page.locator('[name="code1"]').boundingBox();
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(1280);
    expect(field && at.x < field.x + field.width && field.x < at.x + at.width).toBe(false);
    const code = await card.part(/^D0395$/);
    const close = await card.part(/^Close$/);
    expect(code.x).toBeLessThan(close.x);
  });

  it('keeps clear of the list that the app opens for the field', async () => {
    await card.open();
    await card.page.evaluate(`document.querySelector('[name="code1"]').addEventListener('input', ({ target }) => {
      setTimeout(() => {
        const { left, bottom } = target.getBoundingClientRect();
        const list = document.createElement('ul');
        list.id = 'suggestions';
        list.style.cssText = 'position:absolute;z-index:9;margin:0;background:#fff;width:260px;height:180px;left:' + (left + scrollX) + 'px;top:' + (bottom + scrollY) + 'px';
        document.getElementById('suggestions')?.remove();
        document.body.append(list);
      }, 200);
    })`);
    await card.type('code1', 'D0395');
    await pause(LIST_SEEN);
    const list = await card.page.locator('#suggestions').boundingBox();
    const at = await card.box();
    expect(list && at.x < list.x + list.width && list.x < at.x + at.width).toBe(false);
  });

  it('gives way to a viewer that fills the screen, unless it is pinned', async () => {
    await card.open();
    await card.page.evaluate(
      `document.addEventListener('keyup', ({ key }) => key === 'F2' && document.querySelector('main, table').requestFullscreen())`,
    );
    await card.type('code1', 'D0395');
    await card.page.keyboard.press('F2');
    await fallsSilent(card.driver);
    await card.page.evaluate('document.exitFullscreen()');
    await card.type('code2', 'D0367');
    await clickIn(card.page, 'Pin');
    await card.page.keyboard.press('F2');
    await pause(OVER_GRACE);
    // Chromium leaves what is outside of the full-screen element out of the accessibility tree.
    expect(
      await card.page.evaluate(`document.querySelector('[popover]').matches(':popover-open')`),
    ).toBe(true);
    await card.page.evaluate('document.exitFullscreen()');
    await clickIn(card.page, 'Close');
  });

  it('is as light or dark as the card.page, whatever the browser prefers', async () => {
    await card.open();
    const shade = async () => {
      const { x, y, width, height } = await card.box();
      const shot = await card.page.screenshot({
        clip: { x: x + width / 2, y: y + height - 8, width: 4, height: 4 },
      });
      return card.page.evaluate(
        `createImageBitmap(new Blob([Uint8Array.from(atob('${shot.toString('base64')}'), (c) => c.charCodeAt(0))])).then((image) => {
          const context = new OffscreenCanvas(4, 4).getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(1, 1, 1, 1).data[0];
        })`,
      ) as Promise<number>;
    };
    await card.type('code1', 'D0395');
    expect(await shade()).toBeGreaterThan(200);
    await card.driver.press('Escape');
    await card.page.evaluate(
      `(() => { const style = document.createElement('style'); style.textContent = '* { background: #14181d !important; color: #ddd !important }'; document.head.append(style); })()`,
    );
    await card.type('code2', 'D0367');
    expect(await shade()).toBeLessThan(80);
  });

  it('says code and title once, not on every key', async () => {
    await card.open();
    const said = async () => {
      const nodes = await axTree(card.page);
      const regions = nodes.filter(({ role }) => role === 'status');
      return regions.map((region) => textOf(nodes, region)).filter((text) => /^D\d{4}/.test(text));
    };
    await card.type('code1', 'D0395');
    await pause(400);
    const [first] = await said();
    expect(first).toMatch(/^D0395 · \w/);
    await card.driver.type('.1');
    await pause(400);
    expect(await said()).toEqual([first]);
    await card.type('code2', 'D0367');
    await pause(400);
    expect((await said()).map((text) => text.slice(0, 5))).toEqual(['D0367']);
  });
});
