import * as v from 'valibot';
import type { Erased } from './erase.ts';
import type { InForce, Saved } from './settings.ts';
import { OfSite, SettingsPatch, Site } from './settings-schema.ts';
import type { Tuning } from './tuning.ts';

/** What a frame asks about itself, before it listens. */
export const TuningAsked = v.strictObject({ type: v.literal('tuning') });

/** What only a page of the extension may ask. */
export const SettingsAsked = v.variant('type', [
  v.strictObject({ type: v.literal('settings') }),
  v.strictObject({ type: v.literal('change-settings'), patch: SettingsPatch }),
  /** Triggers of one site; none at all, as everywhere. */
  v.strictObject({ type: v.literal('change-site'), site: Site, of: OfSite }),
  /** `sites`: also turn off all sites. */
  v.strictObject({ type: v.literal('erase-everything'), sites: v.boolean() }),
]);
export type SettingsAsked = v.InferOutput<typeof SettingsAsked>;

export interface SettingsAnswers {
  tuning: Tuning;
  settings: InForce;
  'change-settings': Saved;
  'change-site': Saved;
  'erase-everything': Erased;
}
