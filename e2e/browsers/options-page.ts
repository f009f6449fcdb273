import type { Page } from 'playwright-core';
import type { ChromiumDriver } from './chromium-driver.ts';
import { pause } from './driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** Longest wait for the page, in ms, and between two looks. */
const PATIENCE = 5000;
const STEP = 30;

/** The options, open in a tab beside the one of the claim. */
export interface OptionsPage {
  /** The tab itself, in Chromium. */
  page?: Page;
  evaluate<T>(expression: string): Promise<T>;
  until(expression: string): Promise<void>;
  click(css: string): Promise<void>;
  /** Chooses one of the values that stand side by side, and waits until it is saved. */
  choose(setting: string, value: string): Promise<void>;
  /** The same in a list; `css` is its own. */
  pick(css: string, value: string): Promise<void>;
  /** Goes to the options, does something there, and comes back to the claim. */
  visit<T>(act: () => Promise<T>): Promise<T>;
}

/** Opens the options in a tab of their own and leaves the claim in front. */
export async function openOptions(driver: ChromiumDriver | FirefoxDriver): Promise<OptionsPage> {
  const raw = 'chromium' in driver ? await inChromium(driver) : await inFirefox(driver);
  const until = async (expression: string) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP))
      if (await raw.evaluate<boolean>(expression)) return;
    throw new Error(`The options: never true: ${expression}`);
  };
  const saving = async (change: () => Promise<void>) => {
    await raw.visit(async () => {
      // What was said of the change before does not count.
      await raw.evaluate(`void document.querySelector('.said')?.setAttribute('data-old', '')`);
      await change();
      await until(`document.querySelector('.said:not([data-old])') !== null`);
    });
  };
  await raw.visit(() => until(`document.querySelectorAll('section').length > 0`));
  return {
    ...raw,
    until,
    choose: (setting, value) =>
      saving(() => raw.click(`input[name="${setting}"][value="${value}"]`)),
    pick: (css, value) => saving(() => raw.select(css, value)),
  };
}

async function inChromium({ chromium, page: claim }: ChromiumDriver) {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/options.html`);
  return {
    page,
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    click: (css: string) => page.locator(css).click(),
    select: async (css: string, value: string) => {
      await page.locator(css).selectOption(value);
    },
    visit: async <T>(act: () => Promise<T>): Promise<T> => {
      await page.bringToFront();
      const result = await act();
      await claim.bringToFront();
      return result;
    },
  };
}

async function inFirefox(driver: FirefoxDriver) {
  const { command, pageUrl } = driver.firefox;
  const claim = (await command('WebDriver:GetWindowHandle')).value;
  const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
  await command('WebDriver:SwitchToWindow', { handle });
  await driver.open(pageUrl('options.html'));
  await command('WebDriver:SwitchToWindow', { handle: claim });
  return {
    evaluate: driver.evaluate,
    click: driver.click,
    select: (css: string, value: string) => driver.click(`${css} option[value="${value}"]`),
    visit: async <T>(act: () => Promise<T>): Promise<T> => {
      await command('WebDriver:SwitchToWindow', { handle });
      const result = await act();
      await command('WebDriver:SwitchToWindow', { handle: claim });
      return result;
    },
  };
}
