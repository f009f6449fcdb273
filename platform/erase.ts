import { browser } from 'wxt/browser';
import { tellErased } from './erased.ts';
import { forgetAll } from './on-erase.ts';
import { grantedOrigins, reconcile, startInOpenTabs, stopInOpenTabs } from './site-access.ts';

export type Erased = { kind: 'erased' } | { kind: 'not erased' };

/**
 * Erases all that was stored here, and everything that open tabs remember. What the browser granted stays, unless
 * `sites` asks for that as well. Afterwards everything is as freshly installed.
 */
export async function eraseEverything(sites: boolean): Promise<Erased> {
  const origins = await grantedOrigins();
  try {
    await forgetAll();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  } catch {
    return { kind: 'not erased' };
  } finally {
    // What was read meanwhile is of before.
    await forgetAll();
  }
  await stopInOpenTabs(['<all_urls>']);
  // A grant of the organisation's stays.
  if (sites && origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await reconcile();
  await startInOpenTabs(await grantedOrigins());
  await tellErased();
  return { kind: 'erased' };
}
