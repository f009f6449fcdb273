import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  session: CDPSession;
  /** Main-thread time since the page was opened, in ms: by the clock, and by the processor's own count. */
  spent(): Promise<{ task: number; cpu: number }>;
  /** Of the page's heap after collection, in MB, and its listeners. */
  kept(): Promise<{ heap: number; listeners: number }>;
}

/** A page of its own, so that the counters belong to its renderer alone. */
export async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const byProcessor = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await byProcessor.send('Performance.enable', { timeDomain: 'threadTicks' });
  const start = {
    task: await metric(session, 'TaskDuration'),
    cpu: await metric(byProcessor, 'TaskDuration'),
  };
  // The first navigation may move the page to a renderer whose count begins at zero.
  const since = (end: number, begun: number) => (end - (end >= begun ? begun : 0)) * 1000;
  return {
    page,
    session,
    spent: async () => ({
      task: since(await metric(session, 'TaskDuration'), start.task),
      cpu: since(await metric(byProcessor, 'TaskDuration'), start.cpu),
    }),
    async kept() {
      await session.send('HeapProfiler.collectGarbage');
      return {
        heap: (await metric(session, 'JSHeapUsedSize')) / 1e6,
        listeners: await metric(session, 'JSEventListeners'),
      };
    },
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}
