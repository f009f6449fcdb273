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
  const before = state;
  state = nextPanel(before, event);
  if (state !== before) draw();
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
// Afterwards: it is told while the panel is being drawn.
const writing = (isWriting: boolean) =>
  queueMicrotask(() => change({ type: 'writing', isWriting }));
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
