import type { Settings } from './settings.ts';

/** What the organisation set, in two layers. */
interface Overlay {
  /** Stands where nothing was chosen. */
  defaults: Partial<Settings>;
  /** Stands whatever was chosen, and cannot be changed. */
  locked: Partial<Settings>;
}

/** The organisation's layers around what was chosen here. So far nobody sets any. */
export async function overlay(): Promise<Overlay> {
  return { defaults: {}, locked: {} };
}
