import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem, SourceFile } from './problems.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'));
const host = v.pipe(
  v.string(),
  v.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name, with `*.` before it or not'),
);

const SiteSchema = v.strictObject({
  name: text,
  kind: v.picklist(['practice management', 'clearinghouse', 'payer portal']),
  hosts: v.pipe(v.array(host), v.minLength(1, 'needs a host name')),
  codeColumns: v.exactOptional(v.array(text)),
  stand: v.exactOptional(v.picklist(['corner'])),
  verified: text,
  on: v.pipe(
    v.string('must be a date in quotes'),
    v.isoDate('must be a date such as "2026-11-25"'),
  ),
});

/** A site that bills dentistry, as `sites.yaml` has it. */
export type KnownSite = v.InferOutput<typeof SiteSchema>;

/** Reads `sites.yaml`; what does not fit becomes a problem with its line. */
export function readSites({ path, text }: SourceFile, problems: Problem[]): KnownSite[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problem = (offset: number, field: string, reason: string) =>
    problems.push({ file: path, line: counter.linePos(offset).line, field, reason });
  for (const { pos, message } of document.errors)
    problem(pos[0], 'YAML', message.split('\n')[0] ?? '');
  const result = v.safeParse(v.array(SiteSchema, 'must be a list'), document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const steps = issue.path?.map(({ key }) => key) ?? [];
    const node = document.getIn(steps.slice(0, 1), true) as { range?: number[] } | undefined;
    problem(node?.range?.[0] ?? 0, steps.join('.') || 'file', issue.message);
  }
  return [];
}
