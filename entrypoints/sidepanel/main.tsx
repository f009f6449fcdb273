import '../../components/tokens.css';
import '../../components/entry.css';
import '../../components/look-up.css';
import './sidepanel.css';
import { render } from 'preact';
import { askPanel } from '../../components/ask-panel.ts';
import { Panel } from '../../components/Panel.tsx';
import { AT_REST, nextPanel, type PanelEvent } from '../../components/panel-state.ts';
import { speak } from '../../components/speak.ts';
import { ask } from '../../platform/ask.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { news } from '../../platform/news-control.ts';
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
const draw = () => {
  if (app)
    render(
      <Panel service={service} news={news} state={state} change={change} onCheck={check} />,
      app,
    );
};

drawInLanguage(speak, draw);
const followed = followHand(new URLSearchParams(location.search).get('tab'), {
  inHand: (tabId, answer) => change({ type: 'came to hand', hand: { tabId, answer } }),
  wished: (wish) => void (wish.kind === 'check' ? check() : askPanel(service, change, wish)),
});
