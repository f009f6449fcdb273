import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Placed, Problem, SourceFile } from './problems.ts';
import type { AuthoredRule } from './rules-schema.ts';
import type { Family, Guide } from './schema.ts';

type Readable = v.GenericSchema<unknown, Family | Guide | AuthoredRule>;

/** Reads a YAML file that holds one document, or several divided by `---`; what does not fit becomes a problem. */
export function readDocuments<S extends Readable>(
  file: SourceFile,
  schema: S,
  problems: Problem[],
) {
  const found: { value: v.InferOutput<S>; place: Placed }[] = [];
  const starts = [0, ...[...file.text.matchAll(/^---.*\n/gm)].map((m) => m.index + m[0].length)];
  for (const [i, start] of starts.entries()) {
    const text = file.text.slice(start, starts[i + 1]).replace(/^---.*$/gm, '');
    if (text.replace(/^\s*#.*$/gm, '').trim() === '') continue;
    const linesBefore = file.text.slice(0, start).split('\n').length - 1;
    const read = readDocument(file.path, text, linesBefore, schema, problems);
    if (read) found.push(read);
  }
  return found;
}

function readDocument<S extends Readable>(
  path: string,
  text: string,
  linesBefore: number,
  schema: S,
  problems: Problem[],
) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const place: Placed = (at, reason) => ({
    file: path,
    line: linesBefore + counter.linePos(offsetOf(document, at)).line,
    field: at.length > 0 ? at.join('.') : 'file',
    reason,
  });
  for (const error of document.errors) {
    const line = linesBefore + counter.linePos(error.pos[0]).line;
    problems.push({ file: path, line, field: 'YAML', reason: error.message.split('\n')[0] ?? '' });
  }
  if (document.errors.length > 0) return undefined;
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, place };
  for (const issue of result.issues) {
    const at = issue.path?.map((step: { key: unknown }) => step.key as PropertyKey) ?? [];
    const unknownKey = issue.expected === 'never';
    const missing = issue.received === 'undefined';
    const reason = unknownKey ? 'is no field of this file' : missing ? 'is missing' : issue.message;
    problems.push(place(at, reason));
  }
  return undefined;
}

/** Offset of the deepest node on the path that exists; a missing field is placed at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      offset = range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
