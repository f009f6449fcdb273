import { fieldPlace, isField } from './field.ts';
import type { Place } from './place.ts';

/** Characters read on either side of the pointer: a code with its suffix and the words just before it. */
const REACH = 48;
/** Elements looked through for the block that holds a text; deeper inline markup is not text staff see. */
const INLINE_DEPTH = 8;
/** Open shadow trees entered below one point. */
const SHADOW_DEPTH = 50;

/** The text under a point of this frame (CSS pixels of its viewport), or nothing. */
export function textAtPoint(document: Document, x: number, y: number): Place | undefined {
  const { element, roots } = deepestElement(document, x, y);
  if (!element) return undefined;
  if (isField(element)) return fieldAtPoint(document, element, x, y, roots);
  const caret = caretAt(document, x, y, roots);
  if (caret?.node.nodeType !== 3 /* text */) return undefined;
  const place = joinedText(caret.node as Text, caret.offset);
  return place && isUnder(place.rectAround(caret.offset), x, y) ? place : undefined;
}

function deepestElement(document: Document, x: number, y: number) {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && roots.length < SHADOW_DEPTH) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    roots.push(element.shadowRoot);
    element = inner;
  }
  return { element, roots };
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]) {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position && { node: position.offsetNode, offset: position.offset };
}

/** A field's value with the offset under the pointer where the browser knows it, else with the field's caret. */
function fieldAtPoint(
  doc: Document,
  field: Parameters<typeof fieldPlace>[0],
  x: number,
  y: number,
  roots: ShadowRoot[],
): Place {
  const place = fieldPlace(field);
  const caret = caretAt(doc, x, y, roots);
  return {
    ...place,
    text: field.value,
    offset: caret?.node === field ? caret.offset : place.offset,
  };
}

/** Joins the text around an offset across split nodes (`<span>D27</span>40`), up to the edges of its block. */
function joinedText(
  node: Text,
  offset: number,
): (Place & { rectAround(offset: number): DOMRect[] }) | undefined {
  const parent = node.parentElement;
  if (!parent || /^(script|style|noscript|template)$/.test(parent.localName)) return undefined;
  const walker = node.ownerDocument.createTreeWalker(blockOf(parent), 4 /* text */);
  const pieces: { node: Text; from: number; to: number }[] = [
    { node, from: Math.max(0, offset - REACH), to: Math.min(node.data.length, offset + REACH) },
  ];
  walker.currentNode = node;
  for (let left = REACH - offset; left > 0; ) {
    const before = walker.previousNode() as Text | null;
    if (!before) break;
    pieces.unshift({
      node: before,
      from: Math.max(0, before.data.length - left),
      to: before.data.length,
    });
    left -= before.data.length || 1;
  }
  walker.currentNode = node;
  for (let left = REACH - (node.data.length - offset); left > 0; ) {
    const after = walker.nextNode() as Text | null;
    if (!after) break;
    pieces.push({ node: after, from: 0, to: Math.min(after.data.length, left) });
    left -= after.data.length || 1;
  }
  let length = 0;
  let at = 0;
  const spans = pieces.map((piece) => {
    const start = length;
    if (piece.node === node) at = start + offset - piece.from;
    length += piece.to - piece.from;
    return { ...piece, start, end: length };
  });
  const rangeOf = (start: number, end: number) => {
    const first = spans.find((span) => start < span.end);
    const last = spans.find((span) => end <= span.end);
    if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
    const range = node.ownerDocument.createRange();
    const lastOffset = last.from + end - last.start;
    // A recycled row may hold a shorter text by now.
    if (lastOffset > last.node.data.length) return undefined;
    range.setStart(first.node, first.from + start - first.start);
    range.setEnd(last.node, lastOffset);
    return range;
  };
  return {
    text: pieces.map(({ node, from, to }) => node.data.slice(from, to)).join(''),
    offset: at,
    element: parent,
    isField: false,
    rectOf: (start, end) => rangeOf(start, end)?.getBoundingClientRect(),
    rectAround: () => [
      ...(rangeOf(Math.max(0, at - 1), Math.min(length, at + 1))?.getClientRects() ?? []),
    ],
  };
}

function blockOf(element: Element): Element {
  let block = element;
  for (let i = 0; i < INLINE_DEPTH && block.parentElement; i++) {
    if (!getComputedStyle(block).display.startsWith('inline')) break;
    block = block.parentElement;
  }
  return block;
}

/** Whether the point lies on the glyphs beside the caret; a caret is also found far from any text. */
function isUnder(rects: DOMRect[], x: number, y: number): boolean {
  const slack = 2;
  return rects.some(
    (r) =>
      x >= r.left - slack && x <= r.right + slack && y >= r.top - slack && y <= r.bottom + slack,
  );
}
