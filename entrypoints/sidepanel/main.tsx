import '../../components/tokens.css';
import '../../components/entry.css';
import '../../components/look-up.css';
import '../../components/notes/notes.css';
import './sidepanel.css';
import { render } from 'preact';
import { NotesOfCode } from '../../components/notes/NotesOfCode.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AT_REST, nextPanel, type PanelEvent } from '../../components/panel-state.ts';
import { ask } from '../../platform/ask.ts';
import { noteService } from '../../platform/notes-service.ts';
import { followHand } from '../../platform/panel-hand.ts';
import { service } from '../../platform/service.ts';

const app = document.getElementById('app');
let state = AT_REST;
const change = (event: PanelEvent) => {
  state = nextPanel(state, event);
  draw();
};
const check = async () => {
  change({ type: 'checking' });
  const tabId = (await followed)();
  change({ type: 'checked', result: await ask({ type: 'check-claim', tabId }) });
};
const open = async (code: string) => {
  const answer = await service.lookup(code);
  change(answer ? { type: 'opened', answer } : { type: 'unanswered' });
};
const writing = (isWriting: boolean) => change({ type: 'writing', isWriting });
const notes = (code: string) => (
  <NotesOfCode key={code} code={code} desk={noteService} onWriting={writing} />
);
const draw = () => {
  if (app)
    render(
      <Panel service={service} state={state} change={change} onCheck={check} notes={notes} />,
      app,
    );
};

draw();
const followed = followHand(new URLSearchParams(location.search).get('tab'), {
  inHand: (tabId, answer) => change({ type: 'came to hand', hand: { tabId, answer } }),
  wished: (wish) => void (wish.kind === 'code' ? open(wish.code) : check()),
});
