import type { ComponentChildren } from 'preact';
import type { Answer } from '../../data/lookup.ts';
import type { KnownSite } from '../../data/sites.ts';
import { WELCOME_WORDS } from '../welcome-words.ts';
import { WORDS } from '../words.ts';
import { Keys } from './Keys.tsx';
import { KnownSites } from './KnownSites.tsx';
import { TryIt } from './TryIt.tsx';
import { TurnOnDrawing } from './TurnOnDrawing.tsx';
import type { WelcomeEvent, WelcomeState } from './welcome-state.ts';

interface Props {
  state: WelcomeState;
  change(event: WelcomeEvent): void;
  sites: readonly KnownSite[];
  /** Styles of the card, as the page's companion has them. */
  cardStyles: string;
  onType(text: string): void;
  onLeave(): void;
  onTurnOn(site: KnownSite): void;
  onChangeKeys(): void;
  lookup(code: string): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
}

/** The first page: what it does and never does, a field to try it in, where to turn it on. */
export function Welcome(props: Props) {
  const { state, change, sites, cardStyles, onType, onLeave, onTurnOn, onChangeKeys } = props;
  const words = WELCOME_WORDS;
  return (
    <main>
      <header>
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </header>
      <div class="promises">
        <Part id="does" title={words.does}>
          <List items={words.doesList} />
        </Part>
        <Part id="never" title={words.never}>
          <List items={words.neverList} />
        </Part>
      </div>
      <Part id="try" title={words.tryIt}>
        <TryIt
          typed={state.typed}
          card={state.card}
          styles={cardStyles}
          onType={onType}
          onLeave={onLeave}
          onCard={(event) => change({ type: 'card', event })}
          lookup={props.lookup}
          copy={props.copy}
        />
      </Part>
      <Part id="sites" title={words.sites}>
        <KnownSites sites={sites} on={state.on} asked={state.asked} onTurnOn={onTurnOn} />
        <h3>{words.otherSite}</h3>
        <div class="other-site">
          <ol>
            {words.otherSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <TurnOnDrawing />
        </div>
      </Part>
      <Part id="keys" title={words.keys}>
        <Keys keys={state.keys} onChange={onChangeKeys} />
      </Part>
      <Part id="options" title={words.options}>
        <p>
          {words.optionsLead} <a href="options.html">{words.options}</a>
        </p>
      </Part>
      <footer>
        <p class="notice">{WORDS.notice}</p>
      </footer>
    </main>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-heading`} id={id}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
