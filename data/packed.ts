import type { CompactCode, Dataset, FamilyText } from './entry.ts';
import type { Library } from './library.ts';

/**
 * The dataset as the package carries it: each family as JSON text that is parsed when it is asked for. A worker that
 * is woken for one answer reads the names and parses one family; parsing all of it first took longer than waking.
 */
export interface PackedDataset extends Pick<Dataset, 'edition' | 'listed' | 'guides' | 'everyday'> {
  /** Every code with its title and the number of its family. */
  names: [code: string, title: string, family: number][];
  /** Families with their codes, as JSON. */
  families: string[];
}

interface PackedFamily {
  slug: string;
  family: FamilyText;
  codes: CompactCode[];
}

export function pack({
  edition,
  listed,
  guides,
  everyday,
  codes,
  families,
}: Dataset): PackedDataset {
  const slugs = Object.keys(families);
  const packed = Object.entries(families).map(([slug, family]) =>
    JSON.stringify({
      slug,
      family,
      codes: codes.filter((code) => code.family === slug),
    } satisfies PackedFamily),
  );
  const names = codes.map(({ code, title, family }): PackedDataset['names'][number] => [
    code,
    title,
    slugs.indexOf(family),
  ]);
  return { edition, listed, guides, everyday, names, families: packed };
}

/** Answers code by code; `whole` parses everything, for a search. */
export function unpack(packed: PackedDataset): Library & { whole(): Dataset } {
  const { edition, listed, guides, everyday, names, families } = packed;
  const index = new Map(names.map(([code, title, family]) => [code, { title, family }]));
  const read = (n: number): PackedFamily | undefined => {
    const text = families[n];
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    edition,
    guides,
    listed: new Map(listed.map((number) => [number.code, number])),
    titleOf: (code) => index.get(code)?.title,
    find(number) {
      const found = read(index.get(number)?.family ?? -1);
      const code = found?.codes.find(({ code }) => code === number);
      return found && code && { code, family: found.family };
    },
    whole() {
      const all = families.flatMap((_, n) => read(n) ?? []);
      return {
        edition,
        listed,
        guides,
        everyday,
        families: Object.fromEntries(all.map(({ slug, family }) => [slug, family])),
        codes: all.flatMap(({ codes }) => codes).sort((a, b) => (a.code < b.code ? -1 : 1)),
      };
    },
  };
}
