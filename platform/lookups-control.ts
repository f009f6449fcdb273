import { ask } from './ask.ts';

/** What the options can do about what is remembered of what was looked up. */
export const lookupsControl = {
  remembered: () => ask({ type: 'lookups' }),
  count: (isOn: boolean) => ask({ type: 'count-lookups', isOn }),
  forget: () => ask({ type: 'forget-lookups' }),
};
