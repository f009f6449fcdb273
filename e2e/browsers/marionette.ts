import net from 'node:net';

/** Tries to connect while Firefox starts, and the pause between them in ms. */
const TRIES = 120;
const PAUSE = 250;

export interface Marionette {
  /** Sends a command and answers with its result. */
  command(name: string, params?: object): Promise<Result>;
  /** Runs the body of an async function with the browser's own rights. */
  inBrowser(body: string): Promise<unknown>;
  close(): void;
}

interface Result {
  value?: unknown;
  [key: string]: unknown;
}

type Reply = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: Result,
];

/** Speaks Marionette, Firefox's own automation protocol: frames of `<bytes>:<json>` over loopback. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connect(port);
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      const end = colon + 1 + Number(pending.subarray(0, Math.max(0, colon)));
      if (colon < 0 || pending.length < end) return;
      const message = JSON.parse(pending.subarray(colon + 1, end).toString());
      pending = pending.subarray(end);
      // The greeting is no array.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Reply);
    }
  });

  const command: Marionette['command'] = (name, params = {}) =>
    new Promise((ok, no) => {
      const id = ++last;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) no(new Error(`${name}: ${error.error}: ${error.message}`));
        else ok(result);
      });
      const text = JSON.stringify([0, id, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  return {
    command,
    async inBrowser(body) {
      await command('Marionette:SetContext', { value: 'chrome' });
      try {
        const { value } = await command('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[arguments.length - 1];
            (async () => { ${body} })().then(
              (value) => done({ value }), (error) => done({ error: String(error) }));`,
          args: [],
        });
        const { error, value: result } = value as { error?: string; value?: unknown };
        if (error) throw new Error(error);
        return result;
      } finally {
        await command('Marionette:SetContext', { value: 'content' });
      }
    },
    close: () => socket.destroy(),
  };
}

async function connect(port: number): Promise<net.Socket> {
  for (let i = 0; i < TRIES; i++) {
    const socket = await new Promise<net.Socket | undefined>((ok) => {
      const trial = net.connect(port, '127.0.0.1', () => ok(trial));
      trial.once('error', () => ok(undefined));
    });
    if (socket) return socket;
    await new Promise((ok) => setTimeout(ok, PAUSE));
  }
  throw new Error(`Firefox did not open Marionette on port ${port}.`);
}
