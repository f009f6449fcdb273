import { type Browser, browser } from 'wxt/browser';
import { LINE } from './search-line.ts';

type Answer = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown>;

/** Answers the lines that our own pages open (`search-line.ts`), message by message as any other. */
export function answerLines(answer: Answer): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== LINE || !sender) return;
    port.onMessage.addListener(async ({ id, message }: { id: unknown; message: unknown }) => {
      const given = await answer(message, sender);
      // Gone meanwhile: nobody waits any more.
      try {
        port.postMessage({ id, answer: given });
      } catch {}
    });
  });
}
