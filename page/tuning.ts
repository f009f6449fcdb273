/** What a frame is to listen for. What is off is not listened for at all. */
export interface Tuning {
  /** Codes that are typed, that the focus or the caret moves to, and that the pointer rests on. */
  typing: boolean;
  focus: boolean;
  hover: boolean;
  /** Rest of the pointer before a code under it counts as asked for, in ms. */
  dwell: number;
  /** The key that has to be held for it, by the name that events give it; empty where none is asked for. */
  modifier: string;
}

/** How it is when nobody chose anything (contract). */
export const USUAL: Tuning = { typing: true, focus: true, hover: true, dwell: 150, modifier: '' };
