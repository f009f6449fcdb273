import type { Hit } from './relation.ts';

/** What surer rules have asked about codes together: one question about them in one place is enough. */
export interface Said {
  has(hit: Hit): boolean;
  add(hits: readonly Hit[]): void;
}

/** Kept by place, so that a long claim is not compared with itself. */
export function createSaid(): Said {
  const byPlace = new Map<string, Hit[]>();
  return {
    has: (hit) =>
      hit.isTogether === true &&
      placesAround(hit).some((place) =>
        byPlace.get(place)?.some(({ codes }) => hit.codes.every((code) => codes.includes(code))),
      ),
    add(hits) {
      for (const hit of hits) {
        if (!hit.isTogether) continue;
        const { date, tooth, quadrant } = hit.where ?? {};
        const place = placeOf(date, tooth, quadrant);
        const there = byPlace.get(place);
        if (there) there.push(hit);
        else byPlace.set(place, [hit]);
      }
    },
  };
}

/** A question about a whole date is about each tooth and quadrant of it. */
function placesAround({ where: { date, tooth, quadrant } = {} }: Hit): string[] {
  return [placeOf(date, tooth, quadrant), placeOf(date), placeOf(undefined)];
}

function placeOf(date: string | undefined, tooth = '', quadrant = ''): string {
  return [date ?? '', tooth, quadrant].join(' ');
}
