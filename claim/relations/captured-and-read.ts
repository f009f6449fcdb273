import { type Ask, type Hit, yearOf } from '../relation.ts';

/** An image that was only taken, beside the code that includes taking and reading, on one date. */
export function capturedAndRead(): Ask {
  return (claim) =>
    claim.dates.flatMap((group) =>
      [...group.lines.keys()].flatMap((code): Hit[] => {
        const whole = claim.facts.entry(code, yearOf(group.date, claim))?.withReading;
        if (whole === undefined || !group.lines.has(whole)) return [];
        return [
          {
            codes: [code, whole],
            words: { code, other: whole },
            where: group,
            isTogether: true,
          },
        ];
      }),
    );
}
