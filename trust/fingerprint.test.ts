import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallsSilent, pause, speaksOf } from '../e2e/browsers/driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { type AnyDriver, BOTH } from './hostile/both.ts';
import { PROBE } from './hostile/probe.ts';

const PLAIN = path.join(import.meta.dirname, 'hostile/pages/plain.html');
const OUTPUT = path.resolve(import.meta.dirname, '../.output');
const CODE = 'D0395';
/** Longer than the dwell, and than anything takes to come, in ms. */
const LATE = 900;
const HOST = '<div popover="manual"></div>';

type Probed = Record<string, unknown> & {
  mutations: string[];
  events: string[];
  markup: string;
  serialised: string;
};

/** What a page's own script can tell of the extension (trust model, T16). */
describe.each(BOTH)('%s: a page looks for the extension', (name, launch) => {
  let driver: AnyDriver;
  let server: Server;
  let folder: string;
  let packaged: string[];
  /** What a page notices in a browser that has no extension: nobody touched it, and somebody typed and pointed at codes. */
  let bare: { untouched: Probed; used: Probed };

  const probe = (it: AnyDriver) => it.evaluate<Probed>('window.probe()');
  /** The same address but for its host: one is on, the other is not. */
  const address = (isOn: boolean) =>
    `${isOn ? server.base.replace('127.0.0.1', 'localhost') : server.base}probe.html`;
  const use = async (it: AnyDriver, code = CODE) => {
    await it.click('[name="code1"]');
    await it.type(code);
    await pause(LATE);
    const [x, y] = await it.evaluate<[number, number]>(
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(document.querySelector('#seen').getBoundingClientRect())`,
    );
    await it.moveTo(x, y);
    await pause(LATE);
  };

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-probe-'));
    const html = fs.readFileSync(PLAIN, 'utf8');
    fs.writeFileSync(
      path.join(folder, 'probe.html'),
      html.replace(
        '<meta charset="utf-8" />',
        `<meta charset="utf-8" /><link rel="icon" href="data:," /><script>${PROBE}</script>`,
      ),
    );
    server = await serve(folder);
    const without = await launch({ extension: null });
    await without.open(address(false));
    await pause(LATE);
    const untouched = await probe(without);
    await use(without);
    bare = { untouched, used: await probe(without) };
    await without.close();
    driver = await launch({ grant: ['http://localhost/*'] });
    packaged = fs
      .readdirSync(path.join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), {
        recursive: true,
        withFileTypes: true,
      })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(
          path.join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
          path.join(entry.parentPath, entry.name),
        ),
      );
  });
  afterAll(async () => {
    record(`fingerprint-${name}`, {
      'things compared': Object.keys(bare.used).length,
      'addresses tried': packaged.length,
      'nodes of the extension on a site that is on, after a code': 1,
    });
    await driver?.close();
    await server?.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('the probe notices an element, a message, a listener and a style', async () => {
    await driver.open(address(false));
    await driver.evaluate(`(() => {
      document.body.append(document.createElement('i'));
      postMessage('hello', '*');
      document.addEventListener('keydown', (event) => event.preventDefault());
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      return true;
    })()`);
    await use(driver);
    const found = await probe(driver);
    expect(found.mutations.length).toBeGreaterThan(bare.used.mutations.length);
    expect(found.messages).toEqual(['"hello"']);
    expect(found.called).toContain('addEventListener');
    expect(found.styles).not.toEqual(bare.used.styles);
    expect(found.events).not.toEqual(bare.used.events);
  });

  it('on a site that is off, finds nothing, untouched and in use', async () => {
    await driver.open(address(false));
    await pause(LATE);
    expect(await probe(driver)).toEqual(bare.untouched);
    await use(driver);
    expect(await probe(driver)).toEqual(bare.used);
  });

  it.each([false, true])('reaches nothing of the package (on: %s)', async (isOn) => {
    await driver.open(address(isOn));
    const base =
      'chromium' in driver
        ? `chrome-extension://${driver.chromium.id}/`
        : driver.firefox.pageUrl('');
    expect(packaged.length).toBeGreaterThan(15);
    const reach = (files: string[]) =>
      driver.evaluate<string[]>(`window.reach(${JSON.stringify(files)})`);
    expect(await reach([...packaged.map((file) => base + file), base])).toEqual([]);
    expect((await reach([address(isOn)])).length).toBeGreaterThan(0);
  });

  it('on a site that is on, finds nothing before a code was met', async () => {
    await driver.open(address(true));
    await pause(LATE);
    expect(await probe(driver)).toEqual(bare.untouched);
    await driver.click('[name="tooth1"]');
    await driver.type('12');
    await pause(LATE);
    const { mutations, markup, called, messages } = await probe(driver);
    // Firefox touches the style of a field that is clicked, with an extension or without.
    expect(mutations.filter((line) => !bare.used.mutations.includes(line))).toEqual([]);
    expect({ markup, called, messages }).toEqual({
      markup: bare.untouched.markup,
      called: [],
      messages: [],
    });
  });

  it('and then one unnamed element under <html>, and nothing else', async () => {
    await driver.open(address(true));
    await pause(LATE);
    await driver.click('[name="code1"]');
    await driver.type(CODE);
    await speaksOf(driver, CODE);
    await driver.press('Escape');
    await fallsSilent(driver);
    const after = await probe(driver);
    const added = after.mutations.filter((line) => !bare.used.mutations.includes(line));
    expect(added).toEqual([`childList,HTML,,${HOST},0`]);
    expect(after.markup.split(HOST)).toHaveLength(2);
    expect(after.markup.replace(HOST, '')).toBe(bare.used.markup);
    // Nothing but that the element opens and closes: an event of the browser's own.
    const others = after.events.filter((line) => !/toggle,true,false,false,DIV$/.test(line));
    const prevented = others.filter((line) => !/^[a-z]+,true,false,false,/.test(line));
    expect(prevented).toEqual([]);
    const { mutations: _, markup: __, serialised: ___, events: ____, ...same } = after;
    const { mutations: _a, markup: _b, serialised: _c, events: _d, ...bareSame } = bare.used;
    expect(same).toEqual(bareSame);
  });
});
