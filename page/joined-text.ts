import type { Place } from './place.ts';

/** Characters read on either side of a spot: a code with its suffix and the words just before it. */
const REACH = 48;
/** Elements looked through for the block that holds a text; deeper inline markup is not text staff see. */
const INLINE_DEPTH = 8;

/** A text of the page around a spot, joined across split nodes, with the glyphs beside the spot. */
export interface JoinedText extends Place {
  glyphs(): DOMRect[];
}

/** Joins the text around an offset across split nodes (`<span>D27</span>40`), up to the edges of its block. */
export function joinedText(node: Text, offset: number): JoinedText | undefined {
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
    const firstOffset = first.from + start - first.start;
    const lastOffset = last.from + end - last.start;
    // A recycled row may hold a shorter text by now.
    if (lastOffset > last.node.data.length || firstOffset > first.node.data.length)
      return undefined;
    range.setStart(first.node, firstOffset);
    range.setEnd(last.node, lastOffset);
    return range;
  };
  return {
    text: pieces.map(({ node, from, to }) => node.data.slice(from, to)).join(''),
    offset: at,
    element: parent,
    rectOf: (start, end) => rangeOf(start, end)?.getBoundingClientRect(),
    glyphs: () => [
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
