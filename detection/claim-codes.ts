import { bareNumberAt } from './bare-number.ts';
import { findCodes, type Mention } from './code-format.ts';
import { isLedByDiagnosis } from './context.ts';

/** Four digits behind a D, whatever stands before it: the texts of a row run together. */
const MAY_HOLD = /[Dd][ \u00a0-]?[0-9]{4}/;

const BEGINS_A_WORD = /(?<![A-Za-z0-9])[Dd][ \u00a0-]?[0-9]{4}/;
const FOUR_DIGITS = /[0-9]{4}/;

/** Whether the run-together text of a row may hold a code: a first look, quick enough for every row of a screen. */
export function mayHoldCode(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Whether a cell or field holds a code. */
export function holdsCode(text: string, isCodeColumn: boolean): boolean {
  const first = isCodeColumn ? FOUR_DIGITS : BEGINS_A_WORD;
  return first.test(text) && codesIn(text, isCodeColumn).codes.length > 0;
}

/** The codes of a cell, and whether it holds nothing else. */
export interface CellCodes {
  /** `D0120`, or `0120` as it stands: whether four digits alone are a code is for the code set to say. */
  codes: string[];
  isWhole: boolean;
  /** The cell begins with a code. */
  isLeading: boolean;
}

/** Reads a cell of a claim line. Four digits alone count only in a column of codes, and never beside a whole code. */
export function codesIn(text: string, isCodeColumn: boolean): CellCodes {
  const said = findCodes(text).filter(({ start }) => !isLedByDiagnosis(text, start));
  const found = said.length > 0 || !isCodeColumn ? said : bareNumbers(text);
  const rest = without(text, found);
  const before = text.slice(0, found[0]?.start ?? 0).trim();
  return {
    codes: [...new Set(found.map(({ code, isBare }) => (isBare ? code.slice(1) : code)))],
    isWhole: !/[\p{L}\p{N}]/u.test(rest.replace(/\b(AD:|and|to)(?=\s)/gi, '')),
    isLeading: before === '' || before === 'AD:',
  };
}

/** A text with a space in the place of each mention. */
function without(text: string, found: readonly Mention[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join(' ');
}

function bareNumbers(text: string): Mention[] {
  const found = new Map<number, Mention>();
  for (const { index } of text.matchAll(/[0-9]{4}/g)) {
    const mention = bareNumberAt(text, index);
    if (mention) found.set(mention.start, mention);
  }
  return [...found.values()];
}
