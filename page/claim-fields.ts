import { type Cell, type ColumnOf, fieldCell } from './claim-cell.ts';
import { type ClaimField, fieldLabels } from './claim-field.ts';
import { parentOf } from './deep.ts';
import { ownLabelsOf } from './labels.ts';

/** Boxes around a single code field within which the rest of its line is looked for. */
const OUTWARDS = 5;
/** What closes a line in, whatever lies beyond it. */
const BOX = 'form, fieldset, dialog, [role="dialog"], [role="group"], [role="form"], body';

/** A field by itself, with what it is for. */
export interface Named<C> {
  field: ClaimField;
  column: C;
}

/** Lines written in fields that stand in no table. */
export interface FieldGroup<C> {
  kind: 'edited' | 'shown' | 'entry';
  rows: Cell<C>[][];
}

/**
 * Names a field by its labels. What stands farther out names one that says nothing itself, and can make a code a
 * diagnosis; it makes nothing else of a code, for it may belong to another field.
 */
export function named<C extends string>(field: ClaimField, columnOf: ColumnOf<C>): Named<C> {
  const own = columnOf(ownLabelsOf(field));
  const said: string = own;
  if (said !== 'unsaid' && said !== 'code') return { field, column: own };
  const all = columnOf(fieldLabels(field));
  const isMore = said === 'unsaid' || (all as string) === 'diagnosis';
  return { field, column: isMore ? all : own };
}

/**
 * Groups fields into lines around the fields for codes. Code fields with the same name but for its number repeat: each
 * line is then the largest box that holds one of them, or, where lines have no boxes, the fields of the same number.
 * A code field with no like is an entry box, its line the box around it. Answers with the fields that joined no line.
 */
export function groupFields<C>(
  fields: readonly Named<C>[],
  isCode: (named: Named<C>) => boolean,
): { groups: FieldGroup<C>[]; rest: Named<C>[] } {
  const codes = fields.filter(isCode);
  const held = new Map<Element, number>();
  for (const { field } of codes)
    for (let box = parentOf(field); box; box = parentOf(box))
      held.set(box, (held.get(box) ?? 0) + 1);
  const bySignature = Map.groupBy(codes, ({ field }) => signatureOf(field));

  const boxOf = new Map<Element, Named<C>>();
  const numbered = new Map<string, Named<C>>();
  for (const code of codes) {
    const isLone = bySignature.get(signatureOf(code.field))?.length === 1;
    const box = isLone ? entryBox(code.field, held) : lineBox(code.field, held);
    const number = numberOf(code.field);
    boxOf.set(box, code);
    const around = parentOf(box);
    if (!isLone && box === code.field && number && around) numbered.set(number, code);
  }

  const lines = new Map(codes.map((code) => [code, [code]]));
  const rest: Named<C>[] = [];
  for (const one of fields) {
    if (lines.has(one)) continue;
    const code = boxAround(one.field, boxOf) ?? numbered.get(numberOf(one.field));
    const line = code && lines.get(code);
    if (line) line.push(one);
    else rest.push(one);
  }
  const groups = [...bySignature.values()].map((alike) => {
    const rows = alike.map((code) =>
      (lines.get(code) ?? []).map(({ field, column }) => fieldCell(field, column)),
    );
    const isEdited = rows.some(([code]) => code?.isWritable);
    const kind = alike.length === 1 ? 'entry' : isEdited ? 'edited' : 'shown';
    return { kind, rows } as const;
  });
  return { groups, rest };
}

/** The largest box around a field that holds no other code field. */
function lineBox(field: Element, held: ReadonlyMap<Element, number>): Element {
  let box = field;
  for (let outer = parentOf(box); outer && held.get(outer) === 1; outer = parentOf(outer))
    box = outer;
  return box;
}

function entryBox(field: Element, held: ReadonlyMap<Element, number>): Element {
  let box = field;
  for (let i = 0; i < OUTWARDS && !box.matches(BOX); i++) {
    const outer = parentOf(box);
    if (!outer || held.get(outer) !== 1) break;
    box = outer;
  }
  return box;
}

function boxAround<T>(field: Element, boxes: ReadonlyMap<Element, T>): T | undefined {
  for (let box: Element | null = field; box; box = parentOf(box)) {
    const found = boxes.get(box);
    if (found) return found;
  }
  return undefined;
}

/** The first thing a field is called by, without its number. */
function signatureOf(field: ClaimField): string {
  for (const label of fieldLabels(field)) {
    const words = label.replace(/\d+/g, '').trim().toLowerCase();
    if (words) return words;
  }
  return '';
}

/** The number of a field's line: the last one in its name, as in `code_3` or `lines[3].code`. */
function numberOf({ name, id }: ClaimField): string {
  return (name || id).match(/\d+/g)?.at(-1) ?? '';
}
