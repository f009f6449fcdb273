import { POLICY_EN } from './words/policy.en.ts';

export type PolicyWords = typeof POLICY_EN;

/** What is said of an organisation's policy, in the language that was chosen last. Read it while drawing, not before. */
export let POLICY_WORDS: PolicyWords = POLICY_EN;

/** Changes the language of what is drawn from now on. */
export function speakOfPolicy(words: PolicyWords): void {
  POLICY_WORDS = words;
}
