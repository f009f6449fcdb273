import { type numberLines, textsAroundLine, textsOfLine } from './claim-line.ts';
import { isField } from './field.ts';
import { placesOfFocus } from './focus.ts';
import { followAnchor } from './follow-anchor.ts';
import { outwards } from './frame-offset.ts';
import { labelsOf } from './labels.ts';
import type { Place } from './place.ts';
import { onPointerRest } from './pointer-rest.ts';
import { isSame, outlives, type State } from './sentinel-state.ts';
import { deepestActive, type RootOf } from './shadow.ts';
import type { Detect, Find, How, Report, Sighting } from './sighting.ts';
import { textsAtPoint } from './text-at-point.ts';
import type { Tuning } from './tuning.ts';

/** Keys that move through a list below a field. */
const MOVES = /^(Arrow(Up|Down)|Page)/;
/** A page that closes an editor on Escape gives the focus back to the cell at once: longer, and somebody moved it, in ms. */
const GIVEN_BACK = 100;

/** How the watcher finds its way in the page. */
interface Ways {
  rootOf: RootOf;
  /** Outlives a change of the tuning: a line keeps its number. */
  numberOf: ReturnType<typeof numberLines>;
}

/** Watches one frame by events alone: nothing is scanned, nothing observed, no timer runs while nothing happens. */
export function watch(
  window: Window,
  tuning: Tuning,
  { find, isBegun, expectsCode, dateOfService }: Detect,
  report: Report,
  { rootOf, numberOf }: Ways,
  signal: AbortSignal,
): void {
  const { document } = window;
  const { typing, focus, hover } = tuning;
  let state: State = { kind: 'quiet' };

  /** What is told of a code: its line and date are looked up anew each time, and not kept. */
  const sightingOf = (
    code: string,
    how: How,
    element: Element,
    at: () => DOMRect | undefined,
  ): Sighting | undefined => {
    const rect = at();
    if (!rect) return undefined;
    const date = dateOfService(textsOfLine(element)) ?? dateOfService(textsAroundLine(element));
    const line = numberOf(element);
    return { code, how, rect: outwards(rect, window), line, ...(date ? { date } : {}) };
  };
  let isComposing = false;
  let escapedAt = Number.NEGATIVE_INFINITY;

  const release = () => {
    if (state.kind === 'reported') report.gone();
    state = { kind: 'quiet' };
  };

  /** `isOn`: whether a code that is met so is told; otherwise a look only finds out what is to be let go of. */
  const look = (places: Iterable<Place>, how: How, isOn: boolean) => {
    for (const place of places) {
      const hit = find({ ...place, labels: () => labelsOf(place.element) });
      if (hit) {
        notice(place, hit, how, isOn);
        return;
      }
    }
    if (!outlives(state, how)) release();
  };

  const notice = (place: Place, hit: NonNullable<ReturnType<Find>>, how: How, isOn: boolean) => {
    const at = () => place.rectOf(hit.start, hit.end);
    // What the page itself focuses on Escape is not asked for.
    if (how === 'focused' && performance.now() - escapedAt < GIVEN_BACK) {
      state = { kind: 'dismissed', element: place.element, code: hit.code };
      return;
    }
    if (isSame(state, hit.code, how, place.element, at)) return;
    const { element } = place;
    if (!isOn) {
      if (!outlives(state, how)) release();
      // The same key comes up in a moment, and it is not the focus that has moved.
      if (how === 'typed') state = { kind: 'dismissed', element, code: hit.code };
      return;
    }
    const known = report.sighted(() => sightingOf(hit.code, how, element, at));
    // Four digits that are no code are some other number.
    const isUnknown = known.then((answer) => answer === false && !hit.isBare);
    state = { kind: 'reported', how, code: hit.code, element, at, isUnknown };
  };

  const quietly = { capture: true, passive: true, signal };
  const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && act(event), quietly);

  const lookAtFocus = (how: How, hasMoved = false) => {
    // The answer's own text is no text of the page.
    if (report.isAnswer(document.activeElement)) return;
    const isOn = how === 'typed' ? typing : focus;
    if (how === 'focused' && !isOn && state.kind !== 'reported') return;
    const places = [...placesOfFocus(deepestActive(document, rootOf), hasMoved, rootOf)];
    // The background sleeps after half a minute, and waking it takes about as long as two more digits.
    if (how === 'typed' && isOn && places[0] && isBegun(places[0])) report.begun();
    look(places, how, isOn);
  };

  const listenToFields = () => {
    on('input', (event) => {
      isComposing = (event as InputEvent).isComposing;
      if (!isComposing) lookAtFocus('typed');
    });
    // Chromium marks this event as a script's own, so it counts where a user's composing came before.
    const endComposition = () => {
      if (!isComposing) return;
      isComposing = false;
      lookAtFocus('typed');
    };
    window.addEventListener('compositionend', endComposition, quietly);
    on('focusin', (event) => {
      if (report.isAnswer(event.target)) return;
      lookAtFocus('focused');
      const field = event.composedPath()[0];
      if (typing && isField(field) && expectsCode(labelsOf(field))) report.begun();
    });
    // The caret moved to another code of the field, the grid to another cell, or a script wrote the value.
    on('keyup', (event) => {
      if (event.key !== 'Escape' && !event.isComposing)
        lookAtFocus('focused', MOVES.test(event.key));
    });
    on('click', () => lookAtFocus('focused'));
    on('focusout', (event) => {
      // The whole window lost the focus, or the answer has it: the field is still the one being edited.
      if (!document.hasFocus() || report.isAnswer(event.relatedTarget)) return;
      if (state.kind === 'dismissed' && event.composedPath()[0] === state.element) release();
      if (state.kind !== 'reported' || state.how === 'hovered') return;
      const left = state;
      release();
      // A quick Tab may be ahead of the answer, and the pointer may have come to rest on the code meanwhile.
      void left.isUnknown.then((isUnknown) => {
        if (!isUnknown || !outlives(state, 'focused')) return;
        state = { ...left, how: 'left', isUnknown: Promise.resolve(false) };
        void report.sighted(() => sightingOf(left.code, 'left', left.element, left.at));
      });
    });
  };
  if (typing || focus) listenToFields();
  const isHovered = () => state.kind === 'reported' && state.how === 'hovered';
  const forgetRest =
    hover &&
    onPointerRest(
      window,
      tuning,
      {
        isShowing: isHovered,
        act: (x, y, top, isHeld) => {
          if (!isComposing && !report.isAnswer(top))
            look(textsAtPoint(document, top, x, y, rootOf), 'hovered', isHeld);
        },
      },
      signal,
    );
  on('keydown', (event) => {
    escapedAt = event.key === 'Escape' ? performance.now() : Number.NEGATIVE_INFINITY;
    if (event.key !== 'Escape') return;
    // A rest that began before must not bring back what was sent away.
    if (forgetRest) forgetRest();
    state =
      state.kind === 'reported' && state.how !== 'hovered'
        ? { kind: 'dismissed', element: state.element, code: state.code }
        : { kind: 'quiet' };
    // Said even when this frame showed nothing: the card may belong to a frame without the focus.
    report.dismissed();
  });
  // Out of the frame: no more of its moves are heard here.
  on('pointerout', (event) => {
    if (event.relatedTarget === null && isHovered()) release();
  });
  followAnchor(
    window,
    () => (state.kind === 'reported' ? state : undefined),
    report,
    release,
    signal,
  );

  // The field that already has the focus when the sentinel starts.
  if (focus && document.hasFocus()) lookAtFocus('focused');
}
