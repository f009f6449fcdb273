import Fuse from 'fuse.js';
import type { CompactCode, Dataset, FamilyText } from './entry.ts';
import { fold, type Mark, marksOf } from './fold.ts';
import type { LicensedRow } from './licensed-row.ts';
import { nearestCodes } from './lookup.ts';
import { type Snippet, snippetAround } from './snippet.ts';
import { type Standing, standingOf } from './standing.ts';

/** One answer of a search, and why it is one. */
export interface SearchResult extends LicensedRow {
  code: string;
  title: string;
  /** Where it stands today. */
  standing: Standing;
  why: 'number' | 'name' | 'alias' | 'typo' | 'text';
  /** The alias that matched, where it is not part of the title. */
  alias?: string;
  /** What to mark in the code, the title and the alias. */
  marks: { code: Mark[]; title: Mark[]; alias: Mark[] };
  /** Where neither shows what matched: the words around it in the family's name or the text. */
  snippet?: Snippet;
}

/** What a search reads of the dataset: a seventh of it, which a page of the extension can hold beside the background. */
export interface Searchable extends Pick<Dataset, 'edition' | 'everyday' | 'listed'> {
  codes: Pick<CompactCode, 'code' | 'title' | 'family' | 'is' | 'since' | 'until' | 'aliases'>[];
  families: Record<string, Pick<FamilyText, 'name'>>;
}

export function searchableOf({ edition, everyday, listed, codes, families }: Dataset): Searchable {
  return {
    edition,
    everyday,
    listed,
    codes: codes.map(({ code, title, family, is, since, until, aliases }) => ({
      code,
      title,
      family,
      is,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(aliases ? { aliases } : {}),
    })),
    families: Object.fromEntries(
      Object.entries(families).map(([slug, { name }]) => [slug, { name }]),
    ),
  };
}

/** `today` decides what is in force. */
export type Search = (query: string, today?: Date) => SearchResult[];

/** Rows a popup shows without scrolling far. */
export const MOST = 15;
/** How much a hit in a field counts; a title says what the work is, an `is` only mentions words. */
const WEIGHT = { title: 4, alias: 4, family: 1.5, text: 1 } as const;
/** A word begun counts for less than a whole one, a misspelt one for less again. */
const BEGUN = 0.8;
const MISSPELT = 0.6;
/** Fuse's distance (0 exact, 1 anything) up to which a word counts as misspelt. */
const MISSPELT_DISTANCE = 0.34;
/** Shorter words are misspelt into anything. */
const MISSPELT_LENGTH = 4;

/** What a whole alias or title counts for against its words, and one that is begun. */
const WHOLE = 4;
const BEGUN_WHOLE = 1.6;
/** A code billed every week is likelier meant than one billed once in a career. */
const EVERYDAY = 1.35;
/** A retired code is rarely what is looked for by words. */
const RETIRED = 0.3;

type Where = keyof typeof WEIGHT;
interface Posting {
  doc: number;
  where: Where;
}

