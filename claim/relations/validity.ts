import { shownDate } from '../date.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Asked, type Hit, yearOf } from '../relation.ts';
import { listed } from '../words.ts';

/** Most codes that a question offers; more are a list to search, not an answer. */
const OFFERED = 4;

/** Ended before the date of its line. */
export function retired(): Ask {
  return (claim) =>
    judgeable(claim).flatMap((line) => {
      const year = yearOf(line.date, claim);
      const { until, replacedBy = [] } = claim.facts.number(line.code) ?? {};
      if (until === undefined || until >= year) return [];
      const instead = replacedBy.filter((code) => isInForce(code, year, claim)).slice(0, OFFERED);
      return judged(line, [line.code, ...instead], {
        until: String(until),
        instead: listed(instead, 'or'),
      });
    });
}

/** Of an edition that begins after the date of its line. */
export function notYetInForce(): Ask {
  return (claim) =>
    judgeable(claim).flatMap((line) => {
      const { since } = claim.facts.number(line.code) ?? {};
      if (since === undefined || since <= yearOf(line.date, claim)) return [];
      return judged(line, [line.code], { since: String(since) });
    });
}

/** In no edition, for a year whose edition is listed. */
export function unknown(): Ask {
  return (claim) =>
    judgeable(claim).flatMap((line) => {
      const year = yearOf(line.date, claim);
      if (claim.facts.number(line.code) || year > claim.facts.edition) return [];
      const nearest = claim.facts.nearest(line.code, year).slice(0, OFFERED);
      return judged(line, [line.code, ...nearest], {
        edition: String(year),
        nearest: listed(nearest, 'or'),
      });
    });
}

/** In no edition that is listed, for a year after them: it may be new. */
export function unknownLater(): Ask {
  return (claim) =>
    judgeable(claim).flatMap((line) => {
      const year = yearOf(line.date, claim);
      if (claim.facts.number(line.code) || year <= claim.facts.edition) return [];
      return judged(line, [line.code], {
        edition: String(claim.facts.edition),
        year: String(year),
      });
    });
}

/** Codes of one date that no single edition holds, unless one is what replaced the other. */
export function twoEditions(): Ask {
  return (claim) =>
    claim.dates.filter(isJudgeable).flatMap((group): Hit[] => {
      const codes = [...group.lines.keys()].sort();
      const number = (code: string) => claim.facts.number(code);
      const newest = Math.max(...codes.map((code) => number(code)?.since ?? 0));
      const oldest = Math.min(
        ...codes.map((code) => number(code)?.until ?? Number.POSITIVE_INFINITY),
      );
      if (newest <= oldest) return [];
      const old = codes.filter((code) => (number(code)?.until ?? newest) < newest);
      const added = codes.filter((code) => (number(code)?.since ?? oldest) > oldest);
      const replacing = new Set(old.flatMap((code) => number(code)?.replacedBy ?? []));
      if (added.every((code) => replacing.has(code))) return [];
      return [
        {
          codes: [...old, ...added],
          words: {
            code: listed(old),
            other: listed(added),
            until: String(oldest),
            since: String(newest),
          },
          where: { day: group.day },
        },
      ];
    });
}

/** A date that is written but cannot be read tells no year. */
function isJudgeable({ day, date }: Pick<ReadLine, 'day' | 'date'>): boolean {
  return day === '' || date !== undefined;
}

function judgeable({ lines }: Asked): ReadLine[] {
  return lines.filter(isJudgeable);
}

function isInForce(code: string, year: number, { facts }: Asked): boolean {
  const { since = year, until = year } = facts.number(code) ?? {};
  return since <= year && until >= year;
}

function judged(line: ReadLine, codes: string[], words: Record<string, string>): Hit[] {
  const when = line.date ? `on ${shownDate(line.date)}` : 'this year';
  return [
    {
      codes,
      words: { ...words, code: line.code, when },
      where: { day: line.day },
      ...(codes.length === 1 ? { useIfNone: true } : {}),
    },
  ];
}
