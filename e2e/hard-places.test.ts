import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { PAGES, type Server, serve } from './serve.ts';

const POLICIES = [
  "script-src 'self'; style-src 'self'",
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
];

/** Between a field that is clicked and its last digit, in ms: after one of them the field is left as the dwell ends. */
const BEFORE_REST = [70, 75, 80, 85, 90, 95, 100, 105, 110, 115];

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s', (_, launch) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const open = () => driver.open(`${server.base}claim.html`);
  const quiet = async () => {
    await driver.press('Escape');
    await fallsSilent(driver);
  };

  it('takes a value that a script wrote at the next focus, key and rest of the pointer', async () => {
    await open();
    await driver.evaluate(`(document.querySelector('[name="code10"]').value = 'D0150', true)`);
    expect(await staysSilent(driver)).toBeUndefined();
    await driver.click('[name="code10"]');
    await speaksOf(driver, 'D0150');
    await driver.evaluate(`(document.querySelector('[name="code10"]').value = 'D0274', true)`);
    await driver.press('ArrowDown');
    await speaksOf(driver, 'D0274');
    await quiet();
    await driver.evaluate(
      `(document.activeElement.blur(), document.querySelector('[name="code9"]').value = 'D1110', true)`,
    );
    const { x, y } = await driver.evaluate<{ x: number; y: number }>(
      `(({ x, y, height }) => ({ x: x + 20, y: y + height / 2 }))(document.querySelector('[name="code9"]').getBoundingClientRect())`,
    );
    await driver.moveTo(x, y);
    await speaksOf(driver, 'D1110');
  });

  it('does not take for a code what a typeahead filled in', async () => {
    await open();
    await driver.evaluate(`(document.querySelector('[name="code1"]').addEventListener('input', ({ target }) => {
      if (target.value !== 'D27') return;
      target.value = 'D2740';
      target.setSelectionRange(3, 5);
    }), true)`);
    await driver.click('[name="code1"]');
    await driver.type('D27');
    expect(await driver.evaluate('document.activeElement.value')).toBe('D2740');
    expect(await staysSilent(driver)).toBeUndefined();
    await driver.type('40');
    await speaksOf(driver, 'D2740');
  });

  it('tells of a code that does not exist although the pointer comes to rest on it as its field is left', async () => {
    for (const wait of BEFORE_REST) {
      await open();
      await driver.moveTo(5, 5);
      await driver.click('[name="code1"]');
      await driver.control('a');
      await driver.type('D039');
      await pause(wait);
      await driver.type('2');
      await driver.press('Tab');
      await speaksOf(driver, 'D0392');
    }
  });

  it('answers inside a modal dialog, and leaves it modal', async () => {
    await open();
    await driver.evaluate(`(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<label>Code <input name="inDialog"></label><p>Posted D0330</p>';
      document.body.append(dialog);
      dialog.showModal();
      return true;
    })()`);
    await driver.click('[name="inDialog"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    expect(await driver.evaluate(`document.querySelector('dialog').matches(':modal')`)).toBe(true);
    expect(
      await driver.evaluate(`!!document.querySelector('dialog > [popover]:popover-open')`),
    ).toBe(true);
    expect(await driver.evaluate('document.activeElement.name')).toBe('inDialog');
    await driver.evaluate(`(document.querySelector('dialog').close(), true)`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
  });

  it('answers in text that an editor of the page holds, for the code at the caret', async () => {
    await open();
    await driver.evaluate(`(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.id = 'editor';
      editor.textContent = 'Note: ';
      document.body.prepend(editor);
      editor.focus();
      getSelection().collapse(editor.firstChild, 6);
      return true;
    })()`);
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await driver.type(' and D0367');
    await speaksOf(driver, 'D0367');
  });

  it.each(POLICIES)('works under the policy %s', async (policy) => {
    const strict = await serve(PAGES, policy);
    await driver.open(`${strict.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await driver.press('Escape');
    await fallsSilent(driver);
    await strict.close();
  });
});
