/**
 * Firefox starts no script in a frame that the page itself fills (`document.open` into a blank frame, as rich editors
 * do). Such a frame is the page's own, so the watcher around it takes it along at the first touch.
 */
export function watchOwnFrames(
  window: Window,
  start: (frame: Window) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document>();
  const take = (target: EventTarget | null) => {
    const frame = target as HTMLIFrameElement | null;
    if (frame?.localName !== 'iframe' || !isFilledByPage(frame)) return;
    const inner = frame.contentDocument;
    if (!inner?.defaultView || known.has(inner)) return;
    known.add(inner);
    start(inner.defaultView);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointerover', (event) => take(event.target), options);
  // The window loses the focus to the frame that gets it.
  window.addEventListener('blur', () => take(window.document.activeElement), options);
}

function isFilledByPage(frame: HTMLIFrameElement): boolean {
  const src = frame.getAttribute('src') ?? '';
  return !frame.hasAttribute('srcdoc') && /^(about:blank.*|javascript:.*)?$/i.test(src);
}
