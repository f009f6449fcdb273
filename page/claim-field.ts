import { closestOf, parentOf } from './deep.ts';
import { type Field, fieldPlace, isField, listPlace } from './field.ts';
import { labelsOf } from './labels.ts';

/** Shadow hosts and boxes around a field that may name it. */
const OUTWARDS = 3;
/** Characters of a label; a longer one is a paragraph. */
const LABEL_LENGTH = 80;

/** A field that a claim line may be written in: what staff type a code into, a list, a date. Never a password. */
export type ClaimField = Field | HTMLSelectElement;

export const FIELDS = 'input, textarea, select';

export function isClaimField(element: Element): element is ClaimField {
  return isField(element) || isSelect(element) || (element as Partial<Field>).type === 'date';
}

function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** What a field holds; in the one being edited, only what the user has typed of it. */
export function textOfField(field: ClaimField): string {
  if (isSelect(field)) return listPlace(field).text;
  const isActive = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  return isActive ? fieldPlace(field).text : field.value;
}

export function isWritable(field: ClaimField): boolean {
  return !field.matches(':disabled') && !(field as Partial<Field>).readOnly;
}

/** Whether an element is drawn, on the screen or by scrolling to it. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** What names a field: its own labels, those of the components around it, and the cell before its own. */
export function* fieldLabels(field: ClaimField): Generator<string> {
  yield* labelsOf(field);
  let box: Element = field;
  for (let i = 0; i < OUTWARDS; i++) {
    const outer = parentOf(box);
    if (!outer) return;
    // Out of a shadow tree: the component carries what its author wrote.
    if (box.parentElement === null) {
      yield* labelsOf(outer);
      const label = outer.getAttribute('label');
      if (label) yield label.slice(0, LABEL_LENGTH);
    }
    box = outer;
  }
  const before = closestOf(field, 'td, th')?.previousElementSibling;
  const text = before && !before.querySelector(FIELDS) ? (before.textContent ?? '') : '';
  if (text && text.length <= LABEL_LENGTH) yield text;
}
