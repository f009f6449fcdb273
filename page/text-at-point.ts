import { attributePlaces } from './attributes.ts';
import { fieldPlace, isField, isList, listPlace } from './field.ts';
import { joinedText } from './joined-text.ts';
import type { Place } from './place.ts';
import { deepestAt, type RootOf } from './shadow.ts';

/** Elements looked at below a transparent cover. */
const COVERS = 6;
/** Text nodes of one element whose glyphs are compared with the point. */
const TEXTS = 24;
/** Longest text of an element with nothing but it, in characters: its glyphs are compared with the point at once. */
const PLAIN_LENGTH = 160;
/** Characters beside the glyphs that still count as under the pointer, in CSS pixels. */
const SLACK = 2;

/**
 * What may hold a code under a point of this frame (CSS pixels of its viewport), likeliest first. `top` is the element
 * at the point: the browser goes through every row of a table to find it, so it is not asked twice.
 */
export function* textsAtPoint(
  document: Document,
  top: Element | null,
  x: number,
  y: number,
  rootOf: RootOf,
): Generator<Place> {
  const found = yield* textsOf(document, top, x, y, rootOf, true);
  if (found) return;
  // Only now: looking below covers on every rest of the pointer would cost on pages that have none.
  for (const below of document.elementsFromPoint(x, y).slice(1, COVERS)) {
    // The texts of the root are those of the body, which came before it.
    if (below === document.documentElement) return;
    if (yield* textsOf(document, below, x, y, rootOf, false)) return;
  }
}

function* textsOf(
  document: Document,
  top: Element | null,
  x: number,
  y: number,
  rootOf: RootOf,
  isTop: boolean,
): Generator<Place, boolean> {
  const { element, roots } = deepestAt(top, x, y, rootOf);
  if (!element) return false;
  if (isField(element)) {
    yield fieldAtPoint(document, element, x, y, roots);
    // An empty field may lie over what a list shows as chosen.
    return element.value !== '';
  }
  const atCaret = isTop && !isPlain(element) ? textAtCaret(document, x, y, roots) : undefined;
  const place = atCaret ?? textUnder(element, x, y);
  if (place) yield place;
  else if (isList(element)) yield listPlace(element);
  let hasAttribute = false;
  for (const found of attributePlaces(element)) {
    hasAttribute = true;
    yield found;
  }
  return !!place || hasAttribute;
}

/** Whether an element holds one short text and nothing else, as most cells do. */
function isPlain({ firstChild, lastChild }: Element): boolean {
  return (
    firstChild !== null &&
    firstChild === lastChild &&
    firstChild.nodeType === 3 /* text */ &&
    (firstChild as Text).data.length <= PLAIN_LENGTH
  );
}

function textAtCaret(document: Document, x: number, y: number, roots: ShadowRoot[]) {
  const caret = caretAt(document, x, y, roots);
  if (caret?.node.nodeType !== 3 /* text */) return undefined;
  const text = joinedText(caret.node as Text, caret.offset);
  return text && isUnder(text.glyphs(), x, y) ? text : undefined;
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
    // In the field that is being edited, what the app filled in beyond the user's keys is no code under the pointer either.
    text: isActive(field) ? place.text : field.value,
    offset: caret?.node === field ? caret.offset : place.offset,
  };
}

function isActive(field: Element): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}

/** The text of an element whose glyphs lie under the point, where the browser names no caret (covers, no selection). */
function textUnder(element: Element, x: number, y: number): Place | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  const range = element.ownerDocument.createRange();
  for (let i = 0, node = walker.nextNode(); node && i < TEXTS; i++, node = walker.nextNode()) {
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    if (!isUnder(lines, x, y)) continue;
    return joinedText(node as Text, offsetUnder(node as Text, range, x, y));
  }
  return undefined;
}

/** The character of a text node under the point, by halves: the glyphs before it end left of or above it. */
function offsetUnder(node: Text, range: Range, x: number, y: number): number {
  let low = 0;
  let high = node.data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    range.setStart(node, middle);
    range.setEnd(node, middle + 1);
    const glyph = range.getBoundingClientRect();
    const isBefore = glyph.bottom < y || (glyph.top <= y && glyph.right < x);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the point lies on the glyphs; a caret is also found far from any text. */
function isUnder(rects: DOMRect[], x: number, y: number): boolean {
  return rects.some(
    (r) =>
      x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
  );
}
