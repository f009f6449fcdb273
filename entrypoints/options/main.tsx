import '../../components/tokens.css';
import './options.css';
import { render } from 'preact';
import { LOOKUPS_WORDS } from '../../components/lookups-words.ts';
import { Lookups } from '../../components/options/Lookups.tsx';
import { Options } from '../../components/options/Options.tsx';
import { OPTIONS_WORDS } from '../../components/options-words.ts';
import { WORDS } from '../../components/words.ts';
import { lookupsControl } from '../../platform/lookups-control.ts';

const app = document.getElementById('app');
if (app)
  render(
    <Options
      sections={[
        {
          id: 'lookups',
          title: LOOKUPS_WORDS.rememberedHeading,
          body: <Lookups control={lookupsControl} />,
        },
        { id: 'about', title: OPTIONS_WORDS.about, body: <p>{WORDS.notice}</p> },
      ]}
    />,
    app,
  );
