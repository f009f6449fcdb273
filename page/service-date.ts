import type { ColumnOf } from './claim-cell.ts';
import { FIELDS, isRendered } from './claim-field.ts';

/** Texts that may name a date of service, and their length; a longer one is a sentence. */
const MOST = 50;
const LENGTH = 80;
/** Boxes outwards beside which the date may stand: `<dt><b>DOS</b></dt><dd>11/23/2026</dd>`. */
const OUTWARDS = 3;

/** Texts that say they are the date of service, with what stands right behind them. */
export function serviceDates<C>(
  named: Iterable<Element>,
  columnOf: ColumnOf<C | 'service date'>,
): string[] {
  const found: string[] = [];
  for (const element of [...named].slice(0, MOST)) {
    const text = element.textContent ?? '';
    if (text.length > LENGTH || columnOf([text]) !== 'service date' || !isRendered(element))
      continue;
    found.push(`${text} ${besides(element)}`);
  }
  return found;
}

function besides(element: Element): string {
  const text = element.textContent;
  let box: Element | null = element;
  for (let i = 0; i < OUTWARDS && box?.textContent === text; i++, box = box.parentElement) {
    const next = box.nextElementSibling;
    if (!next) continue;
    const value =
      next.matches(FIELDS) || next.querySelector(FIELDS) ? '' : (next.textContent ?? '');
    return value.length <= LENGTH ? value : '';
  }
  return '';
}
