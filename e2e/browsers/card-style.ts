import type { ChromiumDriver } from './chromium-driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** The colour behind the card as the browser has it: `rgb(255, 255, 255)`. */
export async function cardBackground(driver: ChromiumDriver | FirefoxDriver): Promise<string> {
  if ('firefox' in driver) {
    const [card] = await driver.inCompanion('.card');
    const { value } = await driver.firefox.command('WebDriver:GetElementCSSValue', {
      id: card?.id,
      propertyName: 'background-color',
    });
    return String(value).replace(/^rgba\((.*), 1\)$/, 'rgb($1)');
  }
  const session = await driver.page.context().newCDPSession(driver.page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin === `chrome-extension://${driver.chromium.id}`);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `getComputedStyle(chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]')).querySelector('.card')).backgroundColor`,
    contextId: ours?.id ?? 0,
    returnByValue: true,
  });
  await session.detach();
  return String(result.value);
}
