import { expect, it } from 'vitest';
import { languageFor } from './language-for.ts';

it.each([
  ['browser', 'es', 'es'],
  ['browser', 'es-419', 'es'],
  ['browser', 'es-US', 'es'],
  ['browser', 'ES-mx', 'es'],
  ['browser', 'en-US', 'en'],
  ['browser', 'de', 'en'],
  // Estonian's code of three letters.
  ['browser', 'est', 'en'],
  ['browser', '', 'en'],
  ['en', 'es', 'en'],
  ['es', 'en-US', 'es'],
] as const)('%s in a browser that speaks “%s”: %s', (chosen, ui, spoken) => {
  expect(languageFor(chosen, ui)).toBe(spoken);
});
