import { type Driver, pause } from '../e2e/browsers/driver.ts';

/** Between two steps, so that whatever is slow to leave has left, in ms. */
const STEP = 150;

type Step = readonly [what: string, act: (driver: Driver, base: string) => Promise<unknown>];

const typed = (field: string, text: string): Step[] => [
  [`enter ${field}`, (driver) => driver.click(`[name="${field}"]`)],
  [`mark what ${field} holds`, (driver) => driver.control('a')],
  [`type ${text}`, (driver) => driver.type(text)],
];
const press = (key: Parameters<Driver['press']>[0]): Step => [
  `press ${key}`,
  (driver) => driver.press(key),
];
const pointAt = (css: string): Step => [
  `point at ${css}`,
  async (driver) => {
    const [x, y] = await driver.evaluate<[number, number]>(
      `(() => { const box = document.querySelector('${css}').getBoundingClientRect(); return [box.x + 6, box.y + box.height / 2]; })()`,
    );
    await driver.moveTo(x, y);
  },
];

/** A biller's minute in forty steps: the same with the extension and without it. */
export const SCENARIO: readonly Step[] = [
  ['open the claim', (driver, base) => driver.open(`${base}claim.html`)],
  ...typed('code1', 'D0395'),
  press('ArrowDown'),
  press('Escape'),
  ...typed('code2', 'D2740'),
  press('Tab'),
  ...typed('code3', 'D9999'),
  press('Tab'),
  press('Escape'),
  ...typed('code1', '0120'),
  press('Backspace'),
  ['type 0', (driver) => driver.type('0')],
  ['undo', (driver) => driver.control('z')],
  ['copy', (driver) => driver.control('c')],
  ['paste', (driver) => driver.control('v')],
  pointAt('td'),
  pointAt('h1'),
  pointAt('[name="code2"]'),
  ['double click a text', (driver) => driver.clickAt(300, 300, 2)],
  ['scroll', (driver) => driver.evaluate('(scrollTo(0, 300), true)')],
  ['open another screen', (driver, base) => driver.open(`${base}lines/groups.html`)],
  pointAt('td'),
  press('Tab'),
  press('Tab'),
  ['open a screen of frames', (driver, base) => driver.open(`${base}lines/written.html`)],
  ['come back', (driver, base) => driver.open(`${base}claim.html`)],
  ...typed('code1', 'D4341'),
  press('Escape'),
  press('Enter'),
  ['leave', (driver) => driver.open('about:blank')],
];

/** All of it, or its first steps alone. */
export async function play(driver: Driver, base: string, steps = SCENARIO.length): Promise<void> {
  for (const [, act] of SCENARIO.slice(0, steps)) {
    await act(driver, base);
    await pause(STEP);
  }
}
