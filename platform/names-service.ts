import { browser } from 'wxt/browser';
import type { LicensedName } from '../office/licensed-names.ts';
import { ask } from './ask.ts';
import { insist } from './insist.ts';
import { isSwitch, type NamesRefusal } from './licensed-store.ts';
import type { Answers } from './messages.ts';
import { BATCH } from './names-messages.ts';

export type ImportEnd = 'done' | 'cancelled' | 'unanswered' | NamesRefusal['reason'];

/** What the options can do with the licensed names. */
export const namesService = {
  held: () => insist({ type: 'names-held' }),
  standings: () => insist({ type: 'code-standings' }),
  remove: async () => endOf(await insist({ type: 'remove-names' })),
  importNames,
  /** Calls when names were switched or removed anywhere; answers with the way to end it. */
  onChange: (listener: () => void) => {
    const changed = (changes: Record<string, unknown>) => {
      if (isSwitch(changes)) listener();
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};

/**
 * Hands names to the background, part by part, and switches to them with the last word. Whatever ends it before that
 * leaves the names that were in force. `onPart` hears how much is there, 0 to 1.
 */
async function importNames(
  names: readonly LicensedName[],
  label: string,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<ImportEnd> {
  const id = crypto.randomUUID();
  const giveUp = () => void ask({ type: 'cancel-names', id });
  // A page that is closed has time for one message.
  addEventListener('pagehide', giveUp);
  try {
    const parts = Math.ceil(names.length / BATCH);
    for (let part = 0; part < parts; part++) {
      const batch = names.slice(part * BATCH, (part + 1) * BATCH);
      const end = endOf(await insist({ type: 'add-names', id, part, names: batch }, signal));
      if (signal.aborted || end !== 'done') {
        giveUp();
        return signal.aborted ? 'cancelled' : end;
      }
      onPart((part + 1) / parts);
    }
    const end = endOf(
      await insist({ type: 'finish-names', id, parts, label, count: names.length }),
    );
    if (end !== 'done') giveUp();
    return end;
  } finally {
    removeEventListener('pagehide', giveUp);
  }
}

function endOf(answer: Answers['add-names'] | undefined): Exclude<ImportEnd, 'cancelled'> {
  if (!answer) return 'unanswered';
  return answer.kind === 'done' ? 'done' : answer.reason;
}
