import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, type Options } from './chromium.ts';
import { boxOf, companionNow } from './companion.ts';
import type { Driver } from './driver.ts';

export interface ChromiumDriver extends Driver {
  chromium: Chromium;
  page: Page;
}

export async function driveChromium(options?: Options): Promise<ChromiumDriver> {
  const chromium = await launchChromium(options);
  const page = await chromium.context.newPage();
  return {
    name: 'chromium',
    chromium,
    page,
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    inFrame: async (expression) => {
      const frame = page.mainFrame().childFrames()[0];
      if (!frame) throw new Error('The page has no frame.');
      return frame.evaluate(expression);
    },
    click: (css) => page.locator(css).first().click(),
    clickAt: (x, y, times) => page.mouse.click(x, y, { clickCount: times }),
    control: (letter) => page.keyboard.press(`ControlOrMeta+${letter}`),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    companionName: async () => (await companionNow(page))?.name,
    companionBox: async () => {
      const dialog = (await companionNow(page))?.nodes[0];
      return dialog && boxOf(page, dialog);
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => chromium.close(),
  };
}
