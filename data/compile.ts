import { readDocuments } from './documents.ts';
import { readInForce, readOverlay, readRetired } from './editions.ts';
import type { CompactCode, Dataset, ListedNumber } from './entry.ts';
import { type Authored, checkNeighbours } from './neighbours.ts';
import { DatasetError, type Placed, type Problem, type SourceFile } from './problems.ts';
import { FamilySchema, GuideSchema, type Overlay } from './schema.ts';

export interface Sources {
  edition: number;
  families: SourceFile[];
  inForce: SourceFile;
  retired: SourceFile;
  guides: SourceFile[];
  /** Codes billed most, divided by white space; a line that begins with `#` is a remark. */
  everyday: SourceFile;
  /** What later editions change, oldest first. */
  overlays: SourceFile[];
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
  const overlays = readOverlays(sources.overlays, listed, problems);
  const families: Dataset['families'] = {};
  const guides: Dataset['guides'] = {};
  for (const file of sources.guides)
    for (const { value } of readDocuments(file, GuideSchema, problems)) guides[value.guide] = value;
  const codes = new Map<string, CompactCode>();
  const authored = new Map<string, Authored>();

  for (const file of sources.families) {
    for (const { value: family, place } of readDocuments(file, FamilySchema, problems)) {
      if (families[family.family]) {
        problems.push(place(['family'], `the family ${family.family} stands in another file too`));
        continue;
      }
      const { codes: own, retired, family: slug, category, ...shared } = family;
      families[slug] = withoutUndefined(shared);
      checkGuides([family, ...own], guides, place, problems);
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
        const hasEnded = number.until !== undefined && number.until < sources.edition;
        if (hasEnded !== (at[0] === 'retired')) {
          const where = hasEnded ? 'retired' : 'codes';
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

  problems.push(...checkNeighbours(authored, listed, sources.edition));
  for (const { edition, revised } of overlays)
    for (const { code: number, ...change } of revised) {
      const code = codes.get(number);
      if (code) code.revisions = [...(code.revisions ?? []), { from: edition, ...change }];
    }
  const dataset = {
    edition: overlays.at(-1)?.edition ?? sources.edition,
    families,
    guides,
    everyday: readEveryday(sources.everyday, listed, problems),
    codes: [...codes.values()].sort((a, b) => a.code.localeCompare(b.code)),
    listed: [...listed.values()].map(({ category: _, ...number }) => number),
  };
  return { dataset, problems };
}

function readEveryday(
  { path, text }: SourceFile,
  listed: Map<string, ListedNumber>,
  problems: Problem[],
): string[] {
  const codes = text.replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean);
  for (const code of codes)
    if (!listed.has(code))
      problems.push({ file: path, line: 1, field: 'list', reason: `${code} does not exist` });
  return codes;
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

/** Reads the overlays and takes their additions and retirements into the lists. */
function readOverlays(
  files: SourceFile[],
  listed: Map<string, ListedNumber & { category?: string }>,
  problems: Problem[],
): Overlay[] {
  return files.flatMap(({ path, text }) => {
    const say = (reason: string) =>
      problems.push({ file: path, line: 1, field: 'edition', reason });
    try {
      const overlay = readOverlay(text);
      const { edition, added, retired, revised } = overlay;
      for (const { code, category } of added) {
        if (listed.has(code)) say(`${code} is added but exists already`);
        listed.set(code, { code, category, since: edition });
      }
      for (const { code, replacedBy } of retired) {
        const number = listed.get(code);
        if (number) listed.set(code, { ...number, until: edition - 1, replacedBy });
        else say(`${code} is retired but does not exist`);
      }
      for (const { code } of revised)
        if (!listed.has(code)) say(`${code} is revised but does not exist`);
      return [overlay];
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
}

function checkGuides(
  texts: { guides?: string[] }[],
  guides: Dataset['guides'],
  place: Placed,
  problems: Problem[],
) {
  for (const guide of texts.flatMap((text) => text.guides ?? []))
    if (!guides[guide]) problems.push(place(['guides'], `there is no guide ${guide}`));
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, x]) => x !== undefined)) as T;
}
