// What a user might pick instead: a script that marks every code of a ledger of 10,000 rows, with mark.js or with a
// TreeWalker. From the load to the first answer, each counts as the main-thread time that it adds to the same page,
// loaded and used in the same way: a code is typed, and once it is answered the page rests.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { ledgerPage, servePages } from './ledger-page.ts';
import { noiseOf } from './noise.ts';
import { median, type Row } from './row.ts';
import { visit } from './visit.ts';

/** Time for the page to come to rest, in ms. */
const SETTLED = 1500;
/** From the last key until the answer is painted and the page rests again, in ms. */
const ANSWERED = 600;
const STROKE = 60;
/** mark.js keeps a busy machine for longer than the half minute that a page is given. */
const PATIENCE = 180_000;
const GOAL = 0.05;

const require = createRequire(import.meta.url);
const MARK = fs.readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
const CODE = '/\\bD\\d{4}\\b/g';
const WITH_MARK = `${MARK}; addEventListener('DOMContentLoaded', () => new Mark(document.body).markRegExp(${CODE}));`;
/** Wraps each code, as highlighters do that answer to a pointer: a highlight of the browser's own takes no events. */
const WITH_WALKER = `addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { index, 0: code } of node.data.matchAll(${CODE})) found.push({ node, index, code });
  for (const { node, index, code } of found) {
    const mark = document.createElement('mark');
    const rest = node.splitText(index);
    rest.splitText(code.length);
    rest.replaceWith(mark);
    mark.append(rest);
  }
});`;

/** Each page, and whether the extension is at work on it. */
const KINDS = {
  bare: 'bare.html',
  ours: 'bare.html',
  mark: 'mark.html',
  walker: 'walker.html',
} as const;
type Kind = keyof typeof KINDS;

/** How much less the extension costs than marking the page. */
export async function highlighters(rounds: number): Promise<Row[]> {
  const script = (text: string) => `<script>${text}</script>`;
  const server = await servePages({
    'bare.html': ledgerPage(),
    'mark.html': ledgerPage(undefined, script(WITH_MARK)),
    'walker.html': ledgerPage(undefined, script(WITH_WALKER)),
  });
  const without = await launchChromium({ extension: null });
  const ours = await launchChromium();
  const spent: Record<Kind, number[]> = { bare: [], ours: [], mark: [], walker: [] };
  // The first round warms the browsers.
  for (let round = 0; round <= rounds; round++)
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const { context } = kind === 'ours' ? ours : without;
      const cpu = await toFirstAnswer(context, server.base + KINDS[kind]);
      if (round > 0) spent[kind].push(cpu);
    }
  await without.close();
  await ours.close();
  await server.close();
  const added = (of: typeof spent, kind: Kind) => median(of[kind]) - median(of.bare);
  return (['mark', 'walker'] as const).map((rival) => {
    const share = (of: typeof spent) => added(of, 'ours') / added(of, rival);
    return {
      figure: `load to first answer, against ${rival === 'mark' ? 'mark.js' : 'a TreeWalker that wraps codes'}`,
      value: share(spent),
      goal: GOAL,
      unit: 'times',
      noise: noiseOf(spent, share),
      note: `${added(spent, 'ours').toFixed(0)} ms added against ${added(spent, rival).toFixed(0)} ms, to ${median(spent.bare).toFixed(0)} ms`,
    };
  });
}

async function toFirstAnswer(context: BrowserContext, url: string): Promise<number> {
  const { page, spent } = await visit(context);
  await page.goto(url, { timeout: PATIENCE });
  await page.waitForTimeout(SETTLED);
  await page.click('#a');
  await page.keyboard.type('D0120', { delay: STROKE });
  await page.waitForTimeout(ANSWERED);
  const { cpu } = await spent();
  await page.close();
  return cpu;
}
