import * as v from 'valibot';
import { tidyPayer } from '../office/note.ts';
import { NOTES, OfferedSite, SharedNote, SITES } from './policy-entries.ts';
import {
  entriesOf,
  group,
  list,
  type Reader,
  type Report,
  setting,
  shown,
} from './policy-values.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** Settings that a policy can give a value: all but those of single sites. */
export type PolicySetting = Exclude<keyof Settings, 'sites'>;

/** What an organisation has set, as far as it could be read; the rest is as if nobody had set it. */
export interface Policy {
  sites: OfferedSite[];
  /** What holds, over what the user chose. */
  values: Partial<Pick<Settings, PolicySetting>>;
  /** Settings that the user cannot change: those in `values`, and those that are to stay at their defaults. */
  locked: (keyof Settings)[];
  sharedNotes: SharedNote[];
  /** Whether the office can write no notes of its own. */
  disableNotes: boolean;
  /** Whom to ask: one line of text. */
  contact?: string;
}

/** Why a key could not be used; `values` are what its sentence needs: limits, allowed values, the entry's number. */
export interface PolicyProblem {
  /** As the admin wrote it, with a dot before a name inside. */
  key: string;
  reason:
    | 'unknown'
    | 'one of'
    | 'whole number'
    | 'true or false'
    | 'one line'
    | 'names and values'
    | 'list'
    | 'site'
    | 'note'
    | 'setting name';
  values: (string | number)[];
}

export interface PolicyReading {
  /** Whether an organisation has set anything at all, even if none of it can be used. */
  isSet: boolean;
  policy: Policy;
  problems: PolicyProblem[];
}

const SHOW_NOTES = 'showNotesInPage';
/** The settings by the names that admins write: in `triggers`, in `settings`, and by themselves. */
const TRIGGERS = ['typing', 'hover', 'focus'] as const;
const OTHERS = [
  'dwell',
  'modifier',
  'theme',
  'textSize',
  'language',
  'namesInPage',
  'countLookups',
] as const;
const ALL = 'all';
const LOCKABLE = [...TRIGGERS, ...OTHERS, SHOW_NOTES, ALL] as const;

/** Longest contact line, in characters. */
const CONTACT = 200;
/** Lines worth reading: a policy that is wrong all through is wrong in the same way all through. */
const PROBLEMS = 20;
const ContactLine = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\P{Cc}*$/u),
  v.transform(tidyPayer),
  v.minLength(1),
  v.maxLength(CONTACT),
);

const READERS: Record<string, Reader> = {
  sites: (value, policy, report) => {
    policy.sites = list(OfferedSite, SITES, value, ['sites', 'site'], report);
  },
  triggers: (value, policy, report) => group('triggers', TRIGGERS, value, policy, report),
  settings: (value, policy, report) => group('settings', OTHERS, value, policy, report),
  [SHOW_NOTES]: (value, policy, report) =>
    setting(SHOW_NOTES, 'notesInPage', value, policy, report),
  lockSettings: (value, policy, report) => {
    const of = ['lockSettings', 'setting name'] as const;
    const names = list(v.picklist(LOCKABLE), LOCKABLE.length, value, of, report);
    policy.locked = names.includes(ALL)
      ? namesIn(DEFAULTS)
      : names.flatMap((name) => (name === ALL ? [] : name === SHOW_NOTES ? 'notesInPage' : name));
  },
  sharedNotes: (value, policy, report) => {
    policy.sharedNotes = list(SharedNote, NOTES, value, ['sharedNotes', 'note'], report);
  },
  disableNotes: (value, policy, report) => {
    if (typeof value === 'boolean') policy.disableNotes = value;
    else report('disableNotes', 'true or false');
  },
  contact: (value, policy, report) => {
    const read = v.safeParse(ContactLine, value);
    if (read.success) policy.contact = read.output;
    else report('contact', 'one line', CONTACT);
  },
};

/** Every name that a policy may hold, and those inside `triggers`, `settings` and `lockSettings`. */
export const POLICY_NAMES = {
  keys: Object.keys(READERS),
  triggers: TRIGGERS,
  settings: OTHERS,
  lockable: LOCKABLE,
};

/**
 * Reads what `storage.managed` holds. Each key stands for itself: one that is wrong is left out and named, and its
 * default holds. Never throws, whatever a policy holds; nothing in it can grant a site or a permission.
 */
export function readPolicy(raw: unknown): PolicyReading {
  const policy: Policy = {
    sites: [],
    values: {},
    locked: [],
    sharedNotes: [],
    disableNotes: false,
  };
  const problems: PolicyProblem[] = [];
  const report: Report = (key, reason, ...values) => {
    if (problems.length < PROBLEMS) problems.push({ key, reason, values });
  };
  const entries = entriesOf(raw) ?? [];
  for (const [key, value] of entries) {
    if (Object.hasOwn(READERS, key)) READERS[key]?.(value, policy, report);
    else report(shown(key), 'unknown');
  }
  policy.locked = [...new Set([...policy.locked, ...namesIn(policy.values)])];
  return { isSet: entries.length > 0, policy, problems };
}

function namesIn(values: Partial<Settings>): (keyof Settings)[] {
  return Object.keys(values) as (keyof Settings)[];
}
