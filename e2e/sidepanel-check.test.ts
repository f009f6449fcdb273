import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';

const READY = [
  { attachment: 'radiograph', codes: ['D2950', 'D4341'] },
  { attachment: 'perio chart', codes: ['D4341'] },
];
const FOUND = {
  kind: 'checked',
  lines: 5,
  findings: [
    {
      rule: 'build-up-without-crown',
      codes: ['D2950'],
      question: 'Is the crown on another claim?',
      reason: 'A build-up on 19 stands without a crown on 19.',
    },
    {
      rule: 'further-without-first',
      codes: ['D9223', 'D9222'],
      question: 'Was the first quarter of an hour billed?',
      reason: 'Further time stands without the first 15 minutes.',
    },
  ],
  haveReady: READY,
  unreachable: ['forms.example', 'viewer.example'],
};
const CLEAN = { kind: 'checked', lines: 2, findings: [], haveReady: READY, unreachable: [] };
const EMPTY = { kind: 'checked', lines: 0, findings: [], haveReady: [], unreachable: [] };

/** The side panel as it is built, with the background's answer to the check put in its mouth. */
describe('chromium: the check of a claim in the side panel', () => {
  let driver: ChromiumDriver;
  let panel: Page;

  beforeAll(async () => {
    driver = await driveChromium({ grant: [] });
    panel = await driver.chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
  });
  afterAll(() => driver?.close());

  const check = async (result: unknown) => {
    await panel.addInitScript((answer) => {
      // Chromium has the API under both names.
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const { chrome, browser } = globalThis as any;
      for (const { runtime } of [chrome, browser].filter(Boolean)) {
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = (
          message: { type: string },
          ...rest: ((value: unknown) => void)[]
        ) => {
          if (message.type !== 'check-claim') return send(message, ...rest);
          return rest[0] ? rest[0](answer) : Promise.resolve(answer);
        };
      }
    }, result);
    await panel.goto(`chrome-extension://${driver.chromium.id}/sidepanel.html`);
    await panel.getByRole('button', { name: 'Check this claim' }).click();
  };
  const questions = () => panel.getByRole('list', { name: 'Questions about this claim' });
  const ready = () => panel.getByRole('list', { name: 'Have ready for this claim' });
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);

  it('asks its questions, each with its codes as links and its reason', async () => {
    await check(FOUND);
    await panel.getByRole('heading', { name: '5 lines · 2 questions' }).waitFor();
    const items = questions().getByRole('listitem');
    expect(await items.count()).toBe(2);
    const text = await items.nth(1).textContent();
    expect(text).toContain('Was the first quarter of an hour billed?');
    expect(text).toContain('Further time stands without');
    expect(await items.nth(1).getByRole('link').allTextContents()).toEqual(['D9223', 'D9222']);
    expect(await ready().getByRole('listitem').allTextContents()).toEqual([
      ' x-rays D2950D4341',
      ' perio chart D4341',
    ]);
    await panel.getByText('Part of this screen comes from forms.example, viewer.example').waitFor();
    await panel.getByText('The plan decides.').waitFor();
  });

  it('is worked by the keyboard: to a code, into its entry, and back to the questions', async () => {
    await check(FOUND);
    const links = questions().getByRole('link');
    await links.first().focus();
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toBe('D9223');
    await panel.keyboard.press('End');
    expect(await focused()).toBe('D9222');
    await panel.keyboard.press('Tab');
    expect(await focused()).toBe('D2950');
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Enter');
    await panel.getByRole('article', { name: 'D9222' }).waitFor();
    expect(panel.url()).not.toContain('#');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await questions().waitFor();
  });

  it('says of a clean claim that there is nothing to ask, and promises nothing', async () => {
    await check(CLEAN);
    await panel.getByRole('heading', { name: '2 lines · 0 questions' }).waitFor();
    await panel.getByText('Nothing to ask about these 2 lines.').waitFor();
    expect(await questions().count()).toBe(0);
    expect(await ready().count()).toBe(1);
    await panel.getByText('The plan decides.').waitFor();
  });

  it('says where no lines were found', async () => {
    await check(EMPTY);
    await panel.getByText('No claim lines with codes were found on this screen.').waitFor();
    expect(await panel.getByText('Nothing to ask').count()).toBe(0);
  });

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const)('has nothing that axe objects to (%j)', async (media) => {
    await panel.emulateMedia({ forcedColors: 'none', ...media });
    for (const result of [FOUND, CLEAN, EMPTY]) {
      await check(result);
      await panel.getByRole('button', { name: 'Check again' }).waitFor();
      expect(await violations(panel)).toEqual([]);
      await panel.setViewportSize({ width: 320, height: 256 });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await panel.setViewportSize({ width: 360, height: 800 });
    }
  });
});
