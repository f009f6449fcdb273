// What the browser itself notes about a stretch of time: the page's clock is coarse, and a listener that measures
// itself measures its own measuring.
import type { Page } from 'playwright-core';

/** One event of the browser's trace; times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of it, what the thread really ran: another program's turn is not our work. */
  tdur?: number;
  args: { data?: { type?: string; url?: string; scriptId?: string }; id?: unknown };
}

/** A call into a script, with what the browser was doing when it made it; in ms, by the thread's own clock. */
export interface Call {
  start: number;
  took: number;
  /** Type of the event that was being dispatched, or `timer`, or `other`. */
  cause: string;
  url: string;
  /** The whole task it ran in: what it set off, such as layout, paint and promises, is in there. */
  task: { start: number; took: number };
}

const STEPS = new Set(['RunTask', 'EventDispatch', 'TimerFire', 'FunctionCall', 'EvaluateScript']);

/** Records what the browser does while something happens in a page, every process of it. */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((ok) => session.once('Tracing.tracingComplete', ok));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** The calls into scripts whose address contains a text; one within another counts once. */
export function callsOf(events: TraceEvent[], script: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, { event: TraceEvent; isOurs: boolean }[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !STEPS.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    const around = (open.get(thread) ?? []).filter((one) => endOf(one.event) > event.ts);
    const url = event.args.data?.url ?? '';
    const isScript = /^(FunctionCall|EvaluateScript)$/.test(event.name);
    const isOurs = isScript && (url.includes(script) || isMessage(event));
    open.set(thread, [...around, { event, isOurs }]);
    if (!isOurs || around.some((one) => one.isOurs)) continue;
    calls.push({
      ...timeOf(event),
      cause: causeOf(around.at(-1)?.event),
      url,
      task: timeOf(around[0]?.event ?? event),
    });
  }
  return calls;
}

/** A message of the extension is handed on by a function of the browser's own, which names no script. */
function isMessage({ args: { data } }: TraceEvent): boolean {
  return data?.url === '' && data.scriptId === '0';
}

function timeOf({ ts, tdur, dur }: TraceEvent) {
  return { start: ts / 1000, took: (tdur ?? dur ?? 0) / 1000 };
}

function causeOf(event: TraceEvent | undefined): string {
  if (event?.name === 'TimerFire') return 'timer';
  return event?.args.data?.type ?? 'other';
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
