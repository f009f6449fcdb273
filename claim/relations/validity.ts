import { shownDate } from '../date.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';
import { listed } from '../words.ts';

/** Ended before the date of its line. */
export function retired(): Ask {
  return (claim) =>
    claim.lines.flatMap((line) => {
      const { until, replacedBy = [] } = claim.facts.number(line.code) ?? {};
      if (until === undefined || until >= yearOf(line.date, claim)) return [];
      return judged(line, [line.code, ...replacedBy], {
        until: String(until),
        instead: listed(replacedBy, 'or'),
      });
    });
}

/** Of an edition that begins after the date of its line. */
export function notYetInForce(): Ask {
  return (claim) =>
    claim.lines.flatMap((line) => {
      const { since } = claim.facts.number(line.code) ?? {};
      if (since === undefined || since <= yearOf(line.date, claim)) return [];
      return judged(line, [line.code], { since: String(since) });
    });
}

/** In no edition. */
export function unknown(): Ask {
  return (claim) =>
    claim.lines.flatMap((line) => {
      if (claim.facts.number(line.code)) return [];
      const nearest = claim.facts.nearest(line.code, yearOf(line.date, claim));
      return judged(line, [line.code, ...nearest], {
        edition: String(Math.min(claim.facts.edition, yearOf(line.date, claim))),
        nearest: listed(nearest, 'or'),
      });
    });
}

/** Codes of one date that no single edition holds. */
export function twoEditions(): Ask {
  return (claim) =>
    claim.dates.flatMap((group): Hit[] => {
      const codes = [...group.lines.keys()].sort();
      const number = (code: string) => claim.facts.number(code);
      const newest = Math.max(...codes.map((code) => number(code)?.since ?? 0));
      const oldest = Math.min(
        ...codes.map((code) => number(code)?.until ?? Number.POSITIVE_INFINITY),
      );
      if (newest <= oldest) return [];
      const old = codes.filter((code) => (number(code)?.until ?? newest) < newest);
      const added = codes.filter((code) => (number(code)?.since ?? oldest) > oldest);
      return [
        {
          codes: [...old, ...added],
          words: {
            code: listed(old),
            other: listed(added),
            until: String(oldest),
            since: String(newest),
          },
          where: group,
        },
      ];
    });
}

function judged(line: ReadLine, codes: string[], words: Record<string, string>): Hit[] {
  const when = line.date ? `on ${shownDate(line.date)}` : 'today';
  const isAlone = codes.length === 1;
  return [
    { codes, words: { ...words, code: line.code, when }, ...(isAlone ? { useIfNone: true } : {}) },
  ];
}
