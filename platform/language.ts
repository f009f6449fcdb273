import { browser } from 'wxt/browser';
import { settings } from './settings.ts';

/** The language that was chosen, or the browser's, as far as it is one that we speak. */
export async function languageNow(): Promise<'en' | 'es'> {
  const { language } = await settings();
  if (language !== 'browser') return language;
  return /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en';
}
