/** The few parts of the browser's API that a sentinel needs. */
interface BareBrowser {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage?: {
      addListener(listener: (message: unknown) => void): void;
      removeListener(listener: (message: unknown) => void): void;
    };
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * The browser's API as it is. The sentinel is loaded into every frame and needs no more than messages that are
 * answered with a promise, which both browsers have; the polyfill would be half of its weight.
 */
const { browser, chrome } = globalThis as { browser?: BareBrowser; chrome?: BareBrowser };
export const bareBrowser: BareBrowser = browser ?? chrome ?? {};
