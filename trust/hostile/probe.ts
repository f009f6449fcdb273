/**
 * A script for the head of a page: writes down all that a page can notice of an extension, into `window.probe`.
 * Its own listeners and observers are there before anything else.
 */
export const PROBE = `(() => {
  const seen = { mutations: [], events: [], messages: [] };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records)
      seen.mutations.push([type, target.nodeName, attributeName, [...addedNodes].map((node) => node.outerHTML ?? node.data), removedNodes.length].join());
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'focusout', 'click', 'pointerdown', 'compositionend', 'copy', 'toggle', 'beforetoggle', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => setTimeout(() => seen.events.push([type, event.isTrusted, event.defaultPrevented, event.cancelBubble, event.target?.nodeName].join())), true);
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)));
  for (const type of ['claimside', 'wxt:content-script-started'])
    for (const target of [window, document]) target.addEventListener(type, () => seen.messages.push(type));
  const called = [];
  for (const [of, name] of [[EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'], [Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [window, 'postMessage'], [Document.prototype, 'createElementNS'], [History.prototype, 'pushState']]) {
    const before = of[name];
    of[name] = function (...given) { called.push(name); return before.apply(this, given); };
  }
  window.probe = async () => {
    await new Promise((ok) => setTimeout(ok, 50));
    const computed = (element) => { const style = getComputedStyle(element); return [...style].map((key) => key + style.getPropertyValue(key)).join(); };
    const digest = (text) => { let sum = 0; for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0; return sum; };
    const own = (of) => Reflect.ownKeys(of).map(String).sort().join();
    return {
      ...seen,
      called,
      globals: own(window),
      onDocument: own(document),
      onRoot: own(document.documentElement),
      onField: own(document.querySelector('input')),
      chrome: typeof chrome === 'object' ? own(chrome) + typeof chrome.runtime : '',
      browser: typeof browser,
      prototypes: digest([Window, Document, Node, Element, HTMLElement, EventTarget, Array, Object, Function, Promise].map(({ prototype }) => own(prototype)).join()),
      native: digest(['fetch', 'setTimeout', 'getComputedStyle', 'matchMedia'].map((name) => String(window[name])).join()),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length, globalThis.CSS?.highlights?.size ?? 0],
      computed: [document.documentElement, document.body, ...document.body.querySelectorAll('*')].map((element) => digest(computed(element))).join(),
      markup: document.documentElement.outerHTML.replace(/ style=""/g, ''),
      serialised: document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '',
      frames: window.length,
      stored: [document.cookie, own(localStorage), own(sessionStorage), (await indexedDB.databases()).length, (await globalThis.caches?.keys().catch(() => []))?.length ?? 0],
      entries: performance.getEntries().filter(({ entryType }) => entryType === 'resource').map(({ name }) => name),
      found: window.find?.('Copy code') ?? false,
      selected: String(getSelection()),
      text: document.documentElement.innerText,
    };
  };
  /** Which of some addresses answer a page in any way. */
  window.reach = async (addresses) => {
    const tries = {
      fetch: (url) => fetch(url).then(() => true, () => false),
      opaque: (url) => fetch(url, { mode: 'no-cors' }).then(() => true, () => false),
      ...Object.fromEntries(['script', 'img', 'link'].map((tag) => [tag, (url) => new Promise((ok) => {
        const element = document.createElement(tag);
        element.onload = () => ok(true);
        element.onerror = () => ok(false);
        if (tag === 'link') { element.rel = 'stylesheet'; element.href = url; } else element.src = url;
        document.head.append(element);
      })])),
    };
    const reached = [];
    for (const url of addresses)
      for (const [how, attempt] of Object.entries(tries)) if (await attempt(url)) reached.push(how + ' ' + url);
    return reached;
  };
})()`;
