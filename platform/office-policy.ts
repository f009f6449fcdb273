import { ask } from './ask.ts';
import { onPolicyChange } from './policy.ts';

/** What an organisation says about notes. */
export interface OfficePolicy {
  /** Its own notes, to be read here. */
  shared: readonly { code: string; payer?: string; text: string }[];
  /** No notes of the office's own are wanted. */
  isDisabled: boolean;
}

/** What holds about notes now; `changed` is called when it is known, and whenever it is another. */
export function followOffice(changed: () => void): () => OfficePolicy {
  let now: OfficePolicy = { shared: [], isDisabled: false };
  const read = async () => {
    const answer = await ask({ type: 'policy' });
    if (!answer) return;
    const { sharedNotes, disableNotes } = answer.policy;
    const isSame = !disableNotes && sharedNotes.length === 0 && now.shared.length === 0;
    if (isSame && !now.isDisabled) return;
    now = { shared: sharedNotes, isDisabled: disableNotes };
    changed();
  };
  void read();
  onPolicyChange(() => void read());
  return () => now;
}
