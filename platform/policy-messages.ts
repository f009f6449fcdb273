import * as v from 'valibot';
import type { PolicyReading } from './policy-shape.ts';

/** What pages of the extension may ask about the organisation's policy. */
export const PolicyFromExtension = [
  /** What has been set, and what of it could not be used. */
  v.strictObject({ type: v.literal('policy') }),
] as const;

export interface PolicyAnswers {
  policy: PolicyReading;
}
