import path from 'node:path';
import type { Chromium } from '../e2e/browsers/chromium.ts';
import { companionFor } from '../e2e/browsers/companion.ts';

const SIZE = { width: 380, height: 820 };
const SCHEMES = ['light', 'dark'] as const;

/** Takes pictures of the side panel: narrative and claim check; answers with their number. */
export async function picturePanel(
  chromium: Chromium,
  claim: string,
  folder: string,
): Promise<number> {
  const page = await chromium.context.newPage();
  await page.goto(claim);
  const worker = await chromium.worker();
  const tabId = await worker.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
    async () => (await (globalThis as any).chrome.tabs.query({ active: true }))[0].id,
  );
  const panel = await chromium.context.newPage();
  await panel.setViewportSize(SIZE);
  let taken = 0;
  for (const colorScheme of SCHEMES) {
    await panel.emulateMedia({ colorScheme });
    await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html?tab=${tabId}`);
    await page.bringToFront();
    await page.fill('[name="code8"]', '');
    await page.click('[name="code8"]');
    await page.keyboard.type('D2950');
    await companionFor(page, 'D2950');
    await panel.bringToFront();
    await panel.getByLabel('tooth', { exact: true }).first().fill('14');
    await panel
      .getByRole('heading', { name: 'For the remarks box' })
      .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await panel.screenshot({ path: path.join(folder, `narrative-${colorScheme}.png`) });
    await panel.getByRole('button', { name: 'Check this claim' }).click();
    await panel.getByRole('list', { name: 'Have ready for this claim' }).waitFor();
    await panel.screenshot({ path: path.join(folder, `claim-check-${colorScheme}.png`) });
    taken += 2;
  }
  await panel.close();
  await page.close();
  return taken;
}
