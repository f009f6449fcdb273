import type { ListedNumber } from './entry.ts';
import type { Placed, Problem } from './problems.ts';
import type { AuthoredCode, AuthoredRetiredCode } from './schema.ts';

/** A code as it was written, with the way back to its place in the file. */
export type Authored = (AuthoredCode | AuthoredRetiredCode) & { place: Placed; at: PropertyKey[] };

/** Every neighbour exists, is another code, is in force, and points back unless marked one-way. */
export function checkNeighbours(
  authored: Map<string, Authored>,
  listed: Map<string, ListedNumber>,
  edition: number,
): Problem[] {
  const problems: Problem[] = [];
  for (const entry of authored.values()) {
    const retired = entry.at[0] === 'retired';
    for (const [i, near] of (entry.nearMisses ?? []).entries()) {
      const at = [...entry.at, 'nearMisses', i, 'code'];
      const say = (reason: string) => problems.push(entry.place(at, reason));
      const target = listed.get(near.code);
      if (near.code === entry.code) say(`${near.code} is its own neighbour`);
      else if (!target) say(`${near.code} does not exist`);
      else if (target.until !== undefined && target.until < edition)
        say(`${near.code} ended with ${target.until}`);
      else if (!retired && !near.oneWay && authored.has(near.code)) {
        const back = authored.get(near.code)?.nearMisses?.some((n) => n.code === entry.code);
        if (!back)
          say(
            `${near.code} does not point back to ${entry.code}; add it there, or give a oneWay reason here`,
          );
      }
    }
    for (const [field, codes] of references(entry)) {
      for (const code of codes) {
        if (!listed.has(code))
          problems.push(entry.place([...entry.at, field], `${code} does not exist`));
      }
    }
  }
  return problems;
}

/** Lists of codes that an entry names beside its neighbours. */
function references(entry: Authored): [string, readonly string[]][] {
  if (!('say' in entry)) return [];
  const { related = [], addsTo = [], withReading } = entry;
  return [
    ['related', related],
    ['addsTo', addsTo],
    ['withReading', withReading ? [withReading] : []],
  ];
}
