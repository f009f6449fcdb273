import { browser } from 'wxt/browser';
import { type Language, languageFor } from './language-for.ts';
import { SETTINGS_KEY, settings } from './settings.ts';

let known: Promise<Language> | undefined;
const followers: ((spoken: Language) => void)[] = [];

/** The language that Claimside speaks now; read once, and again when a setting or a policy has changed. */
export function language(): Promise<Language> {
  if (!known) {
    known = read();
    browser.storage.onChanged.addListener(readAgain);
  }
  return known;
}

/** Calls whenever another language is chosen. */
export function followLanguage(hear: (spoken: Language) => void): void {
  followers.push(hear);
  void language();
}

/**
 * Draws a page of the extension in the language that was chosen, and anew when another one is.
 * `speak` changes the words, `draw` draws with them.
 */
export function drawInLanguage(speak: (spoken: Language) => void, draw: () => void): void {
  let drawn: Language | undefined;
  const hear = (spoken: Language) => {
    if (spoken === drawn) return;
    drawn = spoken;
    document.documentElement.lang = spoken;
    speak(spoken);
    draw();
  };
  // At once, before the settings are read: a popup has to be ready to type, and most people follow their browser.
  hear(languageFor('browser', browser.i18n.getUILanguage()));
  followLanguage(hear);
  void language().then(hear);
}

async function read(): Promise<Language> {
  const { language: chosen } = await settings();
  return languageFor(chosen, browser.i18n.getUILanguage());
}

async function readAgain(changes: Record<string, unknown>, area: string): Promise<void> {
  if (!(SETTINGS_KEY in changes) && area !== 'managed') return;
  const before = await known;
  known = read();
  const now = await known;
  if (now !== before) for (const hear of followers) hear(now);
}
