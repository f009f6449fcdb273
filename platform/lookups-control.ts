import { ask } from './ask.ts';

/** What the options can do about what is remembered of what was looked up. */
export const lookupsControl = {
  remembered: () => ask({ type: 'lookups' }),
  count: async (isOn: boolean) =>
    (await ask({ type: 'change-settings', patch: { countLookups: isOn } }))?.kind === 'saved',
  forget: () => ask({ type: 'forget-lookups' }),
};
