import {
  type ClaimField,
  FIELDS,
  fieldLabels,
  isClaimField,
  isRendered,
  isWritable,
  textOfField,
} from './claim-field.ts';
import { ownLabelsOf } from './labels.ts';
import type { RootOf } from './shadow.ts';

/** Longest text of a cell of a claim line; more is a region that happens to be laid out as a cell. */
const LENGTH = 160;
/** Elements of a cell that are asked for a shadow tree. */
const ELEMENTS = 60;

/** A cell or field of a line: what its column holds, and what stands in it now. */
export interface Cell<C> {
  column: C;
  text: string;
  isWritable: boolean;
  isNotes: boolean;
}

export type ColumnOf<C> = (labels: Iterable<string>) => C;

/** Reads a field under the column that it is known to stand in. */
export function fieldCell<C>(field: ClaimField, column: C): Cell<C> {
  return {
    column,
    text: textOfField(field).slice(0, LENGTH),
    isWritable: isWritable(field),
    isNotes: field.localName === 'textarea',
  };
}

/** Reads a table's cell: the fields in it, else its text. Where several fields share a cell, each is named by itself. */
export function* cellsIn<C extends string>(
  cell: Element,
  column: C,
  columnOf: ColumnOf<C>,
  rootOf: RootOf,
): Generator<Cell<C>> {
  if (!isRendered(cell)) return;
  const { fields, text } = partsOf(cell, rootOf);
  if (fields.length === 0) {
    const isEditable = (cell as HTMLElement).isContentEditable;
    if (text.length <= LENGTH) yield { column, text, isWritable: isEditable, isNotes: false };
    return;
  }
  for (const field of fields) {
    const said = fields.length > 1 ? columnOf(ownLabelsOf(field)) : column;
    const named = said === 'unsaid' ? column : said;
    yield fieldCell(field, named === 'unsaid' ? columnOf(fieldLabels(field)) : named);
  }
}

function partsOf(cell: Element, rootOf: RootOf): { fields: ClaimField[]; text: string } {
  if (!cell.firstElementChild) return { fields: [], text: cell.textContent ?? '' };
  const fields: ClaimField[] = [];
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is none that staff see
  const texts = [(cell as HTMLElement).innerText];
  const roots: ParentNode[] = [cell];
  let left = ELEMENTS;
  for (let root = roots.shift(); root; root = roots.shift()) {
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) break;
      if (element.matches(FIELDS)) {
        if (isClaimField(element) && isRendered(element)) fields.push(element);
        continue;
      }
      const inner = rootOf(element);
      if (!inner || !isRendered(element)) continue;
      roots.push(inner);
      // biome-ignore lint/performance/useDomNodeTextContent: hidden text is none that staff see
      for (const child of inner.children) texts.push((child as HTMLElement).innerText ?? '');
    }
  }
  return { fields, text: texts.join(' ').trim() };
}
