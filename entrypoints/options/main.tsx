import '../../components/tokens.css';
import '../../components/options/organisation.css';
import './options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { OPTIONS_WORDS } from '../../components/options-words.ts';
import { speak } from '../../components/speak.ts';
import { WORDS } from '../../components/words.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { followPolicy } from './organisation.tsx';

const app = document.getElementById('app');
const organisation = followPolicy(() => draw());
const draw = () => {
  document.title = OPTIONS_WORDS.title;
  if (app)
    render(
      <Options
        sections={[
          ...organisation(),
          { id: 'about', title: OPTIONS_WORDS.about, body: <p>{WORDS.notice}</p> },
        ]}
      />,
      app,
    );
};
drawInLanguage(speak, draw);
