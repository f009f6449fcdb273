import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressChord } from './browsers/chord.ts';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

describe('firefox: the chord with a selection', () => {
  let driver: FirefoxDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const select = (text: string) =>
    driver.evaluate(`(() => {
      const p = document.body.appendChild(document.createElement('p'));
      p.textContent = ${JSON.stringify(text)};
      p.scrollIntoView();
      getSelection().selectAllChildren(p);
    })()`);
  const codes = async () =>
    (await driver.inCompanion('.choices button')).map(({ text }) => text.slice(0, 5));

  it.for([
    ['one code', 'see D0395 there', 'D0395', []],
    ['several', 'D0120, D0274/D1110', 'D0120, D0274', ['D0120', 'D0274', 'D1110']],
    ['a range', 'D0364-D0368', 'D0364, D0365', ['D0364', 'D0365', 'D0366', 'D0367', 'D0368']],
  ] as const)('%s', async ([place, text, name, listed], { task }) => {
    await driver.open(`${server.base}claim.html`);
    await select(text);
    await pressChord(driver);
    await speaksOf(driver, name);
    await pause(200);
    expect(await codes()).toEqual(listed);
    await driver.press('Escape');
    await fallsSilent(driver);
    const seen = { screen: 'claim', place, trigger: 'selected', policy: 'none' } as const;
    note(task, {
      ...seen,
      browser: 'firefox',
      outcome: 'answers',
      why: 'Chromium without a display takes no chord from a test',
    });
  });
});
