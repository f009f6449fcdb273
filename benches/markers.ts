import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const MARK = fs.readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
const CODE = '/\\bD\\d{4}\\b/g';
/** Marks every code of a page with mark.js, once the page stands. */
export const WITH_MARK = `${MARK}; addEventListener('DOMContentLoaded', () => new Mark(document.body).markRegExp(${CODE}));`;
/**
 * The same with a walk of its own. Wraps each code, as highlighters do that answer to a pointer: a highlight of the browser's own takes no events.
 */
export const WITH_WALKER = `addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { index, 0: code } of node.data.matchAll(${CODE})) found.push({ node, index, code });
  for (const { node, index, code } of found) {
    const mark = document.createElement('mark');
    const rest = node.splitText(index);
    rest.splitText(code.length);
    rest.replaceWith(mark);
    mark.append(rest);
  }
});`;
