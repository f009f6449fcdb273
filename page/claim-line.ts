import { isField } from './field.ts';
import { labelsOf } from './labels.ts';

const ROW = 'tr, [role~="row"]';
const GROUP = 'fieldset, form, dialog, [role~="group"], [role~="dialog"], [role~="form"]';
const CELL = 'td, th, [role~="gridcell"], [role~="cell"]';
/** Cells of a row, and fields of a group, that are looked at; more is a page, not a line. */
const LOOKED_AT = 60;

/** A short text of a line, and what the page says it is for. */
interface LineText {
  text: string;
  labels(): Iterable<string>;
}

/** The claim line that an element stands in: its row, else the group of fields around it. */
function lineOf(element: Element): Element {
  return element.closest(ROW) ?? element.closest(GROUP) ?? element;
}

/** The cells and fields of a line, one text each; then the fields of the group around a row. */
export function* textsOfLine(element: Element): Generator<LineText> {
  const row = element.closest(ROW);
  if (row) for (const cell of first(row, CELL)) yield* textsOfCell(cell);
  else yield* fieldsOf(element.closest(GROUP));
}

/** The fields of the group that a row stands in: what is said once for all lines. */
export function* textsAroundLine(element: Element): Generator<LineText> {
  const row = element.closest(ROW);
  for (const text of fieldsOf(row?.closest(GROUP) ?? null))
    if (!row?.contains(text.field)) yield text;
}

function* textsOfCell(cell: Element): Generator<LineText> {
  const field = cell.querySelector('input');
  if (field && mayHoldDate(field)) yield textOf(field);
  else yield { text: cell.textContent ?? '', labels: () => labelsOf(cell) };
}

function* fieldsOf(group: Element | null): Generator<LineText & { field: Element }> {
  if (!group) return;
  for (const field of first(group, 'input'))
    if (mayHoldDate(field as HTMLInputElement))
      yield { ...textOf(field as HTMLInputElement), field };
}

function mayHoldDate(field: HTMLInputElement): boolean {
  return field.type === 'date' || isField(field);
}

function textOf(field: HTMLInputElement): LineText {
  return { text: field.value, labels: () => labelsOf(field) };
}

function* first(of: Element, css: string): Generator<Element> {
  let n = 0;
  for (const element of of.querySelectorAll(css)) {
    if (n++ >= LOOKED_AT) return;
    yield element;
  }
}

/** Numbers the lines of a frame; a row that a grid uses for another line gets another number. */
export function numberLines(): (element: Element) => number {
  const known = new WeakMap<Element, { index: string | null; id: number }>();
  let last = 0;
  return (element) => {
    const line = lineOf(element);
    const index = line.getAttribute('aria-rowindex') ?? line.getAttribute('row-index');
    const before = known.get(line);
    if (before && before.index === index) return before.id;
    known.set(line, { index, id: ++last });
    return last;
  };
}
