import { speakAtDoors } from './doors-words.ts';
import { speakInJanuary } from './january-words.ts';
import { speakOfLookups } from './lookups-words.ts';
import { speakOfNames } from './names-words.ts';
import { speakOfNotes } from './notes-words.ts';
import { speakInOffice } from './office-words.ts';
import { speakInOptions } from './options-words.ts';
import { speakInPanel } from './panel-words.ts';
import { speakOfPolicy } from './policy-words.ts';
import { speakInWelcome } from './welcome-words.ts';
import { CARD_EN } from './words/card.en.ts';
import { CARD_ES } from './words/card.es.ts';
import { DOORS_EN } from './words/doors.en.ts';
import { DOORS_ES } from './words/doors.es.ts';
import { JANUARY_EN } from './words/january.en.ts';
import { JANUARY_ES } from './words/january.es.ts';
import { LOOKUPS_EN } from './words/lookups.en.ts';
import { LOOKUPS_ES } from './words/lookups.es.ts';
import { NAMES_EN } from './words/names.en.ts';
import { NAMES_ES } from './words/names.es.ts';
import { NOTES_EN } from './words/notes.en.ts';
import { NOTES_ES } from './words/notes.es.ts';
import { OFFICE_EN } from './words/office.en.ts';
import { OFFICE_ES } from './words/office.es.ts';
import { OPTIONS_EN } from './words/options.en.ts';
import { OPTIONS_ES } from './words/options.es.ts';
import { PANEL_EN } from './words/panel.en.ts';
import { PANEL_ES } from './words/panel.es.ts';
import { POLICY_EN } from './words/policy.en.ts';
import { POLICY_ES } from './words/policy.es.ts';
import { WELCOME_EN } from './words/welcome.en.ts';
import { WELCOME_ES } from './words/welcome.es.ts';
import { speakOnCard } from './words.ts';

type Language = 'en' | 'es';

/** Every area of words; a new one is a line here. */
const AREAS = [
  area(speakOnCard, { en: CARD_EN, es: CARD_ES }),
  area(speakInPanel, { en: PANEL_EN, es: PANEL_ES }),
  area(speakOfPolicy, { en: POLICY_EN, es: POLICY_ES }),
  area(speakOfNames, { en: NAMES_EN, es: NAMES_ES }),
  area(speakInOffice, { en: OFFICE_EN, es: OFFICE_ES }),
  area(speakAtDoors, { en: DOORS_EN, es: DOORS_ES }),
  area(speakInWelcome, { en: WELCOME_EN, es: WELCOME_ES }),
  area(speakInJanuary, { en: JANUARY_EN, es: JANUARY_ES }),
  area(speakOfLookups, { en: LOOKUPS_EN, es: LOOKUPS_ES }),
  area(speakOfNotes, { en: NOTES_EN, es: NOTES_ES }),
  area(speakInOptions, { en: OPTIONS_EN, es: OPTIONS_ES }),
];

/** Changes the language of all that is drawn from now on by a page of the extension. */
export function speak(language: Language): void {
  for (const speakIn of AREAS) speakIn(language);
}

function area<Words>(front: (words: Words) => void, words: Record<Language, Words>) {
  return (language: Language) => front(words[language]);
}
