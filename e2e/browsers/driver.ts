import type { Box } from './companion.ts';

/** Keys by the name the browsers give them. */
export type Key =
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'Backspace'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight';

/** What the generic tests do, in either browser, with real input. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<void>;
  /** Runs an expression in the page and answers with its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs an expression in the first frame of the page. */
  inFrame<T>(expression: string): Promise<T>;
  /** Clicks the middle of the first element that fits. */
  click(css: string): Promise<void>;
  /** Clicks a point of the viewport, once or twice. */
  clickAt(x: number, y: number, times: 1 | 2): Promise<void>;
  /** Presses a letter with Control, as for copying and undoing. */
  control(letter: 'a' | 'c' | 'v' | 'z'): Promise<void>;
  /** Types with the keyboard into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Moves the mouse to a point of the viewport, over a few steps. */
  moveTo(x: number, y: number): Promise<void>;
  /** The companion's accessible name now, or nothing. */
  companionName(): Promise<string | undefined>;
  /** Where the companion's card is drawn, in CSS pixels of the viewport, or nothing. */
  companionBox(): Promise<Box | undefined>;
  /** Saves what the window shows. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A focus that comes at once upon Escape is taken for the page's own doing, in ms. */
export const AFTER_ESCAPE = 150;
/** Longest wait for the companion, in ms. */
const PATIENCE = 4000;
const STEP = 40;
/** The dwell, the grace, and as much again: what has not appeared by then does not appear. */
const SILENCE = 700;

/** Waits until the companion's name starts with a code; answers with the name. */
export async function speaksOf(driver: Driver, code: string): Promise<string> {
  let name: string | undefined;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
    name = await driver.companionName();
    if (name?.startsWith(code)) return name;
  }
  throw new Error(
    `${driver.name}: no companion for ${code}; there is ${name ? `“${name}”` : 'none'}.`,
  );
}

/** Waits until the companion is gone. */
export async function fallsSilent(driver: Driver): Promise<void> {
  let name: string | undefined;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
    name = await driver.companionName();
    if (!name) return;
  }
  throw new Error(`${driver.name}: the companion stays: “${name}”.`);
}

/** Whether nothing appears for as long as anything could. */
export async function staysSilent(driver: Driver): Promise<string | undefined> {
  for (const end = Date.now() + SILENCE; Date.now() < end; await pause(STEP)) {
    const name = await driver.companionName();
    if (name) return name;
  }
  return undefined;
}

export function pause(ms: number): Promise<void> {
  return new Promise((ok) => setTimeout(ok, ms));
}
