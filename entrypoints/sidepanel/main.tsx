import './sidepanel.css';
import { render } from 'preact';
import { askPanel } from '../../components/ask-panel.ts';
import { asking } from '../../components/notes/asking.tsx';
import { NotesOfCode } from '../../components/notes/NotesOfCode.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AT_REST, nextPanel, type PanelEvent } from '../../components/panel-state.ts';
import { speak } from '../../components/speak.ts';
import { ask } from '../../platform/ask.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { news } from '../../platform/news-control.ts';
import { noteService } from '../../platform/notes-service.ts';
import { followOffice } from '../../platform/office-policy.ts';
import { openOptions } from '../../platform/options-door.ts';
import { followLook } from '../../platform/page-look.ts';
import { followHand } from '../../platform/panel-hand.ts';
import { bringSearch } from '../../platform/search-here.ts';
import { service } from '../../platform/service.ts';

const app = document.getElementById('app');
let state = AT_REST;
const change = (event: PanelEvent) => {
  const before = state;
  state = nextPanel(before, event);
  if (state !== before) draw();
};
const check = async () => {
  change({ type: 'checking' });
  const tabId = (await followed)();
  change({ type: 'checked', result: await ask({ type: 'check-claim', tabId }) });
};
// Afterwards: it is told while the panel is being drawn.
const writing = (isWriting: boolean) =>
  queueMicrotask(() => change({ type: 'writing', isWriting }));
const desk = asking(noteService);
const ofOffice = followOffice(() => draw());
const notes = (code: string) => (
  <NotesOfCode key={code} code={code} desk={desk} {...ofOffice()} onWriting={writing} />
);
const draw = () => {
  if (app)
    render(
      <Panel
        service={service}
        news={news}
        state={state}
        change={change}
        onCheck={check}
        notes={notes}
        openOptions={openOptions}
      />,
      app,
    );
};

followLook();
bringSearch();
drawInLanguage(speak, draw);
const followed = followHand(new URLSearchParams(location.search).get('tab'), {
  inHand: (tabId, answer) => change({ type: 'came to hand', hand: { tabId, answer } }),
  wished: (wish) => void (wish.kind === 'check' ? check() : askPanel(service, change, wish)),
});
