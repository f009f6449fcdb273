import './welcome.css';
import { known } from 'virtual:sites';
import { render } from 'preact';
import entryCss from '../../components/entry.css?inline';
import { speak } from '../../components/speak.ts';
import tokensCss from '../../components/tokens.css?inline';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import {
  nextWelcome,
  UNTOUCHED,
  type WelcomeEvent,
} from '../../components/welcome/welcome-state.ts';
import { WELCOME_WORDS } from '../../components/welcome-words.ts';
import { askedOf } from '../../detection/asked.ts';
import { QUERY_LENGTH } from '../../platform/doors-messages.ts';
import { boundKeys, changeKeys } from '../../platform/keys.ts';
import { sitesOn, turnOn, watchSites } from '../../platform/known-sites.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { followLook } from '../../platform/page-look.ts';
import { service } from '../../platform/service.ts';
import panelCss from '../companion/panel.css?inline';
import cardCss from './card.css?inline';

const CARD_STYLES = tokensCss + entryCss + panelCss + cardCss;

const app = document.getElementById('app');
let state = UNTOUCHED;
const change = (event: WelcomeEvent) => {
  state = nextWelcome(state, event);
  draw();
};

/** As in a claim: while it is typed, a code that does not exist is a code that is not finished. */
const lookUp = async (text: string, isLeft: boolean) => {
  const asked = askedOf(text, QUERY_LENGTH);
  const answer = asked?.kind === 'code' ? await service.lookup(asked.code) : undefined;
  const isWanted = isLeft || answer?.kind !== 'unknown';
  change({ type: 'answered', text, answer: isWanted ? answer : undefined });
};
const readSites = async () => change({ type: 'sites read', on: await sitesOn(known) });
const readKeys = async () => change({ type: 'keys read', keys: await boundKeys() });

const draw = () => {
  document.title = WELCOME_WORDS.title;
  if (app)
    render(
      <Welcome
        state={state}
        change={change}
        sites={known}
        cardStyles={CARD_STYLES}
        onType={(text) => {
          change({ type: 'typed', text });
          void lookUp(text, false);
        }}
        onLeave={() => void lookUp(state.typed, true)}
        onTurnOn={async (site) =>
          change({ type: 'asked', site: site.name, isOn: await turnOn(site) })
        }
        onChangeKeys={() => void changeKeys()}
        lookup={service.lookup}
        copy={service.copy}
      />,
      app,
    );
};

followLook();
drawInLanguage(speak, draw);
watchSites(() => void readSites());
// The keys may have been changed in another tab.
addEventListener('focus', () => void readKeys());
await Promise.all([readSites(), readKeys()]);
