import { browser } from 'wxt/browser';
import type { Library } from '../data/library.ts';
import type { LicensedRow } from '../data/licensed-row.ts';
import { createLicensedSearch, type LicensedSearch } from '../data/licensed-search.ts';
import type { Answer } from '../data/lookup.ts';
import type { Search, SearchResult } from '../data/search.ts';
import type { LicensedName } from '../office/licensed-names.ts';
import { createLicensedStore, isSwitch } from './licensed-store.ts';
import { AboutNames, type CodeStandings, type NamesAnswers } from './names-messages.ts';
import { onErase } from './on-erase.ts';
import { settings } from './settings.ts';

const TYPES: ReadonlySet<string> = new Set(
  AboutNames.options.map(({ entries }) => entries.type.literal),
);

const store = createLicensedStore({
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
});

interface Known {
  byCode: ReadonlyMap<string, LicensedName>;
  /** Whose names these are, and of which edition; said beside each of them. */
  source: string;
  /** Built at the first search. */
  search?: LicensedSearch;
}

/** Read once in the life of the background, and again when the names were switched or removed. */
let known: Promise<Known | undefined> | undefined;

function names(): Promise<Known | undefined> {
  known ??= store.names().then((found) => {
    if (!found) return undefined;
    if ('reason' in found) {
      // Storage that cannot be read just now is asked again the next time.
      known = undefined;
      return undefined;
    }
    const byCode = new Map(found.names.map((one) => [one.code, one]));
    return { byCode, source: `© ADA, ${found.label}` };
  });
  return known;
}

/** Keeps the names at hand, and sweeps up after imports that were cut off when the browser ended. */
export function keepNames(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (isSwitch(changes)) known = undefined;
  });
  onErase(() => {
    known = undefined;
  });
  browser.runtime.onStartup.addListener(() => void store.clean());
  // The first card must not wait for them.
  void names();
}

/** Whether a message is about the licensed names. */
export function isAboutNames(asked: { type: string }): asked is AboutNames {
  return TYPES.has(asked.type);
}

/** Answers a page of the extension about the licensed names. */
export async function answerAboutNames(
  asked: AboutNames,
  standings: () => CodeStandings,
): Promise<NamesAnswers[AboutNames['type']]> {
  switch (asked.type) {
    case 'names-held':
      return store.held();
    case 'code-standings':
      return standings();
    case 'add-names':
      return store.add(asked.id, asked.part, asked.names);
    case 'finish-names':
      return switched(store.finish(asked.id, asked.parts, asked.label, asked.count));
    case 'cancel-names':
      return store.cancel(asked.id);
    case 'remove-names':
      return switched(store.remove());
  }
}

async function switched<T>(switching: Promise<T>): Promise<T> {
  const done = await switching;
  known = undefined;
  return done;
}

/** An answer for a page of the extension, with the licensed name of its code where there is one. */
export async function withLicensedName({ licensed: _, ...answer }: Answer): Promise<Answer> {
  // An answer that was kept may have the name of a file that is gone.
  const found = await names();
  const one = found?.byCode.get(answer.code);
  if (!found || !one) return answer;
  const { code, ...said } = one;
  return { ...answer, licensed: { ...said, source: found.source } };
}

/** An answer for a page of the web: with the licensed name only where this office chose so, and never with more. */
export async function withNameForPage({ licensed: _, ...answer }: Answer): Promise<Answer> {
  // Asked first: a card that shows no name does not wait for the names to be read.
  if (!(await settings()).namesInPage) return answer;
  const found = await names();
  const one = found?.byCode.get(answer.code);
  if (!found || !one) return answer;
  return { ...answer, licensed: { name: one.name, source: found.source } };
}

/** Rows for a page of the extension, each with the licensed name of its code where there is one. */
export async function withLicensedNames<Row extends { code: string }>(
  rows: Row[],
): Promise<(Row & LicensedRow)[]> {
  const found = await names();
  return rows.map((row) => {
    const one = found?.byCode.get(row.code);
    return found && one ? { ...row, licensed: { name: one.name, source: found.source } } : row;
  });
}

/** Whether a practice's own names are here, for a search that has to look through them too. */
export async function hasNames(): Promise<boolean> {
  return (await names()) !== undefined;
}

/** What a search found, and what only the licensed names hold. */
export async function searchedInNames(query: string, search: Search): Promise<SearchResult[]> {
  const results = search(query);
  const found = await names();
  if (!found) return results;
  found.search ??= createLicensedSearch([...found.byCode.values()], found.source, search);
  return found.search(query, results);
}

/** The codes of the newest edition and those before it. */
export function standingsOf({
  listed,
  edition,
}: Pick<Library, 'listed' | 'edition'>): CodeStandings {
  const standings: CodeStandings = { inForce: [], retired: [] };
  for (const { code, until = edition } of listed.values())
    standings[until < edition ? 'retired' : 'inForce'].push(code);
  return standings;
}
