import type { Field } from './field.ts';

/** Characters of a label that are read; a longer one is a paragraph. */
const LABEL_LENGTH = 80;
/** Boxes from an element outwards whose neighbour may be its label. */
const OUTWARDS = 3;

/**
 * What the page says a field or cell is for, nearest first: its labels, its column's header, its hints and names.
 * Looks at a bounded number of elements, whatever the size of the page.
 */
export function* labelsOf(element: Element): Generator<string> {
  yield* names(element);
  const cell = element.closest('td, th, [role="gridcell"], [role="cell"]');
  if (cell) {
    const header = headerLabelOf(cell);
    if (header) yield header;
    yield* cellHints(cell);
  }
  yield* hints(element);
  yield* besides(element);
}

/** What a field says of itself, whatever column it stands in. */
export function* ownLabelsOf(element: Element): Generator<string> {
  yield* names(element);
  yield* hints(element);
}

/** What a cell says of its column, beside the header. */
export function cellHints(cell: Element): Generator<string> {
  return own(cell, 'aria-describedby', 'aria-label', 'aria-labelledby', 'data-field', 'col-id');
}

function* names(element: Element): Generator<string> {
  yield* own(element, 'aria-label', 'aria-labelledby');
  for (const label of (element as Partial<Field>).labels ?? []) yield textOf(label);
}

function hints(element: Element): Generator<string> {
  return own(element, 'placeholder', 'name', 'id', 'title');
}

/** Short texts that stand right before the element or one of the few boxes around it: `<dt>Code</dt><dd>0395</dd>`. */
function* besides(element: Element): Generator<string> {
  let box: Element | null = element;
  for (let i = 0; i < OUTWARDS && box; i++, box = box.parentElement) {
    if (/^(td|th|tr|body|form)$/.test(box.localName)) return;
    const before = box.previousElementSibling;
    const isText = before && /^(dt|label|legend|span|div|b|strong|th|p)$/.test(before.localName);
    // A label that holds a field is that field's.
    if (isText && !before.querySelector('input, textarea, select')) {
      const text = before.textContent ?? '';
      if (text.length <= LABEL_LENGTH) yield text;
    }
  }
}

function* own(element: Element, ...attributes: string[]): Generator<string> {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (!value) continue;
    if (name !== 'aria-labelledby' && name !== 'aria-describedby') {
      yield value.slice(0, LABEL_LENGTH);
      continue;
    }
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const id of value.split(/\s+/).slice(0, 4)) {
      const label = root.getElementById?.(id);
      if (label) yield textOf(label);
    }
  }
}

/** What stands at the head of a cell's column. */
export function headerLabelOf(cell: Element): string | undefined {
  const header = headerOf(cell);
  return header && textOf(header);
}

/** The header of a cell's column, in a table or in a grid that numbers its columns. */
function headerOf(cell: Element): Element | undefined {
  const index = (cell as Partial<HTMLTableCellElement>).cellIndex;
  if (index !== undefined && index >= 0) {
    const table = cell.closest('table');
    const row = table?.tHead?.rows[table.tHead.rows.length - 1] ?? table?.rows[0];
    return row?.cells[index];
  }
  const column = cell.getAttribute('aria-colindex');
  if (!column || !/^\d+$/.test(column)) return undefined;
  const grid = cell.closest('[role="grid"], [role="table"], [role="treegrid"]');
  return grid?.querySelector(`[role="columnheader"][aria-colindex="${column}"]`) ?? undefined;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').slice(0, LABEL_LENGTH);
}
