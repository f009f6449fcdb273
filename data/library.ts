import type { CompactCode, Dataset, FamilyText, ListedNumber } from './entry.ts';

/** What an answer needs of the dataset, code by code. */
export interface Library {
  /** Year of the newest edition. */
  edition: number;
  guides: Dataset['guides'];
  listed: ReadonlyMap<string, ListedNumber>;
  titleOf(code: string): string | undefined;
  find(code: string): { code: CompactCode; family: FamilyText } | undefined;
}

export function libraryOf({ edition, guides, listed, codes, families }: Dataset): Library {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  return {
    edition,
    guides,
    listed: new Map(listed.map((number) => [number.code, number])),
    titleOf: (code) => byCode.get(code)?.title,
    find(number) {
      const code = byCode.get(number);
      const family = code && families[code.family];
      return family && { code, family };
    },
  };
}
