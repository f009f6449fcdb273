interface Point {
  x: number;
  y: number;
}

/** How far an arrow key moves the card, in CSS pixels; with Shift as far as a careful hand. */
const STEP = 24;
const SMALL_STEP = 4;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Dragging {
  /** The card is to stand there, in CSS pixels of the viewport. */
  onMove(to: Point): void;
  /** It was let go: worth remembering. */
  onDrop(): void;
  /** It is to stand beside its code again. */
  onReset(): void;
}

/** Moves the card by its top line with the pointer, and by the `Move` button with the arrow keys; Home puts it back. */
export function watchDrag(root: ShadowRoot, { onMove, onDrop, onReset }: Dragging): void {
  let held: { pointer: number; dx: number; dy: number } | undefined;
  const card = () => root.querySelector<HTMLElement>('.card');
  const isIn = (event: Event, css: string) =>
    event.target instanceof Element && event.target.closest(css) !== null;

  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ) =>
    root.addEventListener(type, (event) => {
      if (event.isTrusted) act(event as HTMLElementEventMap[K]);
    });

  listen('pointerdown', (event) => {
    const box = card()?.getBoundingClientRect();
    if (!box || event.button !== 0 || !isIn(event, '.top')) return;
    if (isIn(event, 'button') && !isIn(event, '.move')) return;
    held = { pointer: event.pointerId, dx: event.clientX - box.x, dy: event.clientY - box.y };
  });
  listen('pointermove', (event) => {
    if (event.pointerId !== held?.pointer) return;
    // Only now: a captured pointer's double click would belong to the card, not to its top line.
    card()?.setPointerCapture(event.pointerId);
    onMove({ x: event.clientX - held.dx, y: event.clientY - held.dy });
  });
  const drop = (event: PointerEvent) => {
    if (event.pointerId !== held?.pointer) return;
    held = undefined;
    if (card()?.hasPointerCapture(event.pointerId)) onDrop();
  };
  listen('pointerup', drop);
  listen('pointercancel', drop);
  listen('keydown', (event) => {
    if (!isIn(event, '.move')) return;
    const box = card()?.getBoundingClientRect();
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (event.key === 'Home') onReset();
    else if (box && (dx || dy)) {
      const step = event.shiftKey ? SMALL_STEP : STEP;
      onMove({ x: box.x + dx * step, y: box.y + dy * step });
      onDrop();
    } else return;
    event.preventDefault();
  });
  listen('dblclick', (event) => {
    if (isIn(event, '.top')) onReset();
  });
}
