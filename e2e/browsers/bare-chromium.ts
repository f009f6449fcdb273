import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { companionNow } from './companion.ts';
import { pause } from './driver.ts';
import { findBrowser } from './find.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
/** Between two looks, in ms. */
const STEP = 25;
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';

/** The protocol's commands with their answers, as Playwright describes them. */
type Send = CDPSession['send'];

interface BarePage {
  send: Send;
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of the first element that fits. */
  click(css: string): Promise<void>;
  /** The companion's accessible name now, or nothing. */
  companionName(): Promise<string | undefined>;
}

export interface BareChromium {
  open(url: string): Promise<BarePage>;
  /** Opens a page that the protocol is kept off: while it watches a page, none is made ready from there. */
  openUnwatched(url: string): Promise<void>;
  /** The page, or the worker, whose address has this part, once there is one. */
  at(part: string, type?: 'page' | 'service_worker'): Promise<BarePage>;
  worker: BarePage;
  close(): Promise<void>;
}

/**
 * Real Chromium with the production build and nothing but the protocol of its own: Playwright forbids pages that are
 * made ready in the background, keeps no page for the way back, and holds every page to be seen.
 */
export async function launchBareChromium(): Promise<BareChromium> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-bare-chromium-'));
  const granted = await launchChromium({
    onClosed: (from) => fs.cpSync(from, profile, { recursive: true, filter: isKept }),
  });
  await granted.close();
  const browser = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--password-store=basic',
      '--use-mock-keychain',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--window-size=1280,860',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const exited = new Promise((ok) => browser.once('exit', ok));
  const { sendTo, close } = await connect(path.join(profile, 'DevToolsActivePort'));

  const send = sendTo();
  const attach = async (targetId: string): Promise<BarePage> => {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    return pageOf(sendTo(sessionId));
  };
  const at: BareChromium['at'] = async (part, type = 'page') => {
    for (;;) {
      const { targetInfos } = await send('Target.getTargets');
      const found = targetInfos.find((target) => target.type === type && target.url.includes(part));
      if (found) return attach(found.targetId);
      await pause(STEP);
    }
  };
  const worker = await at('background.js', 'service_worker');
  while ((await worker.evaluate<number>(REGISTERED)) === 0) await pause(STEP);
  return {
    at,
    worker,
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url });
      return attach(targetId);
    },
    async openUnwatched(url) {
      await send('Target.createTarget', { url });
    },
    async close() {
      await send('Browser.close').catch(() => undefined);
      close();
      browser.kill();
      await exited;
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A running browser's marks on its profile would keep the next one out. */
function isKept(file: string): boolean {
  return !/Singleton|DevToolsActivePort/.test(path.basename(file));
}

async function connect(portFile: string) {
  while (!fs.existsSync(portFile) || !fs.readFileSync(portFile, 'utf8').includes('\n'))
    await pause(STEP);
  const [port, address] = fs.readFileSync(portFile, 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${address}`);
  await new Promise((ok, failed) => {
    socket.onopen = ok;
    socket.onerror = failed;
  });
  const asked = new Map<number, { ok(result: unknown): void; failed(error: Error): void }>();
  socket.onmessage = ({ data }) => {
    const { id, result, error } = JSON.parse(String(data));
    const waiting = asked.get(id);
    asked.delete(id);
    if (error) waiting?.failed(new Error(error.message));
    else waiting?.ok(result);
  };
  socket.onclose = () => {
    for (const { failed } of asked.values()) failed(new Error('The browser has gone.'));
  };
  let last = 0;
  /** Of a page or worker; without its session, of the browser. */
  const sendTo = (sessionId?: string) =>
    ((method, params = {} as never) =>
      new Promise((ok, failed) => {
        const id = ++last;
        asked.set(id, { ok: ok as (result: unknown) => void, failed });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      })) as Send;
  return { sendTo, close: () => socket.close() };
}

function pageOf(send: Send): BarePage {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  // As much of a page as the accessibility tree is read with.
  const session = { send, detach: async () => undefined };
  const page = { context: () => ({ newCDPSession: async () => session }) } as unknown as Page;
  return {
    send,
    evaluate,
    async click(css) {
      const [x, y] = await evaluate<[number, number]>(`(() => {
        const { x, y, width, height } = document.querySelector(${JSON.stringify(css)}).getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      })()`);
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    companionName: async () => (await companionNow(page))?.name,
  };
}
