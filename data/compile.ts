import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { readInForce, readRetired } from './editions.ts';
import type { CompactCode, Dataset, ListedNumber } from './entry.ts';
import {
  type AuthoredCode,
  type AuthoredRetiredCode,
  type Family,
  FamilySchema,
} from './schema.ts';

/** A text file of the authored dataset; `path` is what an error names. */
export interface SourceFile {
  path: string;
  text: string;
}

export interface Sources {
  edition: number;
  families: SourceFile[];
  inForce: SourceFile;
  retired: SourceFile;
}

/** Something an author has to mend; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  field: string;
  reason: string;
}

type Placed = (path: readonly PropertyKey[], reason: string) => Problem;
type Authored = (AuthoredCode | AuthoredRetiredCode) & { place: Placed; at: PropertyKey[] };

/** One line an author can act on: `file:line field: reason`. */
export function describe({ file, line, field, reason }: Problem): string {
  return `${file}:${line} ${field}: ${reason}`;
}

/** Thrown when the dataset does not hold together; the message lists every problem, one a line. */
export class DatasetError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`The dataset needs mending:\n${problems.map(describe).join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/**
 * Turns the authored YAML families and the number lists into the compact dataset.
 * @throws {DatasetError} with every problem found, each with file, line and field.
 */
export function compile(sources: Sources): Dataset {
  const { dataset, problems } = inspect(sources);
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

/** As `compile`, for a check that reports: what could be read, beside every problem found. */
export function inspect(sources: Sources): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const listed = readLists(sources, problems);
  const families: Dataset['families'] = {};
  const codes = new Map<string, CompactCode>();
  const authored = new Map<string, Authored>();

  for (const file of sources.families) {
    for (const { family, place } of readFamilies(file, problems)) {
      if (families[family.family]) {
        problems.push(place(['family'], `the family ${family.family} stands in another file too`));
        continue;
      }
      const { codes: own, retired, family: slug, category, ...shared } = family;
      families[slug] = withoutUndefined(shared);
      const all = [
        ...own.map((code, i) => ({ code, at: ['codes', i] })),
        ...retired.map((code, i) => ({ code, at: ['retired', i] })),
      ];
      for (const { code, at } of all) {
        if (codes.has(code.code)) {
          problems.push(place([...at, 'code'], `${code.code} is written twice`));
          continue;
        }
        const number = listed.get(code.code);
        if (!number) {
          problems.push(place([...at, 'code'], `${code.code} is in no list of code numbers`));
          continue;
        }
        if ((number.until !== undefined) !== (at[0] === 'retired')) {
          const where = number.until === undefined ? 'codes' : 'retired';
          problems.push(place([...at, 'code'], `${code.code} belongs under \`${where}\``));
        }
        if (number.category && number.category !== category) {
          problems.push(place(['category'], `${code.code} is listed under ${number.category}`));
        }
        codes.set(code.code, withoutUndefined({ ...number, category, family: slug, ...code }));
        authored.set(code.code, { ...code, place, at });
      }
    }
  }

  problems.push(...checkNeighbours(authored, listed));
  const dataset = {
    edition: sources.edition,
    families,
    codes: [...codes.values()].sort((a, b) => a.code.localeCompare(b.code)),
    listed: [...listed.values()].map(({ category: _, ...number }) => number),
  };
  return { dataset, problems };
}

function readLists({ inForce, retired }: Sources, problems: Problem[]) {
  const listed = new Map<string, ListedNumber & { category?: string }>();
  for (const [file, read] of [
    [inForce, readInForce],
    [retired, readRetired],
  ] as const) {
    try {
      for (const number of read(file.text)) listed.set(number.code, number);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const line = Number(/^row (\d+)/.exec(reason)?.[1] ?? 1);
      problems.push({ file: file.path, line, field: 'list', reason });
    }
  }
  return listed;
}

/** A file holds one family, or several as YAML documents divided by `---`. */
function readFamilies(file: SourceFile, problems: Problem[]): { family: Family; place: Placed }[] {
  const found: { family: Family; place: Placed }[] = [];
  const starts = [0, ...[...file.text.matchAll(/^---.*\n/gm)].map((m) => m.index + m[0].length)];
  for (const [i, start] of starts.entries()) {
    const text = file.text.slice(start, starts[i + 1]).replace(/^---.*$/gm, '');
    if (text.replace(/^\s*#.*$/gm, '').trim() === '') continue;
    const linesBefore = file.text.slice(0, start).split('\n').length - 1;
    const family = readFamily(file.path, text, linesBefore, problems);
    if (family) found.push(family);
  }
  return found;
}

function readFamily(path: string, text: string, linesBefore: number, problems: Problem[]) {
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
  const result = v.safeParse(FamilySchema, document.toJS());
  if (result.success) return { family: result.output, place };
  for (const issue of result.issues) {
    const at = issue.path?.map((step) => step.key as PropertyKey) ?? [];
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

/** Every neighbour exists, is another code, is in force, and points back unless marked one-way. */
function checkNeighbours(
  authored: Map<string, Authored>,
  listed: Map<string, ListedNumber>,
): Problem[] {
  const problems: Problem[] = [];
  for (const entry of authored.values()) {
    const retired = entry.at[0] === 'retired';
    for (const [i, near] of (entry.nearMisses ?? []).entries()) {
      const at = [...entry.at, 'nearMisses', i, 'code'];
      const say = (reason: string) => problems.push(entry.place(at, reason));
      const target = listed.get(near.code);
      if (near.code === entry.code) say(`${near.code} is its own neighbour`);
      else if (!target) say(`${near.code} does not exist`);
      else if (target.until !== undefined) say(`${near.code} ended with ${target.until}`);
      else if (!retired && !near.oneWay && authored.has(near.code)) {
        const back = authored.get(near.code)?.nearMisses?.some((n) => n.code === entry.code);
        if (!back)
          say(
            `${near.code} does not point back to ${entry.code}; add it there, or give a oneWay reason here`,
          );
      }
    }
    for (const [field, codes] of references(entry)) {
      for (const code of codes) {
        if (!listed.has(code))
          problems.push(entry.place([...entry.at, field], `${code} does not exist`));
      }
    }
  }
  return problems;
}

/** Lists of codes that an entry names beside its neighbours. */
function references(entry: Authored): [string, readonly string[]][] {
  if (!('say' in entry)) return [];
  const { related = [], addsTo = [], withReading } = entry;
  return [
    ['related', related],
    ['addsTo', addsTo],
    ['withReading', withReading ? [withReading] : []],
  ];
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, x]) => x !== undefined)) as T;
}