/** Builds the search over a dataset: exact code, code prefix, one-slip codes, then words. */
export function createSearch(dataset: Searchable): Search {
  const docs = dataset.codes;
  const listed = new Map(dataset.listed.map((number) => [number.code, number]));
  const byCode = new Map(docs.map((doc, i) => [doc.code, i]));
  const words = indexWords(dataset);
  const aliases = docs.map((doc) =>
    (doc.aliases ?? []).map((alias) => ({ alias, folded: fold(alias) })),
  );
  const titles = docs.map(({ title }) => fold(title));
  const everyday = new Set(dataset.everyday);
  // Fuse sees each distinct word once: a short list is a far cheaper thing to match than the entries.
  const vocabulary = [...words.keys()];
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    threshold: MISSPELT_DISTANCE,
    location: 0,
    distance: 20,
  });

  const result = (
    i: number,
    why: SearchResult['why'],
    hits: string[],
    year: number,
    alias?: string,
  ): SearchResult => {
    const doc = docs[i] as (typeof docs)[number];
    const title = marksOf(doc.title, hits);
    const isHidden = !alias && title.length === 0 && !/^D\d/.test(hits[0] ?? '');
    const snippet = isHidden
      ? (snippetAround(dataset.families[doc.family]?.name ?? '', hits) ??
        snippetAround(doc.is, hits))
      : undefined;
    return {
      code: doc.code,
      title: doc.title,
      standing: standingOf(doc, year),
      why,
      marks: {
        code: why === 'number' ? [[0, hits[0]?.length ?? 0]] : slipsOf(hits[0], doc.code),
        title,
        alias: marksOf(alias ?? '', hits),
      },
      ...(alias ? { alias } : {}),
      ...(snippet ? { snippet } : {}),
    };
  };

  const byNumber = (query: string, year: number): SearchResult[] | undefined => {
    const digits = /^d?[ -]?(\d{1,4})$/i.exec(query.trim())?.[1];
    if (digits === undefined) return undefined;
    const isWhole = digits.length === 4;
    const begins = docs.flatMap((doc, i) => (doc.code.startsWith(`D${digits}`) ? [i] : []));
    const found = begins.map((i) => result(i, 'number', [`D${digits}`], year));
    if (!isWhole) return found;
    const near = nearestCodes(`D${digits}`, listed, year).flatMap((code) => byCode.get(code) ?? []);
    return [...found, ...near.map((i) => result(i, 'typo', [`D${digits}`], year))];
  };

  return (query, today = new Date()) => {
    const year = Math.min(today.getFullYear(), dataset.edition);
    const numbers = byNumber(query, year);
    if (numbers) return numbers.slice(0, MOST);
    const folded = fold(query);
    const asked = folded.split(' ').filter(Boolean);
    if (asked.length === 0) return [];
    const scores = new Map<
      number,
      { score: number; covered: number; hits: Set<string>; where: Where; isTypo: boolean }
    >();
    for (const [n, word] of asked.entries()) {
      const best = new Map<number, { score: number; hit: string; where: Where; isTypo: boolean }>();
      for (const [hit, quality] of matches(word, n === asked.length - 1, words, vocabulary, fuse)) {
        const postings = words.get(hit) ?? [];
        const rarity = Math.log(1 + docs.length / postings.length);
        for (const { doc, where } of postings) {
          const score = rarity * WEIGHT[where] * quality;
          if (score > (best.get(doc)?.score ?? 0))
            best.set(doc, { score, hit, where, isTypo: quality === MISSPELT });
        }
      }
      for (const [doc, { score, hit, where, isTypo }] of best) {
        const sum = scores.get(doc) ?? {
          score: 0,
          covered: 0,
          hits: new Set<string>(),
          where,
          isTypo: false,
        };
        sum.score += score;
        sum.covered += 1;
        sum.isTypo ||= isTypo;
        if (WEIGHT[where] < WEIGHT[sum.where]) sum.where = where;
        sum.hits.add(hit);
        scores.set(doc, sum);
      }
    }
    const ranked = [...scores].map(([doc, sum]) => {
      const alias =
        aliases[doc]?.find((a) => a.folded === folded) ??
        aliases[doc]?.find((a) => a.folded.startsWith(folded));
      const isWhole = alias?.folded === folded || titles[doc] === folded;
      const whole = isWhole ? WHOLE : alias ? BEGUN_WHOLE : 1;
      const coverage = (sum.covered / asked.length) ** 2;
      const retired = docs[doc]?.until === undefined ? 1 : RETIRED;
      const usual = everyday.has(docs[doc]?.code ?? '') ? EVERYDAY : 1;
      return {
        doc,
        sum,
        alias: alias?.alias,
        score: sum.score * coverage * whole * retired * usual,
      };
    });
    ranked.sort(
      (a, b) =>
        b.score - a.score || (docs[a.doc]?.code ?? '').localeCompare(docs[b.doc]?.code ?? ''),
    );
    return ranked.slice(0, MOST).map(({ doc, sum, alias }) => {
      const why = sum.isTypo
        ? 'typo'
        : sum.where === 'title'
          ? 'name'
          : sum.where === 'alias' || alias
            ? 'alias'
            : 'text';
      const shown =
        alias ??
        (why === 'alias' || why === 'typo' ? aliasWith(aliases[doc] ?? [], sum.hits) : undefined);
      // What was typed is marked wherever it stands, also where another word counted for more.
      return result(doc, why, [...sum.hits, ...asked], year, shown);
    });
  };
}

/** The characters of a code that are others than those typed. */
function slipsOf(typed: string | undefined, code: string): Mark[] {
  if (!typed || !/^D\d{4}$/.test(typed)) return [];
  return [...code].flatMap((character, i): Mark[] => (character === typed[i] ? [] : [[i, i + 1]]));
}

/** Words of the vocabulary that a typed word may mean, each with how surely. */
function* matches(
  word: string,
  isLast: boolean,
  words: ReadonlyMap<string, Posting[]>,
  vocabulary: readonly string[],
  fuse: Fuse<string>,
): Generator<[string, number]> {
  let found = false;
  if (words.has(word)) {
    found = true;
    yield [word, 1];
  }
  if (isLast || !found)
    for (const candidate of vocabulary)
      if (candidate !== word && candidate.startsWith(word)) {
        found = true;
        yield [candidate, BEGUN];
      }
  if (found || word.length < MISSPELT_LENGTH) return;
  for (const { item } of fuse.search(word, { limit: 5 })) yield [item, MISSPELT];
}

function aliasWith(
  aliases: { alias: string; folded: string }[],
  hits: ReadonlySet<string>,
): string | undefined {
  return aliases.find(({ folded }) => folded.split(' ').some((word) => hits.has(word)))?.alias;
}

function indexWords(dataset: Searchable): Map<string, Posting[]> {
  const words = new Map<string, Posting[]>();
  for (const [doc, entry] of dataset.codes.entries()) {
    const family = dataset.families[entry.family];
    const fields: [Where, string][] = [
      ['title', entry.title],
      ['alias', (entry.aliases ?? []).join(' ')],
      ['family', `${family?.name ?? ''}`],
      ['text', entry.is],
    ];
    const seen = new Set<string>();
    for (const [where, text] of fields)
      for (const word of fold(text).split(' ')) {
        if (!word || seen.has(word)) continue;
        seen.add(word);
        const postings = words.get(word);
        if (postings) postings.push({ doc, where });
        else words.set(word, [{ doc, where }]);
      }
  }
  return words;
}
