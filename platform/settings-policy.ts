import type { Settings } from './settings-schema.ts';

/** What holds, and what of it cannot be changed here. */
interface Overlaid {
  settings: Settings;
  locked: ReadonlySet<keyof Settings>;
}

/**
 * Lays what the organisation has set around what was chosen here. `chosen` names what somebody chose; the rest of
 * `stored` are defaults. So far nobody sets anything.
 */
export async function overlay(
  stored: Settings,
  _chosen: readonly (keyof Settings)[],
): Promise<Overlaid> {
  return { settings: stored, locked: new Set() };
}
