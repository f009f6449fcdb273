import type { ComponentChildren } from 'preact';
import { LookUp } from './LookUp.tsx';
import { Narrative } from './Narrative.tsx';
import { type NewsControl, NewsLine } from './NewsLine.tsx';
import { OptionsLink } from './OptionsLink.tsx';
import type { PanelEvent, PanelState } from './panel-state.ts';
import { PANEL_WORDS } from './panel-words.ts';
import type { Service } from './service.ts';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  service: Service;
  state: PanelState;
  news: NewsControl;
  change(event: PanelEvent): void;
  /** Left out in a tab of its own, where no claim stands beside. */
  onCheck?: () => void;
  /** The office's own notes of a code. */
  notes(code: string): ComponentChildren;
  openOptions(): void;
}

/** The side panel, and its like in a tab: follows the code in hand, and has room for what needs typing. */
export function Panel({ service, state, news, change, onCheck, notes, openOptions }: Props) {
  const { isFollowing, waiting, blanks, limit } = state;
  const bar = (
    <div class="bar">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isFollowing}
        onClick={trusted(() => change({ type: 'followed', isFollowing: !isFollowing }))}
      >
        {PANEL_WORDS.follow}
      </button>
      <span role="status" class="soft">
        {waiting && (
          <>
            {PANEL_WORDS.isInHand(waiting.answer.code)}{' '}
            <button
              type="button"
              class="link"
              onClick={trusted(() => change({ type: 'waiting shown' }))}
            >
              {PANEL_WORDS.showIt}
            </button>
          </>
        )}
      </span>
    </div>
  );
  const foot = (
    <div class="foot">
      <NewsLine news={news} />
      <p class="ways-on">
        {onCheck && (
          <button type="button" class="link" onClick={trusted(onCheck)}>
            {PANEL_WORDS.checkThisClaim}
          </button>
        )}
        <OptionsLink onOpen={openOptions} />
      </p>
      <p class="notice">{WORDS.notice}</p>
    </div>
  );
  return (
    <LookUp
      service={service}
      state={state}
      change={change}
      onCheck={onCheck ?? nothing}
      notes={notes}
      bar={onCheck && bar}
      foot={foot}
      atRest={onCheck && <p class="is soft">{PANEL_WORDS.followHint}</p>}
      narrative={({ code, narrative, narrativeLong }) =>
        narrative && (
          <Narrative
            short={narrative}
            long={narrativeLong}
            values={blanks[code] ?? {}}
            limit={limit}
            onFill={(blank, value) => change({ type: 'blank filled', code, blank, value })}
            onClear={() => change({ type: 'blanks cleared', code })}
            onLimit={(chars) => change({ type: 'limited', limit: chars })}
            copy={service.copy}
          />
        )
      }
    />
  );
}

function nothing() {}
