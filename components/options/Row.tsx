import type { ComponentChildren } from 'preact';
import { OPTIONS_WORDS } from '../options-words.ts';

interface Props {
  /** Of the control: its label has `ID-label`, and what is said about it `ID-hint`. */
  id: string;
  label: string;
  hint?: string | undefined;
  isLocked: boolean;
  children: ComponentChildren;
}

/** One setting: what it is about, and beside it what can be chosen. */
export function Row({ id, label, hint, isLocked, children }: Props) {
  return (
    <div class="row">
      <div>
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-hint`} class="hint">
          {hint} {isLocked && <b>{OPTIONS_WORDS.setByOrganization}</b>}
        </span>
      </div>
      {children}
    </div>
  );
}
