import type { Pace } from './pace.ts';
import type { RootOf } from './shadow.ts';

/** What stands in these is no text that staff see. */
const UNSEEN = /^(head|script|style|noscript|template|canvas|svg|iframe|object)$/;
/** Shadow trees of one screen. */
const ROOTS = 5000;

export interface Meet {
  element(element: Element): void;
  text(text: Text): void;
}

/**
 * Meets every element and text of a document once, shadow trees included, in the order of the page. Where the page
 * takes away the part that is being looked at, the walk begins anew: the same node may then be met again.
 */
export async function walk(
  document: Document,
  rootOf: RootOf,
  isSkipped: (element: Element) => boolean,
  meet: Meet,
  pace: Pace,
): Promise<void> {
  const roots: Node[] = [document.documentElement];
  const known = new Set<Node>(roots);
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walker = document.createTreeWalker(root, 1 /* elements */ | 4 /* texts */);
    let node: Node | null = root.nodeType === 1 ? root : walker.nextNode();
    while (node) {
      const element = node.nodeType === 1 ? (node as Element) : undefined;
      if (!element) meet.text(node as Text);
      else if (UNSEEN.test(element.localName) || isSkipped(element)) {
        node = after(walker);
        continue;
      } else {
        meet.element(element);
        const inner = rootOf(element);
        if (inner && !known.has(inner) && known.size < ROOTS) {
          known.add(inner);
          roots.push(inner);
        }
      }
      const rest = pace();
      if (rest) {
        await rest;
        if (!root.isConnected) break;
        if (!node.isConnected) walker.currentNode = root;
      }
      node = walker.nextNode();
    }
  }
}

/** The next node that is not inside of the walker's own. */
function after(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
