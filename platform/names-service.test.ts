import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { namesService } from './names-service.ts';

interface Sent {
  type: string;
  part?: number;
}
const NAMES = Array.from({ length: 600 }, (_, i) => ({
  code: `D${1000 + i}`,
  name: `Invented thing ${i}`,
}));
const DONE = { kind: 'done' };
const LOST = new Promise(() => undefined);
let sent: string[];

/** Answers each message, by its type and how often it came. */
function background(answer: (message: Sent, nth: number) => unknown) {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Sent) => {
    const what = [message.type, message.part].join(' ').trim();
    sent.push(what);
    return answer(message, sent.filter((one) => one === what).length);
  }) as never);
}
const bring = (signal = new AbortController().signal) =>
  namesService.importNames(NAMES, 'CDT 2026', () => undefined, signal);

beforeEach(() => {
  sent = [];
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('every part is sent once, then the end', async () => {
  background(() => DONE);
  expect(await bring()).toBe('done');
  expect(sent).toEqual(['add-names 0', 'add-names 1', 'add-names 2', 'finish-names']);
});

it.each([
  ['is refused for a moment', () => ({ kind: 'refused', reason: 'unwritten' })],
  ['comes back without an answer', () => undefined],
  ['is neither answered nor refused', () => LOST],
])('a message that %s is sent again', async (_, first) => {
  background(({ part }, nth) => (part === 1 && nth === 1 ? first() : DONE));
  const end = bring();
  await vi.runAllTimersAsync();
  expect(await end).toBe('done');
  expect(sent).toEqual([
    'add-names 0',
    'add-names 1',
    'add-names 1',
    'add-names 2',
    'finish-names',
  ]);
});

it('what is full is said at once, and given up', async () => {
  background(({ part }) => (part === 1 ? { kind: 'refused', reason: 'full' } : DONE));
  expect(await bring()).toBe('full');
  expect(sent).toEqual(['add-names 0', 'add-names 1', 'cancel-names']);
});

it('without any answer it ends, and says so', async () => {
  background(() => LOST);
  const end = bring();
  await vi.runAllTimersAsync();
  expect(await end).toBe('unanswered');
});

it('is cancelled at once, also while an answer is waited for', async () => {
  background(({ part }) => (part === 1 ? LOST : DONE));
  const work = new AbortController();
  const end = bring(work.signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['add-names 0', 'add-names 1']);
  work.abort();
  expect(await end).toBe('cancelled');
  expect(sent.at(-1)).toBe('cancel-names');
});
