import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { FirefoxDriver } from './firefox-driver.ts';

const RUN = `axe.run().then(({ violations, passes }) => passes.length === 0 ? ['axe looked at nothing'] :
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

/** What axe objects to in a page as it stands. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(`${axe.source}; ${RUN}`);
}

/** The same in Firefox. The script of a driver is not the page's, so that the page's policy does not hold for it. */
export async function violationsInFirefox({ firefox }: FirefoxDriver): Promise<string[]> {
  const { value } = await firefox.command('WebDriver:ExecuteAsyncScript', {
    script: `const done = arguments[arguments.length - 1];
      ${axe.source};
      ${RUN}.then(done, (error) => done([String(error)]));`,
    args: [],
  });
  return value as string[];
}

/**
 * What axe objects to in the companion, one line each. It runs in the world of the extension's own scripts, where the
 * browser opens the closed root, and where the page's policy does not hold.
 */
export async function axeInCompanion(page: Page, extension: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const contextId =
    worlds.find(({ origin }) => origin === `chrome-extension://${extension}`)?.id ?? 0;
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  try {
    await run(`${axe.source}; undefined`);
    return (await run(`(() => {
      const host = document.querySelector('html > [popover], dialog > [popover]');
      const root = chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
      // What concerns whole pages is the page's own affair.
      return axe.run(host, { rules: { region: { enabled: false } } }).then(({ violations, passes }) =>
        passes.length === 0 ? ['axe looked at nothing'] :
        violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)));
    })()`)) as string[];
  } finally {
    await session.detach();
  }
}
