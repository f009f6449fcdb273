/** Every event that the product listens to, and those that others of its kind listen to, by the class of its event. */
const KINDS: Record<string, readonly string[]> = {
  KeyboardEvent: ['keydown', 'keyup', 'keypress'],
  InputEvent: ['input', 'beforeinput'],
  CompositionEvent: ['compositionstart', 'compositionupdate', 'compositionend'],
  FocusEvent: ['focusin', 'focusout', 'focus', 'blur'],
  MouseEvent: [
    'click',
    'dblclick',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
    'contextmenu',
    'auxclick',
  ],
  PointerEvent: [
    'pointermove',
    'pointerover',
    'pointerout',
    'pointerenter',
    'pointerleave',
    'pointerdown',
    'pointerup',
    'pointercancel',
    'click',
  ],
  WheelEvent: ['wheel'],
  DragEvent: ['dragstart', 'drop'],
  ClipboardEvent: ['copy', 'cut', 'paste'],
  ToggleEvent: ['toggle', 'beforetoggle'],
  Event: [
    'change',
    'select',
    'selectionchange',
    'selectstart',
    'scroll',
    'resize',
    'fullscreenchange',
    'visibilitychange',
    'pageshow',
    'load',
    'close',
    'cancel',
    'reset',
  ],
  MessageEvent: ['message'],
  PageTransitionEvent: ['pageshow', 'pagehide'],
  CustomEvent: [
    'claimside',
    'claimside host',
    'stop',
    'show',
    'retune',
    'wxt:content-script-started',
    'wxt:invalidate',
    'extension-message',
  ],
};
const KEYS = [
  'Escape',
  'Enter',
  'Tab',
  'ArrowDown',
  'c',
  'C',
  'D',
  '5',
  'Alt',
  'Shift',
  'Backspace',
  ' ',
];
/** What the extension's own messages look like. */
const FORGED = [
  { type: 'stop', origins: ['<all_urls>', 'http://*/*', 'http://127.0.0.1/*'] },
  { type: 'show', code: 'D0395' },
  { type: 'retune' },
  { type: 'dismiss' },
  { type: 'chord' },
  { type: 'sighted', code: 'D0395', how: 'typed' },
];

/** Fires `count` events at elements, the document, the window and the card's own element, chosen by a seed. Answers how many. */
export function fire(count: number, seed: number): string {
  return `(() => {
    let state = ${seed};
    // A small generator of its own: the same seed, the same events (mulberry32).
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const pick = (list) => list[Math.floor(random() * list.length)];
    const kinds = Object.entries(${JSON.stringify(KINDS)}).flatMap(([of, types]) => types.map((type) => [of, type]));
    const host = document.querySelector('html > [popover]');
    const targets = [window, document, document.documentElement, document.body, document.activeElement,
      ...document.querySelectorAll('input, textarea, td, span, button'), ...(host ? Array(40).fill(host) : [])];
    let fired = 0;
    // A label that is clicked gives its field the focus, and that is no made-up event any more; nor is a form that is sent.
    for (const type of ['click', 'submit', 'reset']) addEventListener(type, (event) => event.preventDefault(), true);
    for (let i = 0; i < ${count}; i++) {
      const [of, type] = pick(kinds);
      const target = pick(targets);
      const box = (target.getBoundingClientRect ? target : document.body).getBoundingClientRect();
      const forged = pick(${JSON.stringify(FORGED)});
      const init = {
        bubbles: random() < 0.9, cancelable: true, composed: random() < 0.9,
        key: pick(${JSON.stringify(KEYS)}), code: 'KeyC', altKey: random() < 0.2, shiftKey: random() < 0.2,
        clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, button: 0, buttons: 0, pointerType: 'mouse', pointerId: 1, isPrimary: true,
        data: of === 'MessageEvent' ? forged : 'D0395', inputType: 'insertText', isComposing: random() < 0.2,
        detail: of === 'CustomEvent' ? forged : 1, relatedTarget: null, newState: 'closed', oldState: 'open', origin: location.origin,
      };
      const make = window[of] ?? Event;
      target.dispatchEvent(new make(type, init));
      if (random() < 0.02) { window.postMessage(forged, '*'); }
      fired++;
    }
    return fired;
  })()`;
}
