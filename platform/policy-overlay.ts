import type { Policy } from './policy-shape.ts';
import { DEFAULTS, type Settings } from './settings.ts';

export interface Overlaid {
  settings: Settings;
  /** What the user cannot change. */
  locked: ReadonlySet<keyof Settings>;
}

/**
 * The settings that hold: what the organisation gave, what it locked at its default, else what the user chose, else the
 * defaults. `chosen` names what the user has set: a value that merely stands in `stored` is not a choice, so what
 * is stored must hold only what was chosen. What is
 * locked stays stored, for the day when it is no longer. A locked trigger is locked for single sites too.
 */
export function overlaid(
  stored: Settings,
  chosen: Iterable<keyof Settings>,
  policy: Policy,
): Overlaid {
  const locked = new Set(policy.locked);
  const settings: Settings = { ...DEFAULTS, ...policy.values };
  for (const key of chosen) if (!locked.has(key)) Object.assign(settings, { [key]: stored[key] });
  settings.sites = settings.sites.map(([site, own]) => [
    site,
    Object.fromEntries(Object.entries(own).filter(([name]) => !locked.has(name as keyof Settings))),
  ]);
  return { settings, locked };
}
