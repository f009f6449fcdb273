/**
 * A script for the head of a page: replaces methods and getters of the browser's own before anything else runs, and
 * counts in the page's title how many there are and how often anybody called one.
 */
export const PATCHES = `(() => {
  const setTitle = Object.getOwnPropertyDescriptor(Document.prototype, 'title').set.bind(document);
  const later = setInterval.bind(window);
  const split = Function.prototype.call.bind(String.prototype.split);
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object;
  let patched = 0;
  let calls = 0;
  const wrong = () => { calls++; return undefined; };
  const patch = (of, names) => {
    if (!of) return;
    const all = names ? split(names, ' ') : getOwnPropertyNames(of);
    for (let i = 0; i < all.length; i++) {
      const name = all[i];
      if (name === 'constructor' || patched >= 400) continue;
      const before = getOwnPropertyDescriptor(of, name);
      if (!before || !before.configurable) continue;
      if (typeof before.value === 'function') defineProperty(of, name, { configurable: true, writable: true, value: wrong });
      else if (before.get) defineProperty(of, name, { configurable: true, get: wrong, set: wrong });
      else continue;
      patched++;
    }
  };
  patch(EventTarget.prototype);
  patch(Event.prototype);
  patch(UIEvent.prototype);
  patch(MouseEvent.prototype, 'clientX clientY button buttons relatedTarget getModifierState altKey');
  patch(PointerEvent.prototype, 'pointerType pointerId');
  patch(KeyboardEvent.prototype, 'key code isComposing repeat');
  patch(InputEvent.prototype);
  patch(Node.prototype);
  patch(Element.prototype, 'closest matches getAttribute setAttribute hasAttribute getBoundingClientRect getClientRects attachShadow shadowRoot localName querySelector querySelectorAll append remove after before children firstElementChild previousElementSibling nextElementSibling checkVisibility scrollIntoView id className innerHTML outerHTML');
  patch(HTMLElement.prototype, 'focus blur click popover showPopover hidePopover togglePopover hidden inert style dataset isContentEditable offsetHeight offsetWidth lang');
  patch(HTMLInputElement.prototype, 'value type selectionStart selectionEnd labels setSelectionRange');
  patch(Document.prototype, 'activeElement body documentElement head createElement createElementNS createRange createTreeWalker elementFromPoint elementsFromPoint caretPositionFromPoint getSelection hasFocus querySelector querySelectorAll getElementById contentType defaultView adoptedStyleSheets title readyState visibilityState');
  patch(DocumentFragment.prototype, 'querySelector querySelectorAll append getElementById');
  patch(ShadowRoot.prototype);
  patch(Range.prototype, 'setStart setEnd getBoundingClientRect getClientRects selectNodeContents');
  patch(Selection.prototype, 'getRangeAt toString focusNode focusOffset isCollapsed rangeCount');
  patch(TreeWalker.prototype);
  patch(CharacterData.prototype, 'data length');
  patch(DOMRect.prototype);
  patch(DOMRectReadOnly.prototype);
  patch(MutationObserver.prototype);
  patch(IntersectionObserver.prototype);
  patch(ResizeObserver.prototype);
  patch(AbortController.prototype);
  patch(AbortSignal.prototype, 'aborted');
  patch(CSSStyleSheet.prototype, 'replaceSync insertRule');
  patch(Performance.prototype, 'now');
  patch(Promise.prototype);
  patch(RegExp.prototype, 'exec test');
  patch(String.prototype, 'slice trim replace split match startsWith endsWith includes toLowerCase toUpperCase search');
  patch(Array.prototype, 'map filter find some every forEach push slice join includes indexOf at entries');
  patch(Map.prototype, 'get set has');
  patch(Set.prototype, 'add has');
  patch(WeakMap.prototype, 'get set has');
  patch(JSON);
  patch(window, 'getComputedStyle requestAnimationFrame setTimeout clearTimeout queueMicrotask getSelection postMessage fetch');
  for (const name of ['then', 'type', 'code', 'get', 'set', 'value'])
    defineProperty(Object.prototype, name, { configurable: true, get: wrong, set: wrong });
  patched += 6;
  later(() => setTitle('patched ' + patched + ', called ' + calls), 50);
})()`;
