import type { FirefoxDriver } from './firefox-driver.ts';

const ALT = '\uE00A';
const SHIFT = '\uE008';

/**
 * Presses Alt+Shift and a letter. A chord is the browser's own key: Firefox takes it from automation in its window, Chromium
 * without a display does not.
 */
export async function pressChord(
  { firefox: { command } }: FirefoxDriver,
  letter: 'C' | 'K' | 'L' | 'O' = 'C',
): Promise<void> {
  const stroke = (type: string) => (value: string) => ({ type, value });
  const keys = [ALT, SHIFT, letter];
  await command('Marionette:SetContext', { value: 'chrome' });
  try {
    await command('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [...keys.map(stroke('keyDown')), ...keys.toReversed().map(stroke('keyUp'))],
        },
      ],
    });
  } finally {
    await command('Marionette:SetContext', { value: 'content' });
  }
}
