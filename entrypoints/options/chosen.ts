import type { Change, OfSite } from '../../components/options/choices.ts';
import { ask } from '../../platform/ask.ts';
import { DEFAULTS, type InForce, type Saved } from '../../platform/settings.ts';

/** How the last change ended; nothing before the first. */
export type Outcome = 'saved' | Extract<Saved, { kind: 'not saved' }>['reason'] | 'unanswered';

/** What the options show of the settings. */
export interface Chosen extends InForce {
  outcome?: Outcome;
  /** Changes that were answered. */
  nth: number;
}

/** Reads the settings and changes them, one answer of the background at a time. */
export function createChosen(draw: () => void) {
  let now: Chosen = { settings: DEFAULTS, locked: [], nth: 0 };
  const hear = (answer: Saved | undefined) => {
    const nth = now.nth + 1;
    now =
      answer?.kind === 'saved'
        ? { ...answer, outcome: 'saved', nth }
        : { ...now, outcome: answer?.reason ?? 'unanswered', nth };
    draw();
  };
  const change: Change = (patch) => {
    void ask({ type: 'change-settings', patch }).then(hear);
  };
  return {
    now: () => now,
    change,
    changeSite: (site: string, of: OfSite) => {
      void ask({ type: 'change-site', site, of }).then(hear);
    },
    read: async () => {
      const answer = await ask({ type: 'settings' });
      now = answer ? { ...now, ...answer } : { ...now, outcome: 'unanswered' };
      draw();
    },
  };
}
