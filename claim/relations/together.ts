import type { RuleOf } from '../../data/rules-schema.ts';
import type { Group } from '../reading.ts';
import type { Ask, Asked, Hit } from '../relation.ts';
import { listed, remarksSay } from '../words.ts';

/** Codes that stand on one date, tooth or quadrant: one of `codes` with one of `with`, or two of `codes`. */
export function together(rule: RuleOf<'together'>): Ask {
  const these = new Set(rule.codes);
  const those = rule.with ? new Set(rule.with) : undefined;
  return (claim) => {
    if (remarksSay(claim.remarks, rule.unlessRemarks)) return [];
    const groups = groupsOf(claim, rule.on);
    const found = groups.flatMap((group) => hit(group, these, those, rule.evenTwice));
    return rule.evenWithoutTooth ? [...found, ...withoutTooth(claim, these, those)] : found;
  };
}

function groupsOf(claim: Asked, on: RuleOf<'together'>['on']): Group[] {
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
  const isTwice = evenTwice && left.some((code) => (group.lines.get(code)?.length ?? 0) > 1);
  const isPair = those ? left.length > 0 && right.length > 0 : left.length > 1 || isTwice;
  return isPair ? [between(left, right, group)] : [];
}

/** Two lists that are one and the same are read as `{code}` and `{other}` all the same. */
function between(left: string[], right: string[], group: Group): Hit {
  const isOneList = left.length > 1 && left.every((code, i) => right[i] === code);
  const [code, other] = isOneList ? [left.slice(0, 1), left.slice(1)] : [left, right];
  return {
    codes: [...new Set([...left, ...right])],
    words: {
      code: listed(code),
      other: listed(other),
      tooth: group.tooth ?? '',
      quadrant: group.quadrant ?? '',
    },
    where: group,
    isTogether: true,
  };
}

/** A line of `codes` that names no tooth, beside any line of `with` on its date. */
function withoutTooth(
  claim: Asked,
  these: ReadonlySet<string>,
  those: ReadonlySet<string> | undefined,
): Hit[] {
  return claim.dates.flatMap((group) => {
    const isOpen = [...group.lines].some(
      ([code, lines]) => these.has(code) && lines.some(({ teeth }) => teeth.length === 0),
    );
    return isOpen ? hit(group, these, those) : [];
  });
}
