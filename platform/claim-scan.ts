import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { chooseLines, MOST_GROUPS, MOST_LINES } from '../detection/claim-choice.ts';
import { BESIDES, type LinesRead } from '../detection/claim-lines.ts';
import { framesNotGranted } from './page-frames.ts';
import { originPattern } from './site-access.ts';

const SCAN = '/claim-scan.js';

const Day = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
const Line = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^D?\d{4}$/)),
  tooth: v.pipe(v.string(), v.regex(/^[0-9A-TS,;/& -]{0,40}$/)),
  surface: v.pipe(v.string(), v.regex(/^[A-Z]{0,6}[5V]?$/)),
  quad: v.pipe(v.string(), v.regex(/^[A-Z,]{0,11}$/)),
  qty: v.pipe(v.string(), v.regex(/^(-?\d{1,3}(\.\d{1,2})?)?$/)),
  date: Day,
});
/** What a frame answers: it comes out of a page's process, so that nothing in it is taken on trust. */
const FromFrame = v.union([
  v.strictObject({
    path: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20)),
    groups: v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(['edited', 'shown', 'entry']),
          lines: v.pipe(v.array(Line), v.maxLength(MOST_LINES)),
          columns: v.array(v.picklist(BESIDES)),
        }),
      ),
      v.maxLength(MOST_GROUPS),
    ),
    dates: v.pipe(v.array(Day), v.maxLength(MOST_GROUPS)),
  }),
  /** The frame could not be read to its end: half a claim would be answered wrongly. */
  v.strictObject({ unread: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{0,253}$/)) }),
]);
export type FromFrame = v.InferOutput<typeof FromFrame>;

/** The claim lines of a screen. */
export interface ClaimScan extends LinesRead {
  /** `YYYY-MM-DD` where one date of service stands for the whole screen, else empty. */
  date_of_service: string;
  /** Hosts of frames that were not looked at, because they are not turned on or gave no answer in time. */
  unreachable: string[];
}

/**
 * Looks over all frames of a tab that may be entered, once. Answers nothing where the page itself cannot be entered: a
 * page of the browser, or a site that is neither turned on nor opened by a click.
 */
export async function scanTab(tabId: number): Promise<ClaimScan | undefined> {
  // At once: a frame that never ends loading would hold up the answer.
  const target = { target: { tabId, allFrames: true }, injectImmediately: true };
  const results = await browser.scripting
    .executeScript({ ...target, files: [SCAN] })
    .catch(() => undefined);
  if (!results) return undefined;
  const frames = results.flatMap(({ result }) => {
    const read = v.safeParse(FromFrame, result);
    return read.success ? [read.output] : [];
  });
  // Chromium hands the frames on as they come, and a claim has an order.
  const read = frames
    .flatMap((frame) => ('groups' in frame ? [frame] : []))
    .sort((a, b) => inPageOrder(a.path, b.path));
  const { lines, columns } = chooseLines(read.flatMap(({ groups }) => groups));
  const dates = new Set(read.flatMap(({ dates }) => dates));
  return {
    lines: lines.slice(0, MOST_LINES),
    columns,
    // Two dates are those of two things.
    date_of_service: dates.size === 1 ? String([...dates]) : '',
    unreachable: [
      ...new Set([
        ...frames.flatMap((frame) => ('unread' in frame ? [frame.unread] : [])),
        ...(await hostsNotGranted(tabId)),
      ]),
    ],
  };
}

/** A frame stands before the frames in it, and these before the next frame beside it. */
function inPageOrder(a: readonly number[], b: readonly number[]): number {
  const apart = a.findIndex((place, depth) => place !== b[depth]);
  if (apart === -1) return a.length - b.length;
  return (a[apart] as number) - (b[apart] ?? -1);
}

async function hostsNotGranted(tabId: number): Promise<string[]> {
  const { url } = await browser.tabs.get(tabId);
  const patterns = await framesNotGranted(tabId, originPattern(url) ?? '');
  return patterns.map((pattern) => pattern.replace(/^.*:\/\/|\/\*$/g, ''));
}
