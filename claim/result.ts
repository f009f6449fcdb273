import type { Attachment } from '../data/schema.ts';

/** Something to ask before the claim goes out; never a verdict. */
export interface Finding {
  rule: string;
  codes: string[];
  question: string;
  reason: string;
}

/** What the claim as a whole commonly needs, and for which of its codes. */
interface HaveReady {
  attachment: Attachment;
  codes: string[];
}

interface ClaimCheck {
  /** Claim lines that were found. */
  lines: number;
  findings: Finding[];
  haveReady: HaveReady[];
  /** Hosts of frames that could not be entered: their lines were not seen. */
  unreachable: string[];
}

/** What comes of checking the claim on the screen. */
export type ClaimResult =
  | ({ kind: 'checked' } & ClaimCheck)
  /** The screen could not be read. */
  | { kind: 'not available' };
