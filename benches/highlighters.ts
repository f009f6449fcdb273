// What a user might pick instead: a script that marks every code of a ledger of 10,000 rows, with mark.js or with a
// TreeWalker. From the load to the first answer a marker counts as the main-thread time that it adds to the bare page.
// What the extension adds is less than two loads of that page differ by, so it is read from the trace: what the
// sentinel takes, and every task whole in which the card is loaded or drawn, layout and paint included. Processor time.
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { ledgerPage, servePages } from './ledger-page.ts';
import { WITH_MARK, WITH_WALKER } from './markers.ts';
import { noiseOf } from './noise.ts';
import { ownTime } from './own-time.ts';
import { median, type Row } from './row.ts';
import { callsOf, traced } from './trace.ts';
import { visit } from './visit.ts';

/** Time for the page to come to rest, in ms. */
const SETTLED = 1500;
/** From the last key until the answer is painted and the page rests again, in ms. */
const ANSWERED = 600;
const STROKE = 60;
/** mark.js keeps a busy machine for longer than the half minute that a page is given. */
const PATIENCE = 180_000;
const GOAL = 0.05;

/** Each page, and whether the extension is at work on it. */
const KINDS = {
  bare: 'bare.html',
  ours: 'bare.html',
  mark: 'mark.html',
  walker: 'walker.html',
} as const;
type Kind = keyof typeof KINDS;
type Rival = 'mark' | 'walker';

/** How much less the extension costs than marking the page. */
export async function highlighters(rounds: number, rivals: Rival[]): Promise<Row[]> {
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
    for (const kind of ['bare', 'ours', ...rivals] as const) {
      const { context } = kind === 'ours' ? ours : without;
      const cpu = await toFirstAnswer(
        context,
        server.base + KINDS[kind],
        kind === 'ours' && ours.id,
      );
      if (round > 0) spent[kind].push(cpu);
    }
  await without.close();
  await ours.close();
  await server.close();
  const added = (of: typeof spent, rival: Rival) => median(of[rival]) - median(of.bare);
  return rivals.map((rival) => {
    const share = (of: typeof spent) => median(of.ours) / added(of, rival);
    return {
      figure: `load to first answer, against ${rival === 'mark' ? 'mark.js' : 'a TreeWalker that wraps codes'}`,
      value: share(spent),
      goal: GOAL,
      unit: 'times',
      noise: noiseOf(spent, share),
      note: `${median(spent.ours).toFixed(0)} ms against ${added(spent, rival).toFixed(0)} ms added to ${median(spent.bare).toFixed(0)} ms`,
    };
  });
}

async function toFirstAnswer(context: BrowserContext, url: string, id: string | false) {
  const { page, spent } = await visit(context);
  const use = async () => {
    await page.goto(url, { timeout: PATIENCE });
    await page.waitForTimeout(SETTLED);
    await page.click('#a');
    await page.keyboard.type('D0120', { delay: STROKE });
    await page.waitForTimeout(ANSWERED);
  };
  if (!id) await use();
  const took = id ? ownTime(callsOf(await traced(page, use), id)) : (await spent()).cpu;
  await page.close();
  return took;
}
