import { policy } from './policy.ts';
import { type Overlaid, overlaid } from './policy-overlay.ts';
import type { Settings } from './settings-schema.ts';

/** Lays what the organisation has set around what was chosen here. `chosen` names what somebody chose. */
export async function overlay(
  stored: Settings,
  chosen: readonly (keyof Settings)[],
): Promise<Overlaid> {
  return overlaid(stored, chosen, (await policy()).policy);
}
