import './lookup.css';
import { render } from 'preact';
import { askPanel } from '../../components/ask-panel.ts';
import { asking } from '../../components/notes/asking.tsx';
import { NotesOfCode } from '../../components/notes/NotesOfCode.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AT_REST, nextPanel, type PanelEvent } from '../../components/panel-state.ts';
import { speak } from '../../components/speak.ts';
import { askedOf } from '../../detection/asked.ts';
import { ask } from '../../platform/ask.ts';
import { QUERY_LENGTH } from '../../platform/doors-messages.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { news } from '../../platform/news-control.ts';
import { noteService } from '../../platform/notes-service.ts';
import { followOffice } from '../../platform/office-policy.ts';
import { openOptions } from '../../platform/options-door.ts';
import { followLook } from '../../platform/page-look.ts';
import { bringSearch } from '../../platform/search-here.ts';
import { service } from '../../platform/service.ts';

const app = document.getElementById('app');
let state = AT_REST;
const change = (event: PanelEvent) => {
  state = nextPanel(state, event);
  draw();
};
const desk = asking(noteService);
const ofOffice = followOffice(() => draw());
const notes = (code: string) => <NotesOfCode key={code} code={code} desk={desk} {...ofOffice()} />;
const draw = () => {
  if (app)
    render(
      <Panel
        service={service}
        news={news}
        state={state}
        change={change}
        notes={notes}
        openOptions={openOptions}
      />,
      app,
    );
};

/** What the address asks for: codes, or the number under which words were left. */
async function asked() {
  const address = new URLSearchParams(location.search);
  const left = Number(address.get('left'));
  return Number.isSafeInteger(left) && left > 0
    ? ask({ type: 'take-left', key: left })
    : askedOf(address.get('codes') ?? '', QUERY_LENGTH);
}

followLook();
bringSearch();
drawInLanguage(speak, draw);
const found = await asked();
if (found) await askPanel(service, change, found);
