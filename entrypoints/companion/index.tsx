import { render } from 'preact';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, languageOf, nameOf } from '../../components/Card.tsx';
import {
  CLOSED,
  type CompanionEvent,
  type CompanionState,
  next,
} from '../../components/companion-state.ts';
import { ask, isOrphaned } from '../../platform/ask.ts';
import type { Look } from '../../platform/look.ts';
import { type Rect, ToPage } from '../../platform/messages.ts';
import { OVER } from '../../platform/over.ts';
import { CARD_ROOM, removeStaleHosts } from '../../platform/stale-host.ts';
import { isStop } from '../../platform/stop.ts';
import { createActs, type Remembered } from './acts.ts';
import { createAnnouncer } from './announce.ts';
import { watchDrag } from './drag.ts';
import { enterCard, leaveCard } from './focus.ts';
import { createGrace, leaveOnMove } from './grace.ts';
import { createHost } from './host.ts';
import { isFrame, onGone } from './on-gone.ts';
import { openListAt } from './open-list.ts';
import { place } from './placing.ts';
import { createSight } from './sight.ts';
import { speak } from './speak.ts';
import { themeBehind } from './theme.ts';

type Show = Extract<ToPage, { type: 'show' }>;

const RUNNING = Symbol.for('claimside companion');
const world = globalThis as { [RUNNING]?: true };
/** An app's own list of suggestions opens within about this time of the last key, in ms. */
const LIST_OPENS = [150, 500];

