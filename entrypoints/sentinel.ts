import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sight } from '../detection/sight.ts';
import { watch } from '../page/sentinel.ts';
import { ask, isOrphaned } from '../platform/ask.ts';
import { isHost } from '../platform/host-mark.ts';
import { isStop } from '../platform/stop.ts';

const RUNNING = Symbol.for('claimside sentinel');
const world = globalThis as { [RUNNING]?: AbortController };

export default defineUnlistedScript(() => {
  // Registered and injected scripts may meet in one frame; SVG and XML documents have no fields to watch.
  if (world[RUNNING] || !/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType))
    return;
  const running = new AbortController();
  world[RUNNING] = running;

  const stop = () => {
    running.abort();
    delete world[RUNNING];
    browser.runtime?.onMessage?.removeListener(onMessage);
  };
  const onMessage = (message: unknown) => {
    if (isStop(message, self.origin)) stop();
  };
  const say: typeof ask = async (request) => {
    if (!isOrphaned()) return ask(request);
    stop();
    return undefined;
  };

  browser.runtime.onMessage.addListener(onMessage);
  watch(
    window,
    sight,
    {
      sighted: (sighting) => say({ type: 'sighted', ...sighting }),
      moved: (rect) => void say({ type: 'moved', rect }),
      gone: () => void say({ type: 'gone' }),
      dismissed: () => void say({ type: 'dismissed' }),
      isAnswer: isHost,
    },
    running.signal,
  );
});
