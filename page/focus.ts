import { type Field, fieldPlace, isField, isList, listPlace } from './field.ts';
import { joinedText } from './joined-text.ts';
import type { Place } from './place.ts';
import type { RootOf } from './shadow.ts';
import { textsAtPoint } from './text-at-point.ts';

/** Longest text of a cell or row that is one: more is a region that happens to take the focus. */
const CELL_LENGTH = 160;
/** What the keyboard moves to in grids, lists and trees. */
const CELL =
  'td, th, tr, li, option, button, a, [role~="gridcell"], [role~="cell"], [role~="row"], [role~="option"], [role~="treeitem"], [role~="menuitem"], [role~="combobox"]';
/** How far into an empty field the text below it is read, in CSS pixels: the caret's own width. */
const CARET = 1;
/** Half a line, so that a tall field is read at its first one, in CSS pixels. */
const HALF_LINE = 9;

/**
 * What the keyboard is at, likeliest first: a field with its caret, an editor's line, or the cell that was moved to.
 * `hasMoved`: an arrow key has just been pressed; only then is the option that a field's list marks the user's choice.
 */
export function* placesOfFocus(
  active: Element | null,
  hasMoved: boolean,
  rootOf: RootOf,
): Generator<Place> {
  if (!active) return;
  const marked = markedBy(active);
  if (isField(active)) {
    if (marked && hasMoved) yield* cellPlace(marked);
    yield fieldPlace(active);
    if (active.value === '' && !covers(active)) yield* belowEmpty(active, rootOf);
  } else if (isList(active)) yield listPlace(active);
  else if ((active as HTMLElement).isContentEditable) yield* editorPlace(active);
  else yield* cellPlace(marked ?? active);
}

/** The cell or option that an element with the focus says is the current one. */
function markedBy(active: Element): Element | null {
  const id = active.getAttribute('aria-activedescendant');
  return id ? (active.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
}

/**
 * Whether a field hides what lies below it, as every field does that is drawn. Told by its style: asking what lies at a
 * point makes the browser go through every row of a long table.
 */
function covers(field: Field): boolean {
  const { backgroundColor, zIndex } = getComputedStyle(field);
  if (/, 0\)$|\/ 0\)$/.test(backgroundColor) || zIndex.startsWith('-')) return false;
  // A box without room of its own cuts the field off.
  const { width = 0, height = 0 } = field.parentElement?.getBoundingClientRect() ?? {};
  const isDrawn = field.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isDrawn && Math.min(width, height) > HALF_LINE;
}

/**
 * Some editors and lists take the keys with an empty field that nobody sees, which they keep where the caret or the
 * chosen value is drawn: what stands there is what the keyboard is at.
 */
function belowEmpty(field: Field, rootOf: RootOf): Iterable<Place> {
  const { left, top, height } = field.getBoundingClientRect();
  // The box that hides the field is scrolled as the field is typed into; it stays where the caret is.
  const box = field.parentElement?.getBoundingClientRect().left ?? left;
  const y = top + Math.min(height / 2, HALF_LINE);
  const x = Math.max(left, box) + CARET;
  const { ownerDocument } = field;
  return textsAtPoint(ownerDocument, ownerDocument.elementFromPoint(x, y), x, y, rootOf);
}

/** The line of an editor around its caret. */
function* editorPlace(editor: Element): Generator<Place> {
  // Chromium answers for a shadow tree on its root only.
  const root = editor.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  const selection = root.getSelection?.() ?? editor.ownerDocument.getSelection();
  const { focusNode = null, focusOffset = 0, isCollapsed = true } = selection ?? {};
  if (focusNode?.nodeType !== 3 /* text */ || !editor.contains(focusNode)) return;
  const place = joinedText(focusNode as Text, focusOffset);
  if (!place) return;
  // What is selected behind the typed part is a suggestion, as in a field.
  yield isCollapsed ? place : { ...place, text: place.text.slice(0, place.offset) };
}

/** The whole short text of a cell, row or option. */
function* cellPlace(cell: Element): Generator<Place> {
  if (!cell.matches(CELL)) return;
  const text = cell.textContent ?? '';
  if (text.length > CELL_LENGTH) return;
  yield {
    text,
    element: cell,
    rectOf: () => (cell.isConnected ? cell.getBoundingClientRect() : undefined),
  };
}
