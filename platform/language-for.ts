import type { Settings } from './settings.ts';

/** What Claimside speaks. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a setting; `ui`: the browser's own, as a BCP 47 tag such as `es-419`. A browser that speaks anything
 * else is answered in English.
 */
export function languageFor(chosen: Settings['language'], ui: string): Language {
  if (chosen !== 'browser') return chosen;
  return /^es(-|$)/i.test(ui) ? 'es' : 'en';
}
