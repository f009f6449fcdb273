import type { CDPSession } from 'playwright-core';

/** Stops the extension's worker and waits until the browser says so. */
export async function stopWorker(session: CDPSession, id: string): Promise<void> {
  const stopped = new Promise<void>((ok) => {
    const onUpdate = ({
      versions,
    }: {
      versions: { scriptURL: string; runningStatus: string }[];
    }) => {
      const ours = versions.find(({ scriptURL }) => scriptURL.includes(id));
      if (ours?.runningStatus !== 'stopped') return;
      session.off('ServiceWorker.workerVersionUpdated', onUpdate);
      ok();
    };
    session.on('ServiceWorker.workerVersionUpdated', onUpdate);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await Promise.race([stopped, new Promise((ok) => setTimeout(ok, 300))]);
}
