import './options.css';
import '../../components/choose-file.css';
import '../../components/names/names.css';
import facts from 'virtual:dataset-facts';
import { known } from 'virtual:sites';
import { render } from 'preact';
import { LOOKUPS_WORDS } from '../../components/lookups-words.ts';
import { NAMES_WORDS } from '../../components/names-words.ts';
import { asking } from '../../components/notes/asking.tsx';
import { NOTES_WORDS } from '../../components/notes-words.ts';
import { About } from '../../components/options/About.tsx';
import { General } from '../../components/options/General.tsx';
import { Keys } from '../../components/options/Keys.tsx';
import { LicensedNames } from '../../components/options/LicensedNames.tsx';
import { Lookups } from '../../components/options/Lookups.tsx';
import { OfficeNotes } from '../../components/options/OfficeNotes.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Outcome } from '../../components/options/Outcome.tsx';
import { type SiteOn, Sites } from '../../components/options/Sites.tsx';
import { Storage } from '../../components/options/Storage.tsx';
import { OPTIONS_WORDS } from '../../components/options-words.ts';
import { speak } from '../../components/speak.ts';
import { ask } from '../../platform/ask.ts';
import { boundKeys, changeKeys } from '../../platform/keys.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { keepLastBackup, lastBackup } from '../../platform/last-backup.ts';
import { lookupsControl } from '../../platform/lookups-control.ts';
import { namesService } from '../../platform/names-service.ts';
import { noteService } from '../../platform/notes-service.ts';
import { followLook } from '../../platform/page-look.ts';
import {
  chosenSettings,
  onSettingsChange,
  readable,
  type Settings,
} from '../../platform/settings.ts';
import { onSitesChange, sitesOn, turnOff } from '../../platform/sites-on.ts';
import { storageUse } from '../../platform/storage-use.ts';
import { version } from '../../platform/version.ts';
import { createChosen } from './chosen.ts';
import { keepPage } from './keep-page.ts';
import { followPolicy } from './organisation.tsx';
import { saveFile } from './save-file.ts';

const app = document.getElementById('app');
let sites: SiteOn[] = [];
let used: Awaited<ReturnType<typeof storageUse>> = [];
const change = async (patch: Partial<Settings>) =>
  (await ask({ type: 'change-settings', patch }))?.kind === 'saved';
const desk = {
  ...asking(noteService),
  settings: chosenSettings,
  saveFile,
  lastBackup,
  keepLastBackup,
  // What the organization has set is not the office's to bring back; the rest of its settings is.
  restoreSettings: (found: unknown) => {
    const patch = readable(found);
    for (const name of chosen.now().locked) delete patch[name];
    return change(patch);
  },
};
const keys = { bound: boundKeys, change: changeKeys };

const draw = () => {
  document.title = OPTIONS_WORDS.title;
  const { settings, locked, outcome, nth } = chosen.now();
  const all = { chosen: settings, locked: new Set<string>(locked) };
  const { general, sites: sitesTitle, keys: keysTitle, storage, about } = OPTIONS_WORDS;
  const sections = [
    ...organisation.sections(),
    { id: 'general', title: general, body: <General {...all} change={chosen.change} /> },
    {
      id: 'sites',
      title: sitesTitle,
      body: <Sites {...all} sites={sites} onChange={chosen.changeSite} turnOff={turnOff} />,
    },
    { id: 'keys', title: keysTitle, body: <Keys keys={keys} /> },
    {
      id: 'lookups',
      title: LOOKUPS_WORDS.rememberedHeading,
      body: (
        <Lookups
          control={lookupsControl}
          counting={{ isOn: settings.countLookups, isLocked: locked.includes('countLookups') }}
        />
      ),
    },
    {
      id: 'notes',
      title: NOTES_WORDS.officeNotes,
      body: (
        <OfficeNotes
          desk={desk}
          {...organisation.notes()}
          inPage={{
            isOn: settings.notesInPage,
            isLocked: locked.includes('notesInPage'),
            turn: (isOn) => change({ notesInPage: isOn }),
          }}
        />
      ),
    },
    {
      id: 'names',
      title: NAMES_WORDS.title,
      body: (
        <LicensedNames
          desk={namesService}
          inPage={{
            isOn: settings.namesInPage,
            isLocked: locked.includes('namesInPage'),
            turn: (isOn) => change({ namesInPage: isOn }),
          }}
        />
      ),
    },
    { id: 'storage', title: storage, body: <Storage used={used} erase={erase} /> },
    { id: 'about', title: about, body: <About facts={facts} version={version} /> },
  ];
  if (app)
    render(<Options sections={sections} outcome={<Outcome outcome={outcome} nth={nth} />} />, app);
};
const chosen = createChosen(() => draw());
const organisation = followPolicy(() => draw());

const readAll = async () => {
  const offered = (await ask({ type: 'policy' }))?.policy.sites;
  [sites, used] = await Promise.all([sitesOn(known, offered), storageUse()]);
  await chosen.read();
};
const erase = async (withSites: boolean) =>
  (await ask({ type: 'erase-everything', sites: withSites }))?.kind === 'erased';

followLook(readAll);
keepPage();
onSitesChange(readAll);
onSettingsChange(readAll);
namesService.onChange(() => void readAll());
drawInLanguage(speak, draw);
void readAll();
