import type { CompactCode, Dataset } from './entry.ts';

interface Named {
  code: string;
  title: string;
}

/** What an edition changed about one code. */
export type Change = Named & { family: string } & (
    | { kind: 'new' }
    /** Not in the edition any more; `replacedBy` may be empty. */
    | { kind: 'ended'; replacedBy: Named[] }
    /** `changed`: one sentence. */
    | { kind: 'changed'; changed: string }
  );

/** What an office has to know when an edition begins. */
export interface JanuaryKit {
  /** Year of the edition; it is compared with the one before. */
  edition: number;
  /** Changes of the codes that the office uses, those it uses most first. */
  yours: Change[];
  /** Codes that the office uses, and that stay as they are. */
  unchanged: number;
  /** New codes in families that the office uses, family by family. */
  inYourFamilies: { name: string; changes: Change[] }[];
  all: Change[];
}

/** All that the newest edition of a dataset changed, in the order of the codes. */
export function changesOf({ codes, edition }: Pick<Dataset, 'codes' | 'edition'>): Change[] {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  const named = (code: string): Named => ({ code, title: byCode.get(code)?.title ?? '' });
  return codes.flatMap((code): Change[] => {
    const base = { code: code.code, title: code.title, family: code.family };
    if (code.since === edition) return [{ ...base, kind: 'new' }];
    if (code.until === edition - 1)
      return [{ ...base, kind: 'ended', replacedBy: (code.replacedBy ?? []).map(named) }];
    const changed = revisionIn(code, edition);
    return changed ? [{ ...base, kind: 'changed', changed }] : [];
  });
}

function revisionIn({ revisions = [] }: CompactCode, edition: number): string | undefined {
  return revisions.find(({ from }) => from === edition)?.changed;
}

/** The kit for an office; `used`: the codes it starred or looked up, most used first. */
export function januaryKit(dataset: Dataset, used: readonly string[]): JanuaryKit {
  const all = changesOf(dataset);
  const changeOf = new Map(all.map((change) => [change.code, change]));
  const known = new Map(dataset.codes.map((code) => [code.code, code]));
  const own = [...new Set(used)].filter((code) => known.has(code));
  const yours = own.flatMap((code) => changeOf.get(code) ?? []);
  const families = [...new Set(own.flatMap((code) => known.get(code)?.family ?? []))];
  const inYourFamilies = families.flatMap((family) => {
    const changes = all.filter(
      (change) => change.kind === 'new' && change.family === family && !own.includes(change.code),
    );
    return changes.length > 0 ? [{ name: dataset.families[family]?.name ?? family, changes }] : [];
  });
  return {
    edition: dataset.edition,
    yours,
    unchanged: own.length - yours.length,
    inYourFamilies,
    all,
  };
}
