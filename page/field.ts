import type { Place } from './place.ts';

/** Types of `<input>` that staff type codes into. Never password, e-mail or hidden. */
const TYPED_INTO = new Set(['text', 'search', 'tel', 'number', '']);

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether a node is a field that a code may be typed into. Works for nodes of any frame. */
export function isField(node: unknown): node is Field {
  const { localName, type } = (node ?? {}) as Partial<Field>;
  return localName === 'textarea' || (localName === 'input' && TYPED_INTO.has(type ?? ''));
}

/**
 * What the user has put into a field, and the caret in it.
 * Selected text behind the caret is a suggestion that the app filled in: it is not part of the text.
 */
export function fieldPlace(field: Field): Place {
  const { value } = field;
  // Number fields have no caret: the end of the value is where typing goes on.
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const suggested = end === value.length && start < end && start > 0;
  return {
    text: suggested ? value.slice(0, start) : value,
    offset: suggested ? start : end,
    element: field,
    rectOf: () => (field.isConnected ? field.getBoundingClientRect() : undefined),
  };
}

type List = HTMLSelectElement | HTMLOptionElement;

/** Whether a node is a list of the browser's own, or a line of one. */
export function isList(element: Element): element is List {
  return element.localName === 'select' || element.localName === 'option';
}

/** What a list shows as chosen, or what its line says: Chromium draws it from a copy that has no text in the page. */
export function listPlace(list: List): Place {
  const option = 'selectedOptions' in list ? list.selectedOptions[0] : list;
  return {
    text: option?.text ?? '',
    element: list,
    rectOf: () => (list.isConnected ? list.getBoundingClientRect() : undefined),
  };
}
