import { driveChromium } from './browsers/chromium-driver.ts';
import { type Box, boxOf, companionFor, companionNow } from './browsers/companion.ts';
import { fallsSilent } from './browsers/driver.ts';
import { serve } from './serve.ts';

/** The practice claim in Chromium, and the ways to its card. */
export async function claimCard() {
  const server = await serve();
  const driver = await driveChromium();
  const { page } = driver;
  const nodeOf = async (fits: (node: { role: string; name: string }) => boolean, what: string) => {
    const node = (await companionNow(page))?.nodes.find(fits);
    if (!node) throw new Error(`There is no ${what}.`);
    return node;
  };
  return {
    driver,
    page,
    open: () => driver.open(`${server.base}claim.html`),
    /** Types a code over what a field holds, and waits for its card. */
    type: async (field: string, code: string) => {
      await driver.click(`[name="${field}"]`);
      await driver.control('a');
      await driver.type(code);
      await companionFor(page, code);
    },
    box: async (): Promise<Box> =>
      boxOf(page, await nodeOf(({ role }) => role === 'dialog', 'card')),
    /** Where a part of the card is drawn, by its name. */
    part: async (name: RegExp): Promise<Box> =>
      boxOf(page, await nodeOf((one) => name.test(one.name), String(name))),
    focus: async (name: RegExp) => {
      const { backendId } = await nodeOf((one) => name.test(one.name), String(name));
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.focus', { backendNodeId: backendId });
      await session.detach();
    },
    dismiss: async () => {
      await driver.press('Escape');
      await fallsSilent(driver);
    },
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
