import type { ComponentChildren } from 'preact';
import { useReducer } from 'preact/hooks';
import type { ClaimResult } from '../claim/result.ts';
import { DOORS_WORDS } from './doors-words.ts';
import { LookUp } from './LookUp.tsx';
import { LOOKUPS_WORDS } from './lookups-words.ts';
import { type NewsControl, NewsLine } from './NewsLine.tsx';
import { OptionsLink } from './OptionsLink.tsx';
import { AT_REST, nextPanel } from './panel-state.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { Quiet, type QuietControl } from './Quiet.tsx';
import { type SiteControl, SiteSwitch } from './SiteSwitch.tsx';
import type { Service } from './service.ts';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

/** What the side panel is to open with. */
export type PanelWish = { kind: 'code'; code: string } | { kind: 'check' };

interface Props {
  service: Service;
  site: Promise<SiteControl | undefined>;
  quiet: QuietControl;
  news: NewsControl;
  /** Hands over to the side panel, where the browser has one; answers whether it opened. */
  toPanel: ((wish: PanelWish) => Promise<boolean>) | undefined;
  check(): Promise<ClaimResult | undefined>;
  /** What was typed into the box before this was drawn. */
  typed(): string;
  openOptions(): void;
  /** The office's own notes of a code. */
  notes(code: string): ComponentChildren;
}

/** The toolbar popup: type a code or words, choose, read, copy. */
export function Popup(props: Props) {
  const { service, site, quiet, news, toPanel, check, typed, openOptions, notes } = props;
  const [state, change] = useReducer(nextPanel, AT_REST, (rest) =>
    nextPanel(rest, { type: 'queried', query: typed() }),
  );
  const checkHere = async () => {
    change({ type: 'checking' });
    change({ type: 'checked', result: await check() });
  };
  return (
    <LookUp
      service={service}
      state={state}
      change={change}
      onCheck={checkHere}
      toPanel={toPanel && ((code) => void toPanel({ kind: 'code', code }))}
      notes={notes}
      entryTools={
        toPanel &&
        ((code) => (
          <button
            type="button"
            class="link"
            onClick={trusted(() => void toPanel({ kind: 'code', code }))}
          >
            {PANEL_WORDS.openInPanel}
          </button>
        ))
      }
      foot={
        <>
          <Quiet quiet={quiet} />
          <NewsLine news={news} />
          <SiteSwitch site={site} />
          <div class="foot">
            <p class="ways-on">
              <button
                type="button"
                class="link"
                onClick={trusted(async () => {
                  if (!(await toPanel?.({ kind: 'check' }))) await checkHere();
                })}
              >
                {PANEL_WORDS.checkThisClaim}
              </button>
              <a class="link" href="january.html" target="_blank" rel="noopener">
                {LOOKUPS_WORDS.january}
              </a>
              <a class="link" href="welcome.html" target="_blank" rel="noopener">
                {DOORS_WORDS.welcome}
              </a>
              <OptionsLink onOpen={openOptions} />
            </p>
            <p class="notice">{WORDS.notice}</p>
          </div>
        </>
      }
    />
  );
}
