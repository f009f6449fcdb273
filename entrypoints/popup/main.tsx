import '../../components/tokens.css';
import '../../components/entry.css';
import './popup.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { ask } from '../../platform/ask.ts';
import { QUERY_LENGTH } from '../../platform/messages.ts';
import { siteOf } from './site.ts';

const quiet = {
  until: () => ask({ type: 'quiet-until' }),
  wake: async () => {
    await ask({ type: 'wake' });
  },
};

const app = document.getElementById('app');
if (app)
  render(
    <Popup
      queryLength={QUERY_LENGTH}
      search={(query) => ask({ type: 'search', query })}
      lookup={(code) => ask({ type: 'lookup', code })}
      copy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      quiet={quiet}
      site={siteOf(new URLSearchParams(location.search).get('tab'))}
    />,
    app,
  );
