/** What the ways in from outside say: the address bar, the menus, and the line about news. */
export const DOORS_EN = {
  /** Which of the languages this is, to choose among texts that come in each. */
  language: 'en' as 'en' | 'es',
  /** The browser puts the selected text for `%s`. */
  lookUp: 'Look up “%s”',
  checkClaim: 'Check this claim',
  options: 'Options',
  welcome: 'Welcome page',
  addressHint: 'A code, several codes, or words: D0274, deep cleaning, night guard',
  lookUpThis: (text: string) => `Look up “${text}”`,
  lookUpCodes: 'Look up these codes',
  retired: 'retired',
  notYet: 'not yet in force',
  news: 'New:',
  newsSeen: 'Got it',
};
