/** Names of elements in some places and of their attributes, and how many there are of each; no text. */
export const kindsIn = (css: string) => `(() => {
  const kinds = {};
  for (const element of document.querySelectorAll('${css}')) {
    const kind = element.localName + ' ' + element.getAttributeNames().sort();
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
})()`;
/** What no page of ours has; only how the root itself looks is chosen. */
export const FOREIGN = `[...document.querySelectorAll('html *')].filter((element) =>
  /^(x-|iframe$|object$|embed$|base$|form$|math$|template$|noscript$)/.test(element.localName) ||
  (element.localName === 'img' && !element.src.startsWith(location.origin + '/icon/')) ||
  (element.localName === 'script' && !element.src.startsWith(location.origin)) ||
  (element.localName === 'a' && /^(javascript|data):/.test(element.href)) ||
  element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
).map((element) => element.outerHTML.slice(0, 200))`;
