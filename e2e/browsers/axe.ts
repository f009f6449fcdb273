import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe objects to in a page as it stands. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(
    `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
