import type { Pace } from './pace.ts';
import type { RootOf } from './shadow.ts';

/** What stands in these is no text that staff see. */
const UNSEEN = new Set('head script style noscript template canvas svg iframe object'.split(' '));
/** Shadow trees of one screen. */
const ROOTS = 5000;

export interface Meet {
  /** Answers whether what is inside is to be met as well. */
  element(element: Element): boolean;
  root(root: ShadowRoot): void;
  /** Left out where no text by itself is of interest: texts are half of a page. */
  text?: (text: Text) => void;
}

/**
 * Meets the elements and texts of a document once, shadow trees included, in the order of the page. Where the page
 * takes away the part that is being looked at, the walk begins anew: the same node may then be met again.
 */
export async function walk(
  document: Document,
  rootOf: RootOf,
  meet: Meet,
  pace: Pace,
): Promise<void> {
  const shown = meet.text ? 1 | 4 : 1; // elements, texts
  const roots: Node[] = [document.documentElement];
  const known = new Set<Node>(roots);
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walker = document.createTreeWalker(root, shown);
    let node: Node | null = root.nodeType === 1 ? root : walker.nextNode();
    while (node) {
      let isEntered = true;
      if (node.nodeType !== 1) meet.text?.(node as Text);
      else {
        const element = node as Element;
        isEntered = !UNSEEN.has(element.localName) && meet.element(element);
        const inner = isEntered ? rootOf(element) : null;
        if (inner && !known.has(inner) && known.size < ROOTS) {
          known.add(inner);
          roots.push(inner);
          meet.root(inner);
        }
      }
      const rest = pace();
      if (rest) {
        await rest;
        if (!root.isConnected) break;
        if (!node.isConnected) walker.currentNode = root;
      }
      node = isEntered ? walker.nextNode() : after(walker);
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
