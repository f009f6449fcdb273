import { execFileSync, spawn, spawnSync } from 'node:child_process';

/** What Debian calls `xvfb` and `xdotool`: a display without a screen, and hands for it. */
const TOOLS = ['Xvfb', 'xdotool'];
/** Between two keys, in ms: as fast as a quick hand. */
const BETWEEN_KEYS = 40;

export interface Display {
  /** As the environment names it: `:99`. */
  name: string;
  /** Presses keys, named as X names them (`ctrl+l`, `Tab`), in whatever has the focus. */
  press(...keys: string[]): void;
  type(text: string): void;
  close(): void;
}

/** Whether this machine can show a window to nobody and press its keys. */
export function hasDisplay(): boolean {
  return TOOLS.every((tool) => spawnSync('which', [tool]).status === 0);
}

/** A display of its own, for what a browser asks and offers outside of its pages. */
export async function openDisplay(): Promise<Display> {
  // It chooses a free number, and tells it once it takes windows.
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((ok, no) => {
    xvfb.once('exit', () => no(new Error('Xvfb ended before it was ready.')));
    xvfb.stdio[3]?.once('data', (data) => ok(String(data).trim()));
  });
  const name = `:${number}`;
  const xdotool = (...args: string[]) => {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name } });
  };
  return {
    name,
    press: (...keys) => xdotool('key', '--delay', String(BETWEEN_KEYS), ...keys),
    type: (text) => xdotool('type', '--delay', String(BETWEEN_KEYS), text),
    close: () => {
      xvfb.kill();
    },
  };
}
