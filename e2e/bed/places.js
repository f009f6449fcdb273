import './screens.css';

/** Time a grid takes to fill the rows that have come into view, in ms. */
const SCROLLED = 200;

/**
 * A screen built by a library says here what to expect of it; markup of our own says it in `data-expect`.
 * @param {() => Array<Record<string, unknown>>} list each place has a `label`, an `element` (or a function that finds
 *   it), and one of `expect: 'D0395'`, `none: true`, or `cannot`: why a code there cannot be told. `at` is a point of
 *   another element instead. `scrolls` brings the place into view. `focus` moves the focus there without the mouse.
 *   `open` ('click', 'dblclick') makes it an editor, `clears` empties that, `type` is typed into it, `keys` are pressed
 *   there. What has none of them is hovered.
 */
export function expectPlaces(list) {
  const elementOf = ({ element }) => (typeof element === 'function' ? element() : element);
  globalThis.bed = {
    isReady: () => list().every((place) => typeof place.element === 'function' || place.element),
    list: () =>
      list().map(({ label, expect, cannot, open, type, keys, clears, focus }, index) => ({
        index,
        label,
        trigger: triggerOf({ focus, keys, open, type }),
        expect,
        cannot,
        open,
        type,
        keys,
        clears,
      })),
    focus: (index) => elementOf(list()[index]).focus(),
    async point(index) {
      const { scrolls } = list()[index];
      scrolls?.();
      if (scrolls) await new Promise((done) => setTimeout(done, SCROLLED));
      const place = list()[index];
      if (place.at) {
        const box = place.at.of.getBoundingClientRect();
        return outOfFrame(place.at.of, { x: box.x + place.at.x, y: box.y + place.at.y });
      }
      return outOfFrame(elementOf(place), pointOver(elementOf(place)));
    },
  };
}

const policy = globalThis.trustedTypes?.createPolicy('screen', { createHTML: (text) => text });

/** Markup of the screen's own, marked as such where a content policy asks for that. */
export function trusted(text) {
  return policy?.createHTML(text) ?? text;
}

/** Fills an element with markup of the screen's own. */
export function fill(element, text) {
  element.innerHTML = trusted(text);
}

/** The first element of a selector that begins with a text. */
export function withText(selector, text) {
  return [...document.querySelectorAll(selector)].find((element) =>
    element.textContent.trim().startsWith(text),
  );
}

function triggerOf({ focus, keys, open, type }) {
  if (keys) return 'arrow keys';
  if (type) return 'typed';
  return focus || open ? 'focused' : 'hovered';
}

/** A point of an element's frame, in the pixels of this document. */
function outOfFrame(element, { x, y }) {
  const frame = element.ownerDocument.defaultView.frameElement;
  if (!frame) return { x, y };
  const box = frame.getBoundingClientRect();
  return { x: x + box.x + frame.clientLeft, y: y + box.y + frame.clientTop };
}

/** Somewhere in the first line of a text, from the top of its padding, in CSS pixels. */
const FIRST_LINE = 8;

/** A point over the code in a field, by the width of what stands before it. */
function fieldPoint(element, box) {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  const code = Math.max(0, element.value.search(/D?\d{3}/i)) + 2;
  const before = pen.measureText(element.value.slice(0, code)).width;
  return {
    x: box.x + Number.parseFloat(style.paddingLeft) + 1 + before,
    y:
      element.localName === 'textarea'
        ? box.y + Number.parseFloat(style.paddingTop) + FIRST_LINE
        : box.y + Math.min(box.height / 2, 18),
  };
}

/** A point over the code in an element: the second character of `D0395`, or the middle of a field. */
function pointOver(element) {
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  if (/^(input|textarea|select|option)$/.test(element.localName)) return fieldPoint(element, box);
  let left = Math.max(0, element.textContent.search(/D?[ -]?\d{3}/i)) + 1;
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let text = texts.nextNode();
  while (text && left >= text.data.length) {
    left -= text.data.length;
    text = texts.nextNode();
  }
  if (!text) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const range = element.ownerDocument.createRange();
  range.setStart(text, left);
  range.setEnd(text, left + 1);
  const glyph = range.getBoundingClientRect();
  return { x: glyph.x + glyph.width / 2, y: glyph.y + glyph.height / 2 };
}
