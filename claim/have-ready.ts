import type { Library } from '../data/library.ts';
import type { Attachment } from '../data/schema.ts';
import type { Claim } from './claim.ts';
import { createFacts } from './facts.ts';
import { readClaim } from './reading.ts';
import { yearOf } from './relation.ts';
import type { Wanted } from './result.ts';

/** What to have ready for one claim: each attachment once, those wanted by most codes first. */
export type HaveReady = (claim: Claim, today: Date) => Wanted[];

export function createHaveReady(library: Library): HaveReady {
  const facts = createFacts(library);
  return (claim, today) => {
    const { lines } = readClaim(claim, (code) => library.listed.has(code));
    const wanted = new Map<Attachment, Set<string>>();
    for (const { code, date } of lines) {
      const year = yearOf(date, { thisYear: today.getFullYear() });
      for (const attachment of facts.entry(code, year)?.haveReady ?? [])
        wanted.set(attachment, (wanted.get(attachment) ?? new Set()).add(code));
    }
    return [...wanted]
      .map(([attachment, codes]) => ({ attachment, codes: [...codes].sort() }))
      .sort((a, b) => b.codes.length - a.codes.length || (a.attachment < b.attachment ? -1 : 1));
  };
}
