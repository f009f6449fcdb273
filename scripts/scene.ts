import path from 'node:path';
import { type AxNode, textOf } from '../e2e/browsers/ax.ts';
import type { Chromium } from '../e2e/browsers/chromium.ts';
import { clickIn, companionFor, companionNow, pause } from '../e2e/browsers/companion.ts';

/** Time for a card to fold open and be painted before it is read or photographed, in ms. */
const PAINTED = 250;

/** Types D0395 into the claim, opens the whole entry, asks the popup for `fusion`, and says what was read. */
export async function playScene(chromium: Chromium, claim: string, shots: string): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(claim);
  await page.click('[name="code1"]');
  await page.keyboard.type('D0395');
  const compact = await companionFor(page, 'D0395');
  console.log(`\nTyped D0395 into the claim. The companion says:\n\n${compact.name}`);
  await page.screenshot({ path: path.join(shots, 'compact.png') });

  await clickIn(page, 'More');
  await pause(PAINTED);
  const whole = await companionNow(page);
  console.log(`\n${outline(whole?.nodes ?? [])}`);
  await page.screenshot({ path: path.join(shots, 'whole.png') });

  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 598 });
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
  await popup.keyboard.type('fusion');
  const options = popup.getByRole('option');
  await options.first().waitFor();
  console.log('\nAsked the popup for “fusion”. It answers:\n');
  for (const text of await options.allInnerTexts())
    console.log(`  ${text.replace(/\s*\n\s*/g, ' · ')}`);
  await popup.screenshot({ path: path.join(shots, 'popup.png') });
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'What it is' }).waitFor();
  await popup.screenshot({ path: path.join(shots, 'popup-entry.png') });
  console.log(`\nScreenshots: ${path.relative(process.cwd(), shots)}`);
}

const BLOCKS = new Set(['heading', 'paragraph', 'listitem', 'term', 'definition']);

/** The accessibility tree of the card as a screen reader goes through it, a line a block. */
function outline(nodes: AxNode[]): string {
  const lines: string[] = [];
  let inside = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node.depth > inside) continue;
    inside = Number.POSITIVE_INFINITY;
    if (!BLOCKS.has(node.role)) continue;
    inside = node.depth;
    const text = textOf(nodes, node);
    lines.push(node.role === 'heading' ? `\n${text}` : `  ${text}`);
  }
  return lines.join('\n').trim();
}
