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

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** What a list shows as chosen. */
export function chosenPlace(select: HTMLSelectElement): Place {
  return {
    text: select.selectedOptions[0]?.text ?? '',
    element: select,
    rectOf: () => (select.isConnected ? select.getBoundingClientRect() : undefined),
  };
}
