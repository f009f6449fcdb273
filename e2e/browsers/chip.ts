import { axTree } from './ax.ts';
import type { ChromiumDriver } from './chromium-driver.ts';
import { boxOf } from './companion.ts';
import { pause } from './driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** Longest wait for the chip, in ms, and between two looks. */
const PATIENCE = 4000;
const STEP = 40;

/** The chip's name now, or nothing. */
export async function chipName(
  driver: ChromiumDriver | FirefoxDriver,
): Promise<string | undefined> {
  return (await chip(driver))?.name;
}

/** Waits for the chip of a code. */
export async function chipFor(
  driver: ChromiumDriver | FirefoxDriver,
  code: string,
): Promise<{ press(): Promise<void>; height: number }> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
    const found = await chip(driver);
    if (found?.name === code) return found;
  }
  throw new Error(`${driver.name}: no chip for ${code}.`);
}

async function chip(driver: ChromiumDriver | FirefoxDriver) {
  if ('firefox' in driver) {
    const [found] = await driver.inCompanion('button.tag').catch(() => []);
    if (!found) return undefined;
    const { command } = driver.firefox;
    const { height } = await command('WebDriver:GetElementRect', { id: found.id });
    return {
      name: found.label,
      height: Number(height),
      press: () => driver.clickElement(found.id),
    };
  }
  const node = (await axTree(driver.page)).find(
    ({ role, name }) => role === 'button' && /^D\d{4}$/.test(name),
  );
  if (!node) return undefined;
  const { x, y, width, height } = await boxOf(driver.page, node);
  return {
    name: node.name,
    height,
    press: () => driver.page.mouse.click(x + width / 2, y + height / 2),
  };
}
