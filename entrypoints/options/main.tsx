import '../../components/tokens.css';
import './options.css';
import '../../components/notes/notes.css';
import { render } from 'preact';
import { NOTES_WORDS } from '../../components/notes-words.ts';
import { OfficeNotes } from '../../components/options/OfficeNotes.tsx';
import { Options } from '../../components/options/Options.tsx';
import { OPTIONS_WORDS } from '../../components/options-words.ts';
import { WORDS } from '../../components/words.ts';
import { ask } from '../../platform/ask.ts';
import { noteService } from '../../platform/notes-service.ts';
import { settings } from '../../platform/settings.ts';
import { saveFile } from './save-file.ts';

const desk = {
  ...noteService,
  settings,
  saveFile,
  restoreSettings: async (found: unknown) =>
    (await ask({ type: 'restore-settings', settings: found })) === true,
};
const turnInPage = async (isOn: boolean) =>
  (await ask({ type: 'show-notes-in-page', isOn })) === true;

const app = document.getElementById('app');
const { notesInPage } = await settings();
if (app)
  render(
    <Options
      sections={[
        {
          id: 'notes',
          title: NOTES_WORDS.officeNotes,
          body: <OfficeNotes desk={desk} inPage={{ isOn: notesInPage, turn: turnInPage }} />,
        },
        { id: 'about', title: OPTIONS_WORDS.about, body: <p>{WORDS.notice}</p> },
      ]}
    />,
    app,
  );
