import fs from 'node:fs';
import type { Box } from './companion.ts';
import { type Driver, type Key, pause } from './driver.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox.ts';

const KEYS: Record<Key, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
/** The one key under which WebDriver hands out an element, and a shadow root. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';
/** Longest wait for the page, in ms. */
const PATIENCE = 4000;
/** Time between the steps of a mouse move, and between two looks, in ms. */
const STEP = 20;

type Reference = Record<string, string>;

export interface FirefoxDriver extends Driver {
  firefox: Firefox;
  /** Waits until an expression of the page is true. */
  until(expression: string): Promise<void>;
  /** Elements of the companion that fit, with their accessible names. */
  inCompanion(css: string): Promise<{ id: string; label: string; text: string }[]>;
  /** Clicks an element of the companion. */
  clickElement(id: string): Promise<void>;
}

export async function driveFirefox(options?: FirefoxOptions): Promise<FirefoxDriver> {
  const firefox = await launchFirefox(options);
  const { command } = firefox;

  /** The companion's card: Firefox hands a closed root to automation, as it does to assistive technology. */
  const inRoot = async (css: string): Promise<Reference[]> => {
    const hosts = await command('WebDriver:FindElements', {
      using: 'css selector',
      value: 'html > div[popover], dialog > div[popover]',
    }).then(asList);
    for (const host of hosts) {
      const root = await command('WebDriver:GetShadowRoot', { id: host[ELEMENT] }).catch(
        () => undefined,
      );
      const shadowRoot = (root?.value as Reference | undefined)?.[SHADOW];
      if (!shadowRoot) continue;
      return asList(
        await command('WebDriver:FindElementsFromShadowRoot', {
          using: 'css selector',
          value: css,
          shadowRoot,
        }),
      );
    }
    return [];
  };
  const labelOf = async (id: string | undefined) =>
    String((await command('WebDriver:GetComputedLabel', { id })).value);
  const actions = (list: object[]) => command('WebDriver:PerformActions', { actions: list });

  const evaluate = async <T>(expression: string) =>
    (await command('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] }))
      .value as T;

  return {
    name: 'firefox',
    firefox,
    open: async (url) => {
      await command('WebDriver:Navigate', { url });
    },
    evaluate,
    async until(expression) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP))
        if (await evaluate<boolean>(expression)) return;
      throw new Error(`firefox: never true: ${expression}`);
    },
    inFrame: async (expression) => {
      await command('WebDriver:SwitchToFrame', { id: 0 });
      try {
        return await evaluate(expression);
      } finally {
        await command('WebDriver:SwitchToFrame', { id: null });
      }
    },
    click: async (css) => {
      const { value } = await command('WebDriver:FindElement', {
        using: 'css selector',
        value: css,
      });
      await command('WebDriver:ElementClick', { id: (value as Reference)[ELEMENT] });
    },
    clickAt: async (x, y, times) => {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await actions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
            ...Array.from({ length: times }, () => press).flat(),
          ],
        },
      ]);
    },
    control: async (letter) => {
      const CONTROL = '\uE009';
      await actions([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: CONTROL },
            ...stroke(letter),
            { type: 'keyUp', value: CONTROL },
          ],
        },
      ]);
    },
    type: async (text) => {
      await actions([{ type: 'key', id: 'keyboard', actions: [...text].flatMap(stroke) }]);
    },
    press: async (key) => {
      await actions([{ type: 'key', id: 'keyboard', actions: stroke(KEYS[key]) }]);
    },
    moveTo: async (x, y) => {
      const move = (dx: number) => ({
        type: 'pointerMove',
        duration: STEP,
        x: Math.round(x + dx),
        y: Math.round(y),
        origin: 'viewport',
      });
      await actions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [move(2), move(1), move(0)],
        },
      ]);
    },
    companionName: async () => {
      const [card] = await inRoot('[role="dialog"]').catch(() => []);
      const id = card?.[ELEMENT];
      return id ? await labelOf(id).catch(() => undefined) : undefined;
    },
    companionBox: async () => {
      const [card] = await inRoot('[role="dialog"]');
      if (!card) return undefined;
      const rect = await command('WebDriver:GetElementRect', { id: card[ELEMENT] });
      return rect as unknown as Box;
    },
    inCompanion: async (css) =>
      Promise.all(
        (await inRoot(css)).map(async (element) => ({
          id: element[ELEMENT] ?? '',
          label: await labelOf(element[ELEMENT]),
          text: String((await command('WebDriver:GetElementText', { id: element[ELEMENT] })).value),
        })),
      ),
    clickElement: async (id) => {
      await command('WebDriver:ElementClick', { id });
    },
    screenshot: async (file) => {
      const { value } = await command('WebDriver:TakeScreenshot', { full: false });
      fs.writeFileSync(file, Buffer.from(String(value), 'base64'));
    },
    close: () => firefox.quit(),
  };
}

function stroke(value: string) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function asList(result: unknown): Reference[] {
  if (Array.isArray(result)) return result as Reference[];
  return ((result as { value?: Reference[] }).value ?? []) as Reference[];
}
