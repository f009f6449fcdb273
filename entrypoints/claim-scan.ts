import { codeColumns } from 'virtual:sites';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onHost } from '../data/on-host.ts';
import { MOST_GROUPS, MOST_LINES } from '../detection/claim-choice.ts';
import { holdsCode, mayHoldCode } from '../detection/claim-codes.ts';
import { columnOf, mayNameDate } from '../detection/claim-columns.ts';
import { linesOf } from '../detection/claim-lines.ts';
import { dateIn } from '../detection/claim-values.ts';
import { scanClaim } from '../page/claim-scan.ts';
import { framePath } from '../page/frame-path.ts';
import { pace } from '../page/pace.ts';
import { rootsOfMany } from '../page/shadow.ts';
import type { FromFrame } from '../platform/claim-scan.ts';
import { closedRoot } from '../platform/closed-root.ts';
import { isHost } from '../platform/host-mark.ts';

/** A frame that is not read by then is too busy to be waited for, in ms. */
const PATIENCE = 10_000;

/** Runs once in a frame, on the user's command; what it answers goes to whoever put it there. */
export default defineUnlistedScript(async (): Promise<FromFrame> => {
  const rootOf = rootsOfMany(closedRoot);
  const columns = onHost(codeColumns, location.hostname);
  const reader = {
    mayHold: mayHoldCode,
    holds: holdsCode,
    mayNameDate,
    columnOf: (labels: Iterable<string>) => columnOf(labels, columns),
    isOwn: isHost,
  };
  try {
    const found = await scanClaim(document, reader, rootOf, pace(AbortSignal.timeout(PATIENCE)));
    const groups = found.groups
      .map(({ kind, rows }) => ({ kind, ...linesOf(rows) }))
      .filter(({ lines }) => lines.length > 0)
      .map((group) => ({ ...group, lines: group.lines.slice(0, MOST_LINES) }));
    return {
      path: framePath(window),
      groups: groups.slice(0, MOST_GROUPS),
      dates: found.dates.map(dateIn).filter(Boolean).slice(0, MOST_GROUPS),
    };
  } catch {
    return { unread: location.hostname };
  }
});
