import type { CompanionEvent, CompanionState } from '../../components/companion-state.ts';
import { ask } from '../../platform/ask.ts';
import type { FromPage } from '../../platform/messages.ts';

/** What the card may ask to be kept of how it was left. */
export type Remembered = Extract<FromPage, { type: 'folded' | 'placed' | 'snooze' }>;

/** What the buttons in an answer do; each change of how the card is left is told to the background. */
export function createActs(
  state: () => CompanionState,
  change: (event: CompanionEvent) => void,
  remember: (request: Remembered) => void,
) {
  /** Every code of the card is judged by the same date of service. */
  const lookup = (code: string) => {
    const now = state();
    const date = now.kind === 'open' ? now.answer.on : undefined;
    return ask({ type: 'lookup', code, ...(date ? { date } : {}) });
  };
  return {
    onVisit: async (code: string) => {
      const answer = await lookup(code);
      if (answer) change({ type: 'visited', answer });
    },
    onCompare: async (code: string, picked?: string) => {
      const other = await lookup(code);
      if (other) change({ type: 'compared', other, ...(picked ? { picked } : {}) });
    },
    onTick: (item: string, isDone: boolean) => change({ type: 'ticked', item, isDone }),
    onFold: (section: string, isFolded: boolean) => {
      change({ type: 'section folded', section, isFolded });
      remember({ type: 'folded', folded: [...state().folded] });
    },
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
