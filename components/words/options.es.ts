import type { OptionsWords } from '../options-words.ts';

/** What the options say, in Spanish. */
export const OPTIONS_ES: OptionsWords = {
  title: 'Opciones de Claimside',
  heading: 'Opciones',
  about: 'Acerca de Claimside',
};
