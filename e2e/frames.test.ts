import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { boxOf, companionFor, companionNow } from './browsers/companion.ts';
import { fallsSilent, staysSilent } from './browsers/driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

/** A card stands beside its field: no farther than its gap and a line's height. */
const NEAR = 40;

/** The frame with the code field, and the field's rectangle in the top frame's pixels. */
async function codeField(page: Page) {
  for (let i = 0; i < 50; i++) {
    for (const frame of page.frames()) {
      const field = frame.locator('[name="code"]');
      if ((await field.count().catch(() => 0)) === 1) {
        const box = await field.boundingBox();
        if (box) return { frame, field, box };
      }
    }
    await page.waitForTimeout(50);
  }
  throw new Error('No frame holds a code field.');
}

const IN_FRAMES = { screen: 'frames', browser: 'chromium', policy: 'none' } as const;

const gap = (a: number, aSize: number, b: number, bSize: number) =>
  Math.max(a - (b + bSize), b - (a + aSize));

describe('chromium: frames', () => {
  let driver: ChromiumDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const isBeside = async (box: { x: number; y: number; width: number; height: number }) => {
    const dialog = (await companionNow(driver.page))?.nodes[0];
    if (!dialog) throw new Error('There is no companion.');
    const card = await boxOf(driver.page, dialog);
    const across = gap(card.x, card.width, box.x, box.width);
    const along = gap(card.y, card.height, box.y, box.height);
    expect(Math.max(across, along), 'clear of the field').toBeGreaterThanOrEqual(0);
    expect(Math.max(across, along), 'beside the field').toBeLessThanOrEqual(NEAR);
  };

  it.for([
    ['same', 'same host'],
    ['other', 'other host'],
    ['nested', 'other host in another host'],
    ['deep', 'three deep'],
    ['srcdoc', 'srcdoc'],
    ['blank', 'about:blank, filled by a script'],
    ['late', 'added late'],
  ] as const)(
    'a code typed in a frame (%s) is answered in the top frame, beside the field',
    async ([kind, place], { task }) => {
      await driver.open(`${server.base}frames/outer.html?kind=${kind}`);
      const { field, box } = await codeField(driver.page);
      await field.click();
      await driver.type('D0395');
      await companionFor(driver.page, 'D0395');
      await driver.page.waitForTimeout(250);
      await isBeside(box);
      await driver.press('Escape');
      await fallsSilent(driver);
      note(task, { ...IN_FRAMES, place, trigger: 'typed', outcome: 'answers' });
    },
  );

  it.for([
    ['written', 'about:blank, opened and written by a script'],
    ['rewritten', 'about:blank, opened and written by a script later'],
  ] as const)(
    'a frame that a script opens anew (%s) cannot be answered',
    async ([kind, place], { task }) => {
      await driver.open(`${server.base}frames/outer.html?kind=${kind}`);
      const { field } = await codeField(driver.page);
      await field.click();
      await driver.type('D0395');
      expect(await staysSilent(driver)).toBeUndefined();
      note(task, {
        ...IN_FRAMES,
        place,
        trigger: 'typed',
        outcome: 'cannot',
        why: 'opening a document takes all listeners from its window in Chromium, and no event tells of it',
      });
    },
  );

  it.for([
    ['other', 'other host'],
    ['nested', 'other host in another host'],
  ] as const)('a code under the pointer in a frame (%s) too', async ([kind, place], { task }) => {
    await driver.open(`${server.base}frames/outer.html?kind=${kind}`);
    const { frame } = await codeField(driver.page);
    const box = await frame.locator('#text').boundingBox();
    if (!box) throw new Error('no text');
    await driver.moveTo(box.x + 12, box.y + box.height / 2);
    await companionFor(driver.page, 'D0330');
    await driver.page.waitForTimeout(250);
    await isBeside(box);
    await driver.moveTo(3, 3);
    await fallsSilent(driver);
    note(task, { ...IN_FRAMES, place, trigger: 'hovered', outcome: 'answers' });
  });

  it('in a frameset the frame with the code shows the card', async ({ task }) => {
    await driver.open(`${server.base}frames/set.html`);
    const { field, frame } = await codeField(driver.page);
    await field.click();
    await driver.type('D0395');
    const isOpen = () =>
      frame.evaluate(`!!document.querySelector('html > [popover]:popover-open')`);
    await expect.poll(isOpen, { timeout: 4000 }).toBe(true);
    expect(await driver.page.locator('[popover]').count()).toBe(0);
    await driver.press('Escape');
    await expect.poll(isOpen, { timeout: 4000 }).toBe(false);
    note(task, {
      ...IN_FRAMES,
      place: 'frame of a frameset',
      trigger: 'typed',
      outcome: 'answers',
    });
  });
});

describe('chromium: a frame that was turned on in a page that was not', () => {
  let driver: ChromiumDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium({ grant: ['http://localhost/*'] });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const inFrame = async (frame: Frame) => {
    const session = await driver.page.context().newCDPSession(frame);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.find(({ role }) => role?.value === 'dialog')?.name?.value as string | undefined;
  };

  it('shows the card in the frame itself', async ({ task }) => {
    await driver.open(`${server.base}frames/outer.html?kind=other`);
    const { frame, field } = await codeField(driver.page);
    await field.click();
    await driver.type('D0395');
    await expect.poll(() => inFrame(frame), { timeout: 4000 }).toMatch(/^D0395/);
    expect(await staysSilent(driver)).toBeUndefined();
    expect(await driver.page.locator('[popover]').count()).toBe(0);
    await driver.press('Escape');
    await expect.poll(() => inFrame(frame), { timeout: 4000 }).toBeUndefined();
    note(task, {
      ...IN_FRAMES,
      place: 'other host, in a page that was not turned on',
      trigger: 'typed',
      outcome: 'answers',
    });
  });
});
