import type { RuleOf } from '../../data/rules-schema.ts';
import type { Ask, Hit } from '../relation.ts';
import { listed } from '../words.ts';

/** Single images of one date that add up to a number of images. */
export function images(rule: RuleOf<'images'>): Ask {
  const each = new Map(rule.images.flatMap(({ codes, each }) => codes.map((code) => [code, each])));
  return (claim) =>
    claim.dates.flatMap((group): Hit[] => {
      const codes = [...group.lines.keys()].filter((code) => each.has(code)).sort();
      const count = codes
        .flatMap((code) => group.lines.get(code) ?? [])
        .map(({ code, units }) => ({ units, images: each.get(code) ?? 0 }))
        // A set is one set whatever its quantity says: that is another question.
        .reduce((sum, { units, images }) => sum + (images > 1 ? images : units), 0);
      if (count < rule.atLeast) return [];
      const words = { code: listed(codes), count: String(count) };
      return [{ codes, words, where: group, isTogether: true }];
    });
}

/** The codes in so many quadrants on one date; a line without a quadrant counts by its quantity. */
export function quadrants(rule: RuleOf<'quadrants'>): Ask {
  return (claim) =>
    claim.dates.flatMap((group): Hit[] => {
      const codes = rule.codes.filter((code) => group.lines.has(code));
      const lines = codes.flatMap((code) => group.lines.get(code) ?? []);
      const named = new Set(lines.flatMap((line) => line.quadrants));
      const open = lines
        .filter((line) => line.quadrants.length === 0 && line.teeth.length === 0)
        .reduce((sum, { units }) => sum + units, 0);
      const count = named.size + open;
      if (count < rule.atLeast) return [];
      return [{ codes, words: { code: listed(codes), count: String(count) }, where: group }];
    });
}

/** More units of a code on one date than it can have. */
export function atMost(rule: RuleOf<'at most'>): Ask {
  return (claim) =>
    claim.dates.flatMap((group) =>
      rule.codes.flatMap((code): Hit[] => {
        const count = (group.lines.get(code) ?? []).reduce((sum, { units }) => sum + units, 0);
        if (count <= rule.most) return [];
        return [{ codes: [code], words: { code, count: String(count) }, where: group }];
      }),
    );
}

/** A quantity that is no number of units: none, less than none, or part of one. */
export function quantity(): Ask {
  return ({ lines }) =>
    lines.flatMap(({ code, impossible }): Hit[] =>
      impossible === undefined ? [] : [{ codes: [code], words: { code, count: impossible } }],
    );
}
