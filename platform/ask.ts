import { browser } from 'wxt/browser';
import type { Answers, FromExtension, FromPage } from './messages.ts';

type Request = FromPage | FromExtension;

/**
 * Asks the background. Answers nothing when it cannot be reached: after an update or removal of the extension this
 * script belongs to no extension any more, and has to fall silent.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']] | undefined> {
  try {
    // Chromium sends nothing as null.
    return ((await browser.runtime.sendMessage(request)) ?? undefined) as Answers[R['type']];
  } catch {
    return undefined;
  }
}

/** Whether this script still belongs to a living extension. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
