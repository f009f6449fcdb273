import { PANEL_WORDS } from './panel-words.ts';
import { trusted } from './trusted.ts';

/** The way from popup and side panel to the options. */
export function OptionsLink({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="link" onClick={trusted(onOpen)}>
      {PANEL_WORDS.options}
    </button>
  );
}
