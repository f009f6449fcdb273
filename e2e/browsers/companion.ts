import type { Page } from 'playwright-core';
import { type AxNode, axTree, below } from './ax.ts';

/** Longest wait for the companion to speak or fall silent, in ms. */
const PATIENCE = 4000;
const STEP = 40;

/** In CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Seen {
  name: string;
  text: string;
  nodes: AxNode[];
}

/** The companion as the accessibility tree has it now, or nothing. */
export async function companionNow(page: Page): Promise<Seen | undefined> {
  const nodes = await axTree(page);
  const dialog = nodes.find(({ role, name }) => role === 'dialog' && /^D\d{4}/.test(name));
  if (!dialog) return undefined;
  const inside = below(nodes, dialog);
  const text = inside
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');
  return { name: dialog.name, text, nodes: inside };
}

/** Waits until the companion speaks of a code. */
export async function companionFor(page: Page, code: string): Promise<Seen> {
  let seen: Seen | undefined;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause()) {
    seen = await companionNow(page);
    if (seen?.name.startsWith(code)) return seen;
  }
  throw new Error(`No companion for ${code}; there is ${seen ? `“${seen.name}”` : 'none'}.`);
}

/** Where a node of the companion is drawn, in CSS pixels of the viewport. */
export async function boxOf(page: Page, node: AxNode): Promise<Box> {
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } finally {
    await session.detach();
  }
}

/** Clicks a button, or another part, of the companion by its name, with the real mouse. */
export async function clickIn(page: Page, name: string | RegExp, part = 'button'): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  let box: Box | undefined;
  // The tree is a snapshot: a card that is drawn anew meanwhile has other nodes, so it is read again.
  for (const end = Date.now() + PATIENCE; !box && Date.now() < end; await pause()) {
    const seen = await companionNow(page);
    const button = seen?.nodes.find((node) => node.role === part && fits(node.name));
    box = button && (await inView(page, button).catch(() => undefined));
  }
  if (!box) throw new Error(`The companion has no ${part} ${name}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function inView(page: Page, node: AxNode): Promise<Box> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
  } finally {
    await session.detach();
  }
  return boxOf(page, node);
}

export function pause(ms = STEP): Promise<void> {
  return new Promise((ok) => setTimeout(ok, ms));
}
