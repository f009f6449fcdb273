import type { Chromium } from './chromium.ts';

/** The browser's number for the first tab of a server's pages. */
export async function tabIdOf(chromium: Chromium, base: string): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
    async (url) => (await (globalThis as any).chrome.tabs.query({ url }))[0].id,
    // A match pattern names no port.
    `${base.replace(/:\d+/, '')}*`,
  );
}
