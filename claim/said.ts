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
        const { day, tooth, quadrant } = hit.where ?? {};
        const place = placeOf(day, tooth, quadrant);
        const there = byPlace.get(place);
        if (there) there.push(hit);
        else byPlace.set(place, [hit]);
      }
    },
  };
}

/** A question about a whole date is about each tooth and quadrant of it. */
function placesAround({ where: { day, tooth, quadrant } = {} }: Hit): string[] {
  return [placeOf(day, tooth, quadrant), placeOf(day), placeOf()];
}

function placeOf(day = '', tooth = '', quadrant = ''): string {
  return [day, tooth, quadrant].join(' ');
}

/** Whether one of the other questions is about a code of this one in a place that may be the same. */
export function answeredBy(others: readonly Hit[], { codes, where = {} }: Hit): boolean {
  return others.some(
    ({ codes: asked, where: at = {} }) =>
      asked.some((code) => codes.includes(code)) &&
      mayBeOne(at.day, where.day) &&
      mayBeOne(at.tooth, where.tooth) &&
      mayBeOne(at.quadrant, where.quadrant),
  );
}

function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
