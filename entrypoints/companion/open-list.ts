import type { Anchor } from '../../components/companion-state.ts';

/** A list that the app opens for a field begins about this far from it, in CSS pixels. */
const BESIDE = 12;
/** Frames of the page's own that are looked into. */
const FRAMES = 5;
/** What takes more of the window is no list but a dialog or the page itself. */
const LARGEST = 0.5;
/** Above this share of the window's height a list opens downwards. */
const ROOM = 0.6;

/**
 * The list that the app has opened right below or above a field, such as suggestions for the code: a positioned box
 * that does not hold the field. In CSS pixels of the viewport; nothing where there is none, or where the field is in
 * a frame of another host, which cannot be looked into from here.
 */
export function openListAt(document: Document, anchor: Anchor): DOMRect | undefined {
  const x = anchor.x + Math.min(BESIDE, anchor.width / 2);
  const below = anchor.y + anchor.height + BESIDE;
  const field = focused(document);
  // Asking what lies at a point goes through every row of a long table: above only where below has no room for a list.
  for (const y of below < ROOM * window.innerHeight ? [below] : [below, anchor.y - BESIDE]) {
    const beside = deepest(document, x, y);
    if (!field || !beside || field.ownerDocument !== beside.element.ownerDocument) continue;
    for (let box: Element | null = beside.element; box; box = box.parentElement) {
      if (box.contains(field)) break;
      if (!/^(absolute|fixed)$/.test(getComputedStyle(box).position)) continue;
      const rect = box.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      if (rect.width * rect.height < LARGEST * innerWidth * innerHeight)
        return new DOMRect(rect.x + beside.x, rect.y + beside.y, rect.width, rect.height);
    }
  }
  return undefined;
}

interface Found {
  element: Element;
  /** Where the frame's viewport begins. */
  x: number;
  y: number;
}

function deepest(document: Document, x: number, y: number): Found | undefined {
  let frame = document;
  let left = 0;
  let top = 0;
  for (let i = 0; i < FRAMES; i++) {
    const element = frame.elementFromPoint(x - left, y - top);
    if (!element) return undefined;
    const inner = element.localName === 'iframe' && (element as HTMLIFrameElement).contentDocument;
    if (!inner) return { element, x: left, y: top };
    const outer = element.getBoundingClientRect();
    left += outer.x + element.clientLeft;
    top += outer.y + element.clientTop;
    frame = inner;
  }
  return undefined;
}

/** The field that is being edited, in the page or in a frame of its own. */
function focused(document: Document): Element | null {
  let active = document.activeElement;
  for (let i = 0; i < FRAMES && active?.localName === 'iframe'; i++)
    active = (active as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  return active;
}
