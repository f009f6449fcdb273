import { chosenPlace, fieldPlace, isField, isSelect } from './field.ts';
import { joinedText } from './joined-text.ts';
import type { Place } from './place.ts';

/** Longest text of a cell or row that is one: more is a region that happens to take the focus. */
const CELL_LENGTH = 160;
/** What the keyboard moves to in grids, lists and trees. */
const CELL =
  'td, th, tr, li, option, button, a, [role~="gridcell"], [role~="cell"], [role~="row"], [role~="option"], [role~="treeitem"], [role~="menuitem"]';

/** What the keyboard is at: a field with its caret, an editor's line, or the cell that was moved to. */
export function placeOfFocus(active: Element | null): Place | undefined {
  if (!active) return undefined;
  if (isField(active)) return fieldPlace(active);
  if (isSelect(active)) return chosenPlace(active);
  if ((active as HTMLElement).isContentEditable) return editorPlace(active);
  const root = active.getRootNode() as Document | ShadowRoot;
  const id = active.getAttribute('aria-activedescendant');
  const cell = (id && root.getElementById(id)) || active;
  return cell.matches(CELL) ? cellPlace(cell) : undefined;
}

/** The line of an editor around its caret. */
function editorPlace(editor: Element): Place | undefined {
  // Chromium answers for a shadow tree on its root only.
  const root = editor.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  const selection = root.getSelection?.() ?? editor.ownerDocument.getSelection();
  const { focusNode = null, focusOffset = 0, isCollapsed = true } = selection ?? {};
  if (focusNode?.nodeType !== 3 /* text */ || !editor.contains(focusNode)) return undefined;
  const place = joinedText(focusNode as Text, focusOffset);
  if (!place || isCollapsed) return place;
  // What is selected behind the typed part is a suggestion, as in a field.
  return { ...place, text: place.text.slice(0, place.offset) };
}

/** The whole short text of a cell, row or option. */
function cellPlace(cell: Element): Place | undefined {
  const text = cell.textContent ?? '';
  if (text.length > CELL_LENGTH) return undefined;
  return {
    text,
    element: cell,
    rectOf: () => (cell.isConnected ? cell.getBoundingClientRect() : undefined),
  };
}
