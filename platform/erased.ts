import { browser } from 'wxt/browser';

/** Tells the open pages of the extension that what they show is no more. */
export async function tellErased(): Promise<void> {
  // Mostly only the page that asked for it is open.
  await browser.runtime.sendMessage({ type: 'erased' }).catch(() => undefined);
}

export function isErased(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === 'erased';
}
