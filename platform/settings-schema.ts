import * as v from 'valibot';

/** Sites with settings of their own; the oldest is forgotten first. */
const SITES = 200;
/** A host name has 253 characters at most. */
const SITE_LENGTH = 300;

/** What happens when a code is met: the card, a chip that becomes the card when it is pressed, or nothing. */
export const Trigger = v.picklist(['show', 'chip', 'off']);
export type Trigger = v.InferOutput<typeof Trigger>;

/** Triggers of one site; what is left out is as everywhere. */
export const OfSite = v.object({
  typing: v.exactOptional(Trigger),
  hover: v.exactOptional(Trigger),
  focus: v.exactOptional(Trigger),
});
/** A granted site, as its match pattern: `https://pm.example/*`. */
export const Site = v.pipe(v.string(), v.maxLength(SITE_LENGTH));
const SiteEntry = v.tuple([Site, OfSite]);

// Each a constant of its own, so that a script in a page carries only those that it uses.
const Dwell = v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(2000));
const Modifier = v.picklist(['none', 'alt', 'control', 'shift']);
export const Theme = v.picklist(['page', 'light', 'dark']);
const TextSize = v.picklist([90, 100, 115, 130, 150]);
const Language = v.picklist(['browser', 'en', 'es']);
const YesNo = v.boolean();

const VALUES = {
  typing: Trigger,
  hover: Trigger,
  focus: Trigger,
  dwell: Dwell,
  modifier: Modifier,
  theme: Theme,
  textSize: TextSize,
  language: Language,
  sites: v.pipe(v.array(SiteEntry), v.maxLength(SITES)),
  notesInPage: YesNo,
  namesInPage: YesNo,
  countLookups: YesNo,
};

/** Sites one by one: one that cannot be read does not take the others along. */
const readableSites = v.pipe(
  v.array(v.unknown()),
  v.transform((sites) => sites.filter((site) => v.is(SiteEntry, site)).slice(-SITES)),
  v.array(SiteEntry),
);

/** Each with the value that stands when nothing was chosen, or what was stored cannot be read. */
export const SettingsShape = v.object({
  typing: v.fallback(Trigger, 'show'),
  hover: v.fallback(Trigger, 'show'),
  focus: v.fallback(Trigger, 'show'),
  /** How long the pointer rests on a code before it counts, in ms. */
  dwell: v.fallback(Dwell, 150),
  /** The key that has to be held for a code under the pointer to count. */
  modifier: v.fallback(Modifier, 'none'),
  /** `page`: the card is as light or dark as the page behind it, and our own pages follow the system. */
  theme: v.fallback(Theme, 'page'),
  /** Of the normal size, in per cent. */
  textSize: v.fallback(TextSize, 100),
  language: v.fallback(Language, 'browser'),
  /** By the match pattern of the granted site, the newest last. */
  sites: v.fallback(readableSites, []),
  /** Whether the office's own notes and its licensed names are shown in pages, where a page could read them. */
  notesInPage: v.fallback(YesNo, false),
  namesInPage: v.fallback(YesNo, false),
  /** Whether it is counted, on this machine, which codes are looked up. */
  countLookups: v.fallback(YesNo, true),
});
export type Settings = v.InferOutput<typeof SettingsShape>;

/** A change of settings: values that fit, all of them. */
export const SettingsPatch = v.pipe(
  v.partial(v.strictObject(VALUES)),
  v.transform(
    (patch) =>
      Object.fromEntries(
        Object.entries(patch).filter(([, value]) => value !== undefined),
      ) as Partial<Settings>,
  ),
);

/** Of a stored value, what can be read; what cannot is left out, one by one. */
export function readable(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const schemas = { ...VALUES, sites: readableSites };
  const found = namesIn(VALUES).flatMap((name) => {
    if (!Object.hasOwn(stored, name)) return [];
    const read = v.safeParse(schemas[name], (stored as Record<string, unknown>)[name]);
    return read.success ? [[name, read.output]] : [];
  });
  return Object.fromEntries(found);
}

function namesIn<T extends object>(values: T): (keyof T)[] {
  return Object.keys(values) as (keyof T)[];
}
