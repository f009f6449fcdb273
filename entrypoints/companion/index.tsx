import { render } from 'preact';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../../components/Card.tsx';
import {
  CLOSED,
  type CompanionEvent,
  type CompanionState,
  next,
} from '../../components/companion-state.ts';
import { ask, isOrphaned } from '../../platform/ask.ts';
import { type Rect, ToPage } from '../../platform/messages.ts';
import { isStop } from '../../platform/stop.ts';
import { enterCard, leaveCard } from './focus.ts';
import { createGrace, leaveOnMove } from './grace.ts';
import { createHost } from './host.ts';
import { place } from './placing.ts';

const RUNNING = Symbol.for('claimside companion');
const world = globalThis as { [RUNNING]?: true };

export default defineUnlistedScript(() => {
  // A frameset has no room of its own: one of its frames will show the card.
  if (world[RUNNING] || document.body?.localName === 'frameset') return;
  world[RUNNING] = true;

  const host = createHost(document);
  const box = document.createElement('div');
  host.root.append(box);
  let state: CompanionState = CLOSED;
  let how = 'typed';
  let shown = new AbortController();

  const change = (event: CompanionEvent) => {
    state = next(state, event);
    draw();
  };
  const grace = createGrace(host.root, () => change({ type: 'left' }));
  const close = () => {
    grace.stay();
    leaveCard(host.root);
    change({ type: 'closed' });
  };

  /** Every code of the card is judged by the same date of service. */
  const lookup = (code: string) => {
    const date = state.kind === 'open' ? state.answer.on : undefined;
    return ask({ type: 'lookup', code, ...(date ? { date } : {}) });
  };
  const acts = {
    onVisit: async (code: string) => {
      const answer = await lookup(code);
      if (answer) change({ type: 'visited', answer });
    },
    onCompare: async (code: string, picked?: string) => {
      const other = await lookup(code);
      if (other) change({ type: 'compared', other, ...(picked ? { picked } : {}) });
    },
    onTick: (item: string, isDone: boolean) => change({ type: 'ticked', item, isDone }),
    onFold: (section: string, isFolded: boolean) =>
      change({ type: 'section folded', section, isFolded }),
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };

  const draw = () => {
    if (state.kind === 'closed') {
      shown.abort();
      host.hide();
      render(null, box);
      return;
    }
    const { anchor } = state;
    host.show({ x: anchor.x + anchor.width / 2, y: anchor.y + anchor.height / 2 });
    render(
      <Card
        state={state}
        acts={acts}
        onWhole={(isWhole) => change({ type: 'folded', isWhole })}
        onPin={(isPinned) => change({ type: 'pinned', isPinned })}
        onClose={close}
        onPick={(code) => change({ type: 'picked', code })}
        onBack={() => change({ type: 'went back' })}
      />,
      box,
    );
    const card = box.querySelector<HTMLElement>('.card');
    if (card) void place(card, anchor, how, window);
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
        how = message.how;
        grace.stay();
        change({
          type: 'shown',
          answer: message.answer,
          anchor: message.rect,
          line: message.line,
        });
        shown.abort();
        shown = new AbortController();
        if (how === 'hovered' && isInFrame(message.rect))
          leaveOnMove(window, message.rect, host, grace, shown.signal);
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
        change({ type: 'folded', isWhole: true });
        enterCard(host.root);
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
});

function isInFrame({ x, y, own }: Rect): boolean {
  return x !== own.x || y !== own.y;
}
