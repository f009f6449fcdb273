import './popup.css';
import { render } from 'preact';
import { asking } from '../../components/notes/asking.tsx';
import { NotesOfCode } from '../../components/notes/NotesOfCode.tsx';
import { type PanelWish, Popup } from '../../components/Popup.tsx';
import { speak } from '../../components/speak.ts';
import { ask } from '../../platform/ask.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { news } from '../../platform/news-control.ts';
import { noteService } from '../../platform/notes-service.ts';
import { followOffice } from '../../platform/office-policy.ts';
import { openOptions } from '../../platform/options-door.ts';
import { followLook } from '../../platform/page-look.ts';
import { hasPanel, openPanel } from '../../platform/panel-door.ts';
import { bringSearch } from '../../platform/search-here.ts';
import { service } from '../../platform/service.ts';
import { siteOf, type Tab, tabOf } from './site.ts';

const named = new URLSearchParams(location.search).get('tab');
const found = tabOf(named);
// Known before the click: the browsers open a panel only at once.
let tab: Tab | undefined;
void found.then((it) => {
  tab = it;
});

const toPanel = async (wish: PanelWish): Promise<boolean> => {
  if (!tab) return false;
  const { windowId } = tab;
  const opening = openPanel(windowId);
  await ask({ type: 'wish', windowId, wish });
  const isOpen = await opening;
  if (!isOpen) await ask({ type: 'take-wish', windowId });
  else if (!named) window.close();
  return isOpen;
};

const quiet = {
  until: () => ask({ type: 'quiet-until' }),
  wake: async () => {
    await ask({ type: 'wake' });
  },
};

const site = found.then(siteOf);
const check = async () => {
  const id = (await found)?.id;
  return id === undefined ? undefined : ask({ type: 'check-claim', tabId: id });
};

const app = document.getElementById('app');
const desk = asking(noteService);
const ofOffice = followOffice(() => draw());
const notes = (code: string) => <NotesOfCode key={code} code={code} desk={desk} {...ofOffice()} />;
const draw = () => {
  if (app)
    render(
      <Popup
        service={service}
        site={site}
        toPanel={hasPanel ? toPanel : undefined}
        check={check}
        quiet={quiet}
        news={news}
        openOptions={openOptions}
        notes={notes}
        typed={() => app.querySelector('input')?.value ?? ''}
      />,
      app,
    );
};
followLook();
bringSearch();
drawInLanguage(speak, draw);
