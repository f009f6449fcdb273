import type { Attachment } from '../data/schema.ts';

/** A question to the biller before the claim goes out, never a verdict. */
export interface Finding {
  /** Name of the rule, as `data/rules/*.yaml` has it. */
  rule: string;
  /** The codes asked about, then those that the question names. */
  codes: string[];
  question: string;
  /** What payers commonly do, and why. */
  reason: string;
}

/** Something payers often ask for, and the codes of the claim that bring it. */
export interface Wanted {
  attachment: Attachment;
  codes: string[];
}

interface ClaimCheck {
  /** Claim lines that were found. */
  lines: number;
  findings: Finding[];
  haveReady: Wanted[];
  /** Hosts of frames that could not be entered: their lines were not seen. */
  unreachable: string[];
}

/** What comes of checking the claim on the screen. */
export type ClaimResult =
  | ({ kind: 'checked' } & ClaimCheck)
  /** The screen could not be read. */
  | { kind: 'not available' };
