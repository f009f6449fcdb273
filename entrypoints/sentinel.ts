import { codeColumns } from 'virtual:sites';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onHost } from '../data/on-host.ts';
import { dateOfService } from '../detection/date-of-service.ts';
import { SELECTION_LENGTH, selectedCodes } from '../detection/selection.ts';
import { expectsCode, isBegun, sight } from '../detection/sight.ts';
import { numberLines } from '../page/claim-line.ts';
import { outwards } from '../page/frame-offset.ts';
import { watchOwnFrames } from '../page/own-frames.ts';
import { selectionOf } from '../page/selection.ts';
import { watch } from '../page/sentinel.ts';
import { openRoots } from '../page/shadow.ts';
import type { Detect, Report } from '../page/sighting.ts';
import { type Tuning, USUAL } from '../page/tuning.ts';
import { isAskFirst } from '../platform/ask-first.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import { closedRoot } from '../platform/closed-root.ts';
import { isHost, removeHost } from '../platform/host-mark.ts';
import type { Answers, FromPage } from '../platform/messages.ts';
import { OVER } from '../platform/over.ts';
import { isStop } from '../platform/stop.ts';

const RUNNING = Symbol.for('claimside sentinel');
const world = globalThis as { [RUNNING]?: true };

export default defineUnlistedScript(() => {
  // Registered and injected scripts may meet in one frame; SVG and XML documents have no fields to watch.
  if (world[RUNNING] || !/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType))
    return;
  world[RUNNING] = true;
  let watching = new AbortController();
  const { runtime } = bareBrowser;
  const rootOf = openRoots(closedRoot);

  const stop = () => {
    watching.abort(OVER);
    delete world[RUNNING];
    runtime?.onMessage?.removeListener(onMessage);
  };
  const onMessage = (message: unknown) => {
    if (isStop(message, self.origin)) stop();
    else {
      const type = (message as { type?: unknown } | null)?.type;
      if (type === 'chord') answerChord();
      if (type === 'retune') void askTuning();
    }
  };
  const answerChord = () => {
    const selected = selectionOf(document, rootOf, SELECTION_LENGTH);
    if (!selected) return;
    const rect = outwards(selected.rect, window);
    void say(() => ({ type: 'chord', codes: selectedCodes(selected.text), rect }));
  };
  // In a task of its own: handing a message over takes longer than all else that is done at a key. Of the most urgent
  // kind: Chromium holds the others back until the frame after a key. Firefox does not, and hands the answer of
  // `scheduler.postTask` to a script of an extension as an object of the page's.
  const say = (message: () => FromPage | undefined) =>
    new Promise((answered) => {
      const give = () => answered(hand(message()));
      if (import.meta.env.FIREFOX) setTimeout(give);
      else void scheduler.postTask(give, { priority: 'user-blocking' });
    });
  const hand = async (message: FromPage | undefined): Promise<unknown> => {
    if (!message) return undefined;
    // After an update or removal this script belongs to no extension any more, and has to fall silent.
    if (runtime?.id === undefined) {
      stop();
      removeHost();
    } else return runtime.sendMessage(message).catch(() => undefined);
  };

  runtime?.onMessage?.addListener(onMessage);
  const report: Report = {
    begun: () => void say(() => ({ type: 'begun' })),
    sighted: (sightingOf) =>
      say(() => {
        const sighting = sightingOf();
        return sighting && { type: 'sighted', ...sighting };
      }) as Promise<boolean | undefined>,
    moved: (rect) => void say(() => ({ type: 'moved', rect })),
    gone: () => void say(() => ({ type: 'gone' })),
    dismissed: () => void say(() => ({ type: 'dismissed' })),
    isAnswer: isHost,
  };
  const columns = onHost(codeColumns, location.hostname);
  const detect: Detect = {
    find: (spot) => sight(spot, columns),
    isBegun,
    expectsCode: (labels) => expectsCode(labels, columns),
    dateOfService,
  };
  const ways = { rootOf, numberOf: numberLines() };
  const tune = (tuning: Tuning) => {
    watching.abort(OVER);
    watching = new AbortController();
    const { signal } = watching;
    const start = (frame: Window) => watch(frame, tuning, detect, report, ways, signal);
    start(window);
    if (import.meta.env.FIREFOX) watchOwnFrames(window, start, signal);
  };
  const askTuning = async () => {
    // At once: the timers of a tab in the background wait.
    const tuning = (await hand({ type: 'tuning' })) as Answers['tuning'] | undefined;
    if (!tuning || !(RUNNING in world)) return;
    report.gone();
    tune(tuning);
  };
  if (isAskFirst()) void askTuning();
  else tune(USUAL);
});
