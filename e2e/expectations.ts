import type { Driver } from './browsers/driver.ts';

/** A place of a screen that says what to expect of it. */
export interface Place {
  /** Its number among the places of the screen. */
  index: number;
  kind: 'code' | 'none' | 'unknown';
  /** The code it is answered with; empty where it stays silent. */
  code: string;
  isField: boolean;
  /** The code is to be typed first; until then the field is empty. */
  isTyped: boolean;
  /** Where its code stands in the value of a field. */
  caret: number;
  label: string;
  css: string;
}

const PLACES = '[data-expect], [data-expect-none], [data-expect-unknown]';

/** Reads what the markup of a screen expects: `data-expect="D0395"`, `data-expect-none`, `data-expect-unknown`. */
export function expectationsOf(driver: Driver): Promise<Place[]> {
  return driver.evaluate(`[...document.querySelectorAll('${PLACES}')].map((element, index) => {
    const { expect, expectUnknown, typeHere } = element.dataset;
    const isField = 'value' in element;
    const text = isField ? element.value : element.textContent;
    return {
      index,
      kind: expect ? 'code' : expectUnknown ? 'unknown' : 'none',
      code: expect ?? expectUnknown ?? '',
      isField,
      isTyped: typeHere !== undefined,
      caret: Math.max(0, text.search(/\\d{4}/)),
      label: (element.name ?? '') + ' ' + text,
      css: element.name ? '[name="' + element.name + '"]' : '',
    };
  })`);
}

/** Brings a place into view and answers with the point over its code, in CSS pixels of the viewport. */
export function hoverPoint(
  driver: Driver,
  { index, caret }: Place,
): Promise<{ x: number; y: number }> {
  return driver.evaluate(`(() => {
    const element = document.querySelectorAll('${PLACES}')[${index}];
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    if ('value' in element) {
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = getComputedStyle(element).font;
      const before = pen.measureText(element.value.slice(0, ${caret} + 2)).width;
      return { x: box.x + 5 + before, y: box.y + Math.min(box.height / 2, 11) };
    }
    // The code may stand behind other words and over several nodes.
    let left = Math.max(0, element.textContent.search(/[Dd][ -]?\\d/)) + 1;
    const texts = document.createTreeWalker(element, 4);
    let text = texts.nextNode();
    while (left >= text.data.length) {
      left -= text.data.length;
      text = texts.nextNode();
    }
    const range = document.createRange();
    range.setStart(text, left);
    range.setEnd(text, left + 1);
    const rect = range.getBoundingClientRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  })()`);
}