export default defineUnlistedScript(() => {
  // A frameset has no room of its own: one of its frames will show the card.
  if (world[RUNNING] || document.body?.localName === 'frameset') return;
  world[RUNNING] = true;

  removeStaleHosts(document);
  const host = createHost(document);
  const box = document.createElement('div');
  box.id = CARD_ROOM;
  host.root.append(box);
  const announcer = createAnnouncer(host.root);
  let state: CompanionState = CLOSED;
  let how: Show['how'] = 'typed';
  let shown = new AbortController();
  let look: Look = { theme: 'page', textSize: 100 };
  /** The element of the page that the answer is about, or one in the same place. */
  let beside: Element | null = null;
  /** The list that the app has opened for the field, when it was looked for last. */
  let list: DOMRect | undefined;

  const change = (event: CompanionEvent) => {
    state = next(state, event);
    draw();
  };
  const sight = createSight();
  /** What a click into a card that nobody sees would leave behind is not asked for. */
  const remember = (request: Remembered) => {
    if (sight.isSeen()) void ask(request);
  };
  const acts = createActs(() => state, change, remember);
  const grace = createGrace(host.root, () => change({ type: 'left' }));
  const close = () => {
    grace.stay();
    leaveCard(host.root);
    change({ type: 'closed' });
  };

  const draw = () => {
    if (state.kind === 'closed') {
      shown.abort(OVER);
      announcer.hush();
      host.hide();
      render(null, box);
      return;
    }
    const { anchor } = state;
    // What lies on the page is asked before anything changes there: afterwards it takes a layout.
    list = how === 'hovered' ? undefined : openListAt(document, anchor);
    if (!host.show(beside)) {
      close();
      void ask({ type: 'blocked' });
      return;
    }
    const hadFocus = host.root.activeElement !== null;
    render(
      <Card
        state={state}
        acts={acts}
        onWhole={setWhole}
        onPin={(isPinned) => change({ type: 'pinned', isPinned })}
        onClose={close}
        onSnooze={() => {
          remember({ type: 'snooze' });
          close();
        }}
        onPick={(code) => change({ type: 'picked', code })}
        onBack={() => change({ type: 'went back' })}
      />,
      box,
    );
    // The button that was pressed may be gone with its view; the keyboard stays in the card.
    if (hadFocus && !host.root.activeElement) enterCard(host.root);
    keepPlace();
  };

  const setWhole = (isWhole: boolean) => {
    if (state.kind === 'open') announcer.say(nameOf(state.answer), languageOf(state.answer));
    change({ type: 'folded', isWhole });
  };
  const dress = () => {
    // A field's own background says nothing about what it stands on.
    const isField = beside?.matches('input, textarea, select');
    const asPage = () => themeBehind((isField ? beside?.parentElement : beside) ?? null);
    host.dress(look.theme === 'page' ? asPage() : look.theme, look.textSize / 100);
  };

  const keepPlace = () => {
    const card = box.querySelector<HTMLElement>('.card');
    if (!card || state.kind === 'closed') return;
    sight.watch(card);
    const { anchor, spot } = state;
    void place(card, { anchor, isEdited: how !== 'hovered', spot, list }, window);
  };

  const lookForList = () => {
    if (state.kind === 'open' && (list || openListAt(document, state.anchor))) draw();
  };

  /** What was drawn anew under the pointer, or gave the focus on, is the sentinel's to tell of; a frame has none left. */
  const leaveGone = () => {
    const isLost = how !== 'hovered' && document.activeElement === document.body;
    if (isLost || (beside && isFrame(beside))) change({ type: 'left' });
  };

  const show = (message: Show) => {
    const { answer, rect, line, folded, spot, isChip, notes } = message;
    ({ how, look } = message);
    grace.stay();
    shown.abort(OVER);
    shown = new AbortController();
    // What is edited has the focus; what is pointed at or selected has to be asked for, which takes longer.
    const hasFocus = how === 'typed' || how === 'focused';
    beside = hasFocus ? document.activeElement : elementAt(rect);
    dress();
    const at = { anchor: rect, line, ...(spot ? { spot } : {}) };
    change({ type: 'shown', answer, ...at, folded, isChip, notes });
    announcer.say(isChip ? answer.code : nameOf(answer), languageOf(answer));
    if (how === 'hovered' && isInFrame(rect)) leaveOnMove(window, rect, host, grace, shown.signal);
    if (beside) onGone(beside, leaveGone, shown.signal);
    if (how === 'typed')
      for (const delay of LIST_OPENS) {
        const timer = setTimeout(lookForList, delay);
        shown.signal.addEventListener('abort', () => clearTimeout(timer));
      }
  };

  const onMessage = (raw: unknown): Promise<true> | undefined => {
    if (isOrphaned() || isStop(raw, self.origin)) {
      browser.runtime?.onMessage?.removeListener(onMessage);
      close();
      host.remove();
      delete world[RUNNING];
      return undefined;
    }
    const parsed = v.safeParse(ToPage, raw);
    if (!parsed.success) return undefined;
    const message = parsed.output;
    switch (message.type) {
      case 'show':
        if (!speak(message.language)) return undefined;
        show(message);
        break;
      case 'move':
        change({ type: 'moved', anchor: message.rect });
        break;
      case 'leave':
        grace.leave();
        break;
      case 'dismiss':
        close();
        break;
      case 'enter':
        if (state.kind === 'closed') break;
        change({ type: 'folded', isWhole: state.view.kind !== 'chip' });
        enterCard(host.root);
        break;
      case 'retune':
        look = message.look;
        dress();
        draw();
        break;
    }
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);

  host.root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.isTrusted && event.key === 'Escape') close();
  });
  // A click in the card must not take the focus out of the field that is being edited.
  host.root.addEventListener('pointerdown', (event) => event.preventDefault());
  host.root.addEventListener('mousedown', (event) => event.preventDefault());
  watchDrag(host.root, {
    onMove: (spot) => change({ type: 'put', spot: onScreen(spot) }),
    onDrop: () => {
      if (state.kind === 'open' && state.spot) remember({ type: 'placed', spot: state.spot });
    },
    onReset: () => {
      change({ type: 'put' });
      remember({ type: 'placed' });
    },
  });
  // An image viewer of the app that fills the screen is not to be talked over; a pinned card was asked to stay.
  document.addEventListener('fullscreenchange', () => {
    if (state.kind === 'closed' || !document.fullscreenElement) return;
    host.hide();
    if (state.isPinned) draw();
    else close();
  });
});

function elementAt({ x, y, width, height }: Rect): Element | null {
  return document.elementFromPoint(x + width / 2, y + height / 2);
}

function isInFrame({ x, y, own }: Rect): boolean {
  return x !== own.x || y !== own.y;
}

function onScreen({ x, y }: { x: number; y: number }) {
  return { x: Math.max(0, Math.round(x)), y: Math.max(0, Math.round(y)) };
}
