import * as v from 'valibot';
import { tidyPayer } from '../office/note.ts';
import type { Policy, PolicyProblem, PolicySetting } from './policy-shape.ts';
import { SettingsShape } from './settings.ts';

/** As much of an unknown name as tells which it is, in characters. */
const NAME_SHOWN = 60;

export type Report = (
  key: string,
  reason: PolicyProblem['reason'],
  ...values: PolicyProblem['values']
) => void;

/** Takes over the value of one key into the policy, or reports why not. */
export type Reader = (value: unknown, policy: Policy, report: Report) => void;

/** Takes over each of the settings that stand in one key. */
export function group(
  key: string,
  names: readonly PolicySetting[],
  value: unknown,
  policy: Policy,
  report: Report,
): void {
  const entries = entriesOf(value);
  if (!entries) {
    report(key, 'names and values');
    return;
  }
  for (const [name, inner] of entries) {
    const known = names.find((one) => one === name);
    if (known) setting(`${key}.${known}`, known, inner, policy, report);
    else report(`${key}.${shown(name)}`, 'unknown');
  }
}

/** Takes over the value of one setting, if it is one that the setting can have. */
export function setting(
  key: string,
  name: PolicySetting,
  value: unknown,
  policy: Policy,
  report: Report,
): void {
  const schema = SettingsShape.entries[name];
  // A value that cannot be used becomes the fallback, which is another.
  if (v.parse(schema, value) === value) Object.assign(policy.values, { [name]: value });
  else if ('options' in schema) report(key, 'one of', ...schema.options);
  else if (schema.type === 'boolean') report(key, 'true or false');
  else report(key, 'whole number', ...limitsOf(schema));
}

/** A list with one wrong entry is left out as a whole, as Chromium does it: half a list would look like a whole one. */
export function list<S extends v.GenericSchema>(
  entry: S,
  most: number,
  value: unknown,
  [key, reason]: readonly [string, PolicyProblem['reason']],
  report: Report,
): v.InferOutput<S>[] {
  if (!Array.isArray(value) || value.length > most) {
    report(key, 'list', most);
    return [];
  }
  const read = v.safeParse(v.array(entry), value, { abortEarly: true });
  if (read.success) return read.output;
  const at = read.issues[0].path?.[0]?.key;
  report(key, reason, typeof at === 'number' ? at + 1 : 1);
  return [];
}

/** The own names and values of a plain object. */
export function entriesOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : undefined;
}

/** An unknown name, cut where it is too long to show. */
export function shown(name: string): string {
  const cut = tidyPayer(name.slice(0, NAME_SHOWN));
  return name.length > NAME_SHOWN ? `${cut}…` : cut;
}

function limitsOf({ pipe }: typeof SettingsShape.entries.dwell): number[] {
  return pipe.flatMap((step) =>
    'requirement' in step && typeof step.requirement === 'number' ? step.requirement : [],
  );
}
