import type { RuleOf } from '../../data/rules-schema.ts';
import type { ReadLine } from '../line.ts';
import type { Group } from '../reading.ts';
import type { Ask, Asked, Hit } from '../relation.ts';
import { remarksSay } from '../remarks.ts';
import { quadrantOf } from '../tooth.ts';
import { linesOf, listed } from '../words.ts';

type Together = RuleOf<'together'>;

/** Codes that are on one date, tooth or quadrant: one of `codes` with one of `with`, or two of `codes`. */
export function together(rule: Together): Ask {
  const these = new Set(rule.codes);
  const those = rule.with ? new Set(rule.with) : undefined;
  return (claim) => {
    if (remarksSay(claim.remarks, rule.unlessRemarks)) return [];
    const groups = groupsOf(claim, rule.on);
    const found = groups.flatMap((group) => hit(group, these, those, rule.evenTwice));
    return rule.evenWithoutTooth && those
      ? [...found, ...withoutTooth(claim, these, those)]
      : found;
  };
}

function groupsOf(claim: Asked, on: Together['on']): Group[] {
  return { date: claim.dates, tooth: claim.teeth, quadrant: claim.quadrants }[on];
}

function hit(
  group: Group,
  these: ReadonlySet<string>,
  those: ReadonlySet<string> | undefined,
  evenTwice = false,
): Hit[] {
  const present = [...group.lines.keys()].sort();
  const left = present.filter((code) => these.has(code));
  const right = those ? present.filter((code) => those.has(code)) : left;
  const countOf = (code: string) => group.lines.get(code)?.length ?? 0;
  const isTwice = evenTwice && left.some((code) => countOf(code) > 1);
  const isPair = those ? left.length > 0 && right.length > 0 : left.length > 1 || isTwice;
  const nameOf = (code: string) =>
    evenTwice && countOf(code) > 1 ? linesOf(code, countOf(code)) : code;
  return isPair ? [between(left, right, group, nameOf)] : [];
}

/** Two lists that are one and the same are read as `{code}` and `{other}` all the same. */
function between(
  left: string[],
  right: string[],
  group: Group,
  nameOf = (code: string) => code,
): Hit {
  const isOneList = left.length > 1 && left.every((code, i) => right[i] === code);
  const [code, other] = isOneList ? [left.slice(0, 1), left.slice(1)] : [left, right];
  const codes = [...new Set([...left, ...right])];
  return {
    codes,
    words: {
      code: listed(code),
      other: listed(other),
      codes: listed(codes.map(nameOf)),
      tooth: group.tooth ?? '',
      quadrant: group.quadrant ?? '',
    },
    where: group,
    isTogether: true,
  };
}

/** A line of `codes` that names no tooth, beside the lines of `with` on its date that may be about the same one. */
function withoutTooth(claim: Asked, these: ReadonlySet<string>, those: ReadonlySet<string>): Hit[] {
  return claim.dates.flatMap((group) => {
    const linesOf = (codes: ReadonlySet<string>) =>
      [...group.lines].flatMap(([code, lines]) => (codes.has(code) ? lines : []));
    const open = linesOf(these).filter(({ teeth }) => teeth.length === 0);
    if (open.length === 0) return [];
    const isAnywhere = open.some(({ quadrants }) => quadrants.length === 0);
    const within = new Set(open.flatMap(({ quadrants }) => quadrants));
    const right = linesOf(those).filter(
      (line) => isAnywhere || placesOf(line).some((place) => within.has(place)),
    );
    const codesOf = (lines: ReadLine[]) => [...new Set(lines.map(({ code }) => code))].sort();
    return right.length > 0 ? [between(codesOf(open), codesOf(right), group)] : [];
  });
}

/** Quadrants that a line is about; a line that names neither tooth nor quadrant may be about none of them. */
function placesOf({ teeth, quadrants }: ReadLine) {
  return [...quadrants, ...teeth.map(quadrantOf)];
}
