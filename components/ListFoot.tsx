import { LOOKUPS_WORDS } from './lookups-words.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { trusted } from './trusted.ts';

interface Props {
  /** What was just done, for those who do not see it. */
  said: string | undefined;
  isInList: boolean;
  /** Opens the chosen row in the side panel, where there is one. */
  onPanel: (() => void) | undefined;
}

/** Below a list of codes: the keys that work in it, and what they did. */
export function ListFoot({ said, isInList, onPanel }: Props) {
  return (
    <div class="list-foot">
      <span>
        <span role="status">{said}</span>
        {!said && (
          <span class="soft">{isInList ? LOOKUPS_WORDS.keysInList : LOOKUPS_WORDS.keysHint}</span>
        )}
      </span>
      {onPanel && (
        <button type="button" class="link" onClick={trusted(onPanel)}>
          {PANEL_WORDS.openInPanel}
        </button>
      )}
    </div>
  );
}
