import { browser } from 'wxt/browser';
import { covers } from './match-pattern.ts';
import { settings } from './settings.ts';
import { isTuned } from './tuning.ts';

/** A host that nobody can have: what covers it covers everything. */
const UNKNOWN_SITE = 'https://unknown.invalid';

const SENTINEL = 'sentinel';
type Script = '/ask-first.js' | '/sentinel.js' | '/sweep.js';

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** What is loaded into a frame: where somebody chose how to listen, the mark to ask first comes before the sentinel. */
async function scripts(): Promise<Script[]> {
  return isTuned(await settings()) ? ['/ask-first.js', '/sentinel.js'] : ['/sentinel.js'];
}

/** Origins the user has turned on, as match patterns such as `https://pm.example/*`. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort();
}

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the sentinel's registration equal to the granted origins. Registrations vanish on update and grants change
 * outside of us (browser settings, policy), so this runs at install, start and every change; runs follow one another.
 */
export function reconcile(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

async function register(): Promise<void> {
  const [matches, js] = await Promise.all([grantedOrigins(), scripts()]);
  const wanted: Registration = {
    id: SENTINEL,
    matches,
    js,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length === 1 && registered.every((one) => isSame(one, wanted))) return;
  const ids = registered.map(({ id }) => id);
  const stays = matches.length > 0 && ids.includes(SENTINEL);
  // Changed in one step: between taking away and registering anew a page that loads would have none.
  if (stays) await browser.scripting.updateContentScripts([wanted]);
  // Those of another version too: nobody else would ever take them away.
  const left = stays ? ids.filter((id) => id !== SENTINEL) : ids;
  if (left.length > 0) await browser.scripting.unregisterContentScripts({ ids: left });
  if (!stays && matches.length > 0) await browser.scripting.registerContentScripts([wanted]);
}

function isSame(a: Registration, b: Registration): boolean {
  const asWritten = ({ id, matches = [], js = [], ...how }: Registration) =>
    String([
      id,
      [...matches].sort(),
      // The browsers write the names each in its own way.
      js.map((file) => file.split('/').at(-1)),
      how.allFrames,
      how.matchOriginAsFallback,
      how.runAt,
      how.persistAcrossSessions,
    ]);
  return asWritten(a) === asWritten(b);
}

/** Removes what an earlier version left in the tabs that are open on these origins. */
export async function sweepOpenTabs(origins: string[]): Promise<void> {
  await inOpenTabs(origins, ['/sweep.js']);
}

/** Starts the sentinel in the tabs that are already open on these origins, so that nobody has to reload a claim. */
export async function startInOpenTabs(origins: string[]): Promise<void> {
  await inOpenTabs(origins, await scripts());
}

/** Starts the sentinel in every frame of a tab that we may enter. Answers whether it could. */
export async function startInTab(tabId: number): Promise<boolean> {
  return inTab(tabId, await scripts());
}

async function inOpenTabs(origins: string[], files: Script[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inTab(id, files))));
}

async function inTab(tabId: number, files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
    return true;
  } catch {
    return false; // a page of the browser, a store, or a tab that has closed
  }
}

/** Tells every open frame of these origins to let go of the page. */
export async function stopInOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.tabs.sendMessage(id, { type: 'stop', origins }).catch(() => undefined),
    ),
  );
}

/**
 * Turns a site off; answers whether it is on still. What was turned on may be wider than the one host: a practice
 * program whose practices have a host name each. What covers every site is the browser's or the organization's word.
 */
export async function turnOff(pattern: string): Promise<boolean> {
  const origin = pattern.replace(/\/\*$/, '');
  const origins = (await grantedOrigins()).filter(
    (granted) => covers(granted, origin) && !covers(granted, UNKNOWN_SITE),
  );
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  return browser.permissions.contains({ origins: [pattern] });
}

/** The origin of a page as a match pattern, or nothing where no site can be turned on. */
export function originPattern(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // A match pattern has no port: a site is its host.
  if (protocol === 'https:') return `https://${hostname}/*`;
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'http:' && isLocal ? `http://${hostname}/*` : undefined;
}
