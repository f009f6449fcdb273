import type { RuleOf } from '../../data/rules-schema.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';
import { classOf } from '../tooth.ts';
import { listed } from '../words.ts';

/** A code on a kind of tooth that it does not fit. */
export function toothClass(rule: RuleOf<'tooth class'>): Ask {
  const classes = new Set<string>(rule.classes);
  return (claim) =>
    rule.codes.flatMap((code) =>
      (claim.whole.lines.get(code) ?? [])
        .filter(({ date }) => yearOf(date, claim) <= (rule.until ?? Number.POSITIVE_INFINITY))
        .flatMap(({ day, teeth }) =>
          teeth
            .filter((tooth) => !classes.has(classOf(tooth)))
            .map(
              (tooth): Hit => ({
                codes: [code],
                words: { code, tooth, class: classOf(tooth), classes: listed(rule.classes, 'or') },
                where: { day, tooth },
              }),
            ),
        ),
    );
}

/** A surface that the kind of tooth does not have. */
export function surfaceLetters(rule: RuleOf<'surface letters'>): Ask {
  const classes = new Set<string>(rule.classes);
  return (claim) =>
    rule.codes.flatMap((code) =>
      (claim.whole.lines.get(code) ?? [])
        .filter(({ surfaces }) => surfaces?.includes(rule.letters))
        .flatMap(({ day, teeth }) =>
          teeth
            .filter((tooth) => classes.has(classOf(tooth)))
            .map(
              (tooth): Hit => ({ codes: [code], words: { code, tooth }, where: { day, tooth } }),
            ),
        ),
    );
}

/** A code that counts surfaces, beside a surface cell that holds another number of them. */
export function surfaces(rule: RuleOf<'surfaces'>): Ask {
  const counts = new Map(
    rule.counts.flatMap(({ codes, ...bounds }) => codes.map((code) => [code, bounds])),
  );
  return (claim) =>
    [...counts].flatMap(([code, { from, to, since = 0 }]) =>
      (claim.whole.lines.get(code) ?? []).flatMap((line): Hit[] => {
        if (yearOf(line.date, claim) < since) return [];
        const count = line.surfaces?.length ?? 0;
        if (count === 0 || (count >= from && count <= (to ?? Number.POSITIVE_INFINITY))) return [];
        const words = {
          code,
          tooth: line.teeth.join(', '),
          surface: line.surfaceText,
          count: String(count),
          counts: inWords(from, to),
        };
        return [{ codes: [code], words, where: placeOf(line) }];
      }),
    );
}

function placeOf({ day, teeth }: ReadLine): NonNullable<Hit['where']> {
  const [tooth] = teeth;
  return tooth && teeth.length === 1 ? { day, tooth } : { day };
}

/** `1 surface`, `2 surfaces`, `4 or more surfaces`. */
function inWords(from: number, to: number | undefined): string {
  if (to === undefined) return `${from} or more surfaces`;
  return from === 1 ? '1 surface' : `${from} surfaces`;
}
