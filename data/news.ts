import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem, SourceFile } from './problems.ts';

/** A line that is longer is no longer read at a glance. */
const LINE_LENGTH = 140;

const line = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LINE_LENGTH, `must have at most ${LINE_LENGTH} characters`),
);
const lines = v.pipe(v.array(line), v.minLength(1, 'needs a line'));

const NewsSchema = v.pipe(
  v.strictObject({
    version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'must be a version such as 1.2.0')),
    en: lines,
    es: lines,
  }),
  v.check(({ en, es }) => en.length === es.length, 'needs as many lines in es as in en'),
);

/** What one version brought, in both languages. */
export type News = v.InferOutput<typeof NewsSchema>;

/** Reads `news.yaml`; what does not fit becomes a problem with its line. */
export function readNews({ path, text }: SourceFile, problems: Problem[]): News[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problem = (offset: number, field: string, reason: string) =>
    problems.push({ file: path, line: counter.linePos(offset).line, field, reason });
  for (const { pos, message } of document.errors)
    problem(pos[0], 'YAML', message.split('\n')[0] ?? '');
  const result = v.safeParse(v.array(NewsSchema, 'must be a list'), document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const steps = issue.path?.map(({ key }) => key) ?? [];
    const node = document.getIn(steps.slice(0, 1), true) as { range?: number[] } | undefined;
    problem(node?.range?.[0] ?? 0, steps.join('.') || 'file', issue.message);
  }
  return [];
}
