import { browser } from 'wxt/browser';
import { lookOf } from './look.ts';
import { settings } from './settings.ts';
import { reconcile } from './site-access.ts';

/**
 * Makes what stands now take effect in every open tab: each frame asks anew how it is to listen, and each card changes
 * its look. To be called whenever settings change, whoever changed them.
 */
export async function retune(): Promise<void> {
  await reconcile();
  const message = { type: 'retune', look: lookOf(await settings()) };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? undefined : browser.tabs.sendMessage(id, message).catch(() => undefined),
    ),
  );
}
