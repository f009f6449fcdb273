import type { Page } from 'playwright-core';

/** A node of the accessibility tree, as a screen reader meets it; the tree sees into closed shadow roots. */
export interface AxNode {
  role: string;
  name: string;
  backendId: number;
  /** How deep it stands below the root. */
  depth: number;
  properties: Record<string, unknown>;
}

/** The accessibility tree of a page in reading order; what is hidden from assistive technology is left out. */
export async function axTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AxNode[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored)
      found.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        backendId: node.backendDOMNodeId ?? 0,
        depth,
        properties: Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value])),
      });
    for (const child of node.childIds ?? []) walk(child, depth + 1);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) walk(root.nodeId, 0);
  return found;
}

/** A node and everything below it, in reading order. */
export function below(nodes: AxNode[], top: AxNode): AxNode[] {
  const start = nodes.indexOf(top);
  const end = nodes.findIndex(({ depth }, i) => i > start && depth <= top.depth);
  return nodes.slice(start, end < 0 ? undefined : end);
}

/** The text of a node and everything below it. */
export function textOf(nodes: AxNode[], top: AxNode): string {
  return below(nodes, top)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:?’'-])/g, '')
    .trim();
}
