import * as v from 'valibot';
import { type Settings, Theme } from './settings-schema.ts';

/** How the card looks, wherever it is. */
export const Look = v.object({
  theme: Theme,
  /** Of the normal size, in per cent. */
  textSize: v.number(),
});
export type Look = v.InferOutput<typeof Look>;

export function lookOf({ theme, textSize }: Settings): Look {
  return { theme, textSize };
}
