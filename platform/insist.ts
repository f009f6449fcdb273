import { ask } from './ask.ts';
import type { Answers, FromExtension } from './messages.ts';

/** A worker that is stopped in the middle has started again by then, in ms; so many times is it asked. */
const AGAIN = 150;
const TRIES = 4;
/**
 * Longest that an answer takes, in ms. About one message in 10,000 that Chromium hands to a worker as it is stopped is
 * neither answered nor refused.
 */
const PATIENCE = 5000;
/** What a worker that is about to be stopped says of its storage. */
const PASSING = /^un(readable|written)$/;

/**
 * Asks again where no answer comes, or one that may pass; for messages that have the same effect however often they are
 * sent. Answers nothing at once where `signal` ends it.
 */
export async function insist<R extends FromExtension>(
  request: R,
  signal?: AbortSignal,
): Promise<Answers[R['type']] | undefined> {
  for (let tried = 1; ; tried++) {
    const answer = await inTime(ask(request), PATIENCE, signal);
    const isPassing =
      answer === undefined ||
      (typeof answer === 'object' && 'reason' in answer && PASSING.test(String(answer.reason)));
    if (!isPassing || tried === TRIES || signal?.aborted) return answer;
    await inTime(new Promise(() => undefined), AGAIN, signal);
  }
}

/** What is promised, or nothing after `ms` or as soon as it is not wanted any more. */
async function inTime<T>(
  promised: Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  const over = new AbortController();
  const late = new Promise<undefined>((ok) => {
    const end = () => ok(undefined);
    const timer = setTimeout(end, ms);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { signal: over.signal });
  });
  const first = await Promise.race([promised, late]);
  over.abort();
  return first;
}
