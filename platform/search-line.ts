import { type Browser, browser } from 'wxt/browser';
import { ask } from './ask.ts';
import type { Answers, FromExtension } from './messages.ts';

/** The name by which the background knows such a port. */
export const LINE = 'search';
/** After it a line that says nothing counts as dead, in ms: far longer than a search, the first with its index too. */
const PATIENCE = 1000;

/** What is asked at every key. */
type Keyed = Extract<FromExtension, { type: 'search' | 'nearest' }>;

interface Line {
  ask(message: Keyed): Promise<unknown>;
}

let line: Line | undefined;

/**
 * Asks the background for what is looked up key by key, over a port that stays: a message of its own opens and closes
 * one each time. A line ends with the worker; then the question goes the usual way, which wakes it.
 */
export async function askOnLine<K extends Keyed>(
  message: K,
): Promise<Answers[K['type']] | undefined> {
  line ??= openLine();
  return ((await line.ask(message)) as Answers[K['type']] | undefined) ?? ask(message);
}

function openLine(): Line {
  const port: Browser.runtime.Port = browser.runtime.connect({ name: LINE });
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const end = () => {
    line = undefined;
    port.disconnect();
    for (const give of waiting.values()) give(undefined);
    waiting.clear();
  };
  port.onMessage.addListener(({ id, answer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  port.onDisconnect.addListener(end);
  return {
    ask(message) {
      const id = ++last;
      return new Promise((give) => {
        waiting.set(id, give);
        port.postMessage({ id, message });
        setTimeout(() => waiting.has(id) && end(), PATIENCE);
      });
    },
  };
}
