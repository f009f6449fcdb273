/** Content policies under which the screens run, by the name they go by in the table of places. */
export const POLICIES = {
  none: undefined,
  strict: "script-src 'self'; style-src 'self'",
  'trusted types': "require-trusted-types-for 'script'",
} as const;

export type Policy = keyof typeof POLICIES;

/** What of a policy keeps a library from starting, and how. */
interface Stop {
  directive: string;
  why: string;
}

const WRITES_MARKUP: Stop = {
  directive: 'require-trusted-types-for',
  why: 'the library writes markup as a plain string',
};
const WRITES_STYLES: Stop = { ...WRITES_MARKUP, why: 'the library writes its styles as markup' };

/** Screens whose library does not start under a policy. Each is tried: one that starts after all fails the test. */
export const STOPPED: Partial<Record<string, Partial<Record<Policy, Stop>>>> = {
  antd: { 'trusted types': WRITES_STYLES },
  form: {
    strict: { directive: 'script-src', why: 'the library compiles its templates with Function' },
    'trusted types': {
      directive: 'require-trusted-types-for',
      why: 'the library compiles its templates with Function',
    },
  },
  framed: { 'trusted types': WRITES_MARKUP },
  masks: { 'trusted types': WRITES_MARKUP },
  notes: { 'trusted types': WRITES_MARKUP },
  portal: { 'trusted types': WRITES_MARKUP },
  recycled: {
    strict: { directive: 'style-src-elem', why: 'the library needs the style sheet it injects' },
  },
  sheet: { 'trusted types': WRITES_MARKUP },
};
