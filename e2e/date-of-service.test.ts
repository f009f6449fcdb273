import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, speaksOf } from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

// D0351 ended with 2022; D0801 came in 2023.
describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: validity by the date of service', (_, launch) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
    await driver.open(`${server.base}claim.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const type = async (row: number, code: string, date: string) => {
    await driver.press('Escape');
    await fallsSilent(driver);
    await driver.evaluate(
      `(document.querySelector('[name="date${row}"]').value = '${date}', document.querySelector('[name="code${row}"]').value = '', true)`,
    );
    await driver.click(`[name="code${row}"]`);
    await driver.type(code);
    return speaksOf(driver, code);
  };

  it('takes the date of the row', async () => {
    expect(await type(1, 'D0351', '06/01/2022')).toContain('retired');
    expect(await type(1, 'D0801', '06/01/2022')).toContain('not yet in force');
    expect(await type(1, 'D0801', '1/2/2023')).not.toContain('not yet');
  });

  it('takes each row for itself, and today where the row has no date', async () => {
    expect(await type(2, 'D0801', '06/01/2022')).toContain('not yet in force');
    expect(await type(3, 'D0801', '')).not.toContain('not yet');
    expect(await type(3, 'D0801', 'soon')).not.toContain('not yet');
  });

  it('takes the date that is said once for a group of fields', async () => {
    await driver.press('Escape');
    await fallsSilent(driver);
    await driver.evaluate(`(() => {
      const group = document.createElement('fieldset');
      group.innerHTML = '<label>Birth date <input value="1/5/1986"></label><label>Date of service <input value="6/1/2022"></label>' +
        '<label>Code <input name="inGroup"></label><table><tr><td><input name="inRow" aria-label="Code"></td></tr></table>';
      document.body.prepend(group);
      return true;
    })()`);
    await driver.click('[name="inGroup"]');
    await driver.type('D0801');
    expect(await speaksOf(driver, 'D0801')).toContain('not yet in force');
    await driver.press('Escape');
    await fallsSilent(driver);
    await driver.click('[name="inRow"]');
    await driver.type('D0801');
    expect(await speaksOf(driver, 'D0801')).toContain('not yet in force');
  });
});
