import { isField } from './field.ts';
import { deepestActive, type RootOf } from './shadow.ts';

/** What is selected in this frame, if it is the one in use, and where it stands; CSS pixels of the frame. */
export function selectionOf(
  document: Document,
  rootOf: RootOf,
  longest: number,
): { text: string; rect: DOMRect } | undefined {
  const active = deepestActive(document, rootOf);
  // The selection belongs to the frame that the keyboard is in.
  if (!document.hasFocus() || /^i?frame$/.test(active?.localName ?? '')) return undefined;
  if (isField(active)) {
    const text = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
    return { text: text.slice(0, longest), rect: active.getBoundingClientRect() };
  }
  const root = active?.getRootNode() as Partial<Pick<Document, 'getSelection'>> | undefined;
  const selection = root?.getSelection?.() ?? document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return {
    text: selection?.toString().slice(0, longest) ?? '',
    rect: range?.getBoundingClientRect() ?? new DOMRect(),
  };
}
