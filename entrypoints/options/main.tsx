import '../../components/tokens.css';
import '../../components/options/organisation.css';
import '../../components/names/names.css';
import './options.css';
import { render } from 'preact';
import { NAMES_WORDS } from '../../components/names-words.ts';
import { LicensedNames } from '../../components/options/LicensedNames.tsx';
import { Options } from '../../components/options/Options.tsx';
import { OPTIONS_WORDS } from '../../components/options-words.ts';
import { speak } from '../../components/speak.ts';
import { WORDS } from '../../components/words.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { namesService } from '../../platform/names-service.ts';
import { settings } from '../../platform/settings.ts';
import { followPolicy } from './organisation.tsx';

const app = document.getElementById('app');
const organisation = followPolicy(() => draw());
let isInPage = false;
const inPage = (isOn: boolean) => {
  isInPage = isOn;
  draw();
};
const turnInPage = async (isOn: boolean) => {
  const isTurned = await namesService.showInPage(isOn);
  if (isTurned) inPage(isOn);
  return isTurned;
};
const draw = () => {
  document.title = OPTIONS_WORDS.title;
  if (app)
    render(
      <Options
        sections={[
          ...organisation(),
          {
            id: 'names',
            title: NAMES_WORDS.title,
            body: (
              <LicensedNames desk={namesService} inPage={{ isOn: isInPage, turn: turnInPage }} />
            ),
          },
          { id: 'about', title: OPTIONS_WORDS.about, body: <p>{WORDS.notice}</p> },
        ]}
      />,
      app,
    );
};
drawInLanguage(speak, draw);
void settings().then(({ namesInPage }) => inPage(namesInPage));
