import { createClaimCheck } from '../claim/check.ts';
import { createHaveReady } from '../claim/have-ready.ts';
import type { ClaimResult } from '../claim/result.ts';
import type { Library } from '../data/library.ts';
import type { Rule } from '../data/rules-schema.ts';
import { scanTab } from './claim-scan.ts';

/** Checks the claim on a tab's screen, on the user's command; nothing of it is kept after the answer. */
export function createScreenCheck(
  library: Library,
  rules: readonly Rule[],
): (tabId: number) => Promise<ClaimResult> {
  const check = createClaimCheck(library, rules);
  const haveReady = createHaveReady(library);
  return async (tabId) => {
    const scan = await scanTab(tabId);
    if (!scan) return { kind: 'not available' };
    const { lines, date_of_service, columns, unreachable } = scan;
    const claim = { id: 'screen', date_of_service, lines, columns, remarks: '' };
    const today = new Date();
    return {
      kind: 'checked',
      lines: lines.length,
      findings: check(claim, today),
      haveReady: haveReady(claim, today),
      unreachable,
    };
  };
}
