import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Sites with settings of their own; the oldest is forgotten first. */
const SITES = 200;

/** What happens when a code is met: the card, a chip that becomes the card when it is pressed, or nothing. */
const Trigger = v.picklist(['show', 'chip', 'off']);
export type Trigger = v.InferOutput<typeof Trigger>;

const OfSite = v.object({
  typing: v.exactOptional(Trigger),
  hover: v.exactOptional(Trigger),
  focus: v.exactOptional(Trigger),
});

/** Each with the value that stands when nothing was chosen, or what was stored cannot be read. */
export const SettingsShape = v.object({
  typing: v.fallback(Trigger, 'show'),
  hover: v.fallback(Trigger, 'show'),
  focus: v.fallback(Trigger, 'show'),
  /** How long the pointer rests on a code before it counts, in ms. */
  dwell: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(2000)), 150),
  /** The key that has to be held for a code under the pointer to count. */
  modifier: v.fallback(v.picklist(['none', 'alt', 'control', 'shift']), 'none'),
  /** `page`: the card is as light or dark as the page behind it, and our own pages follow the system. */
  theme: v.fallback(v.picklist(['page', 'light', 'dark']), 'page'),
  /** Of the normal size, in per cent. */
  textSize: v.fallback(v.picklist([90, 100, 115, 130, 150]), 100),
  language: v.fallback(v.picklist(['browser', 'en', 'es']), 'browser'),
  /** By origin, the newest last. */
  sites: v.fallback(v.pipe(v.array(v.tuple([v.string(), OfSite])), v.maxLength(SITES)), []),
  /** Whether the office's own notes and its licensed names are shown in pages, where a page could read them. */
  notesInPage: v.fallback(v.boolean(), false),
  namesInPage: v.fallback(v.boolean(), false),
  /** Whether it is counted, on this machine, which codes are looked up. */
  countLookups: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SettingsShape>;

export const DEFAULTS: Settings = v.parse(SettingsShape, {});

/** Where `storage.local` holds them. */
export const SETTINGS_KEY = 'settings';

/** What this office chose, over the defaults. What cannot be read counts as not chosen. */
export async function settings(): Promise<Settings> {
  const { [SETTINGS_KEY]: stored = {} } = await browser.storage.local
    .get(SETTINGS_KEY)
    .catch((): Record<string, unknown> => ({}));
  const read = v.safeParse(SettingsShape, stored);
  return read.success ? read.output : DEFAULTS;
}
