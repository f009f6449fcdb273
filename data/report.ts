import type { Dataset, Entry } from './entry.ts';
import { resolve } from './entry.ts';

const FIELDS = [
  'use',
  'avoid',
  'nearMisses',
  'site',
  'unit',
  'haveReady',
  'checklist',
  'denials',
  'limits',
  'benefit',
  'faq',
  'say',
  'aliases',
  'narrative',
  'example',
  'sources',
  'reviewed',
] as const satisfies (keyof Entry)[];

/** The page `docs/dataset.md`: how many codes, which share has which field, how old the oldest check is. */
export function report(
  dataset: Dataset,
  chapterName: (category: Entry['category']) => string,
): string {
  const entries = dataset.codes.flatMap((code) => {
    const family = dataset.families[code.family];
    return family ? [resolve(code, family, dataset.edition)] : [];
  });
  const current = entries.filter(({ until }) => until === undefined || until >= dataset.edition);
  const retired = entries.length - current.length;
  const chapters = [...new Set(entries.map(({ category }) => category))].sort();
  const share = (has: number, of: number) => `${Math.round((100 * has) / of)} %`;
  const oldest = entries.flatMap(({ reviewed }) => reviewed ?? []).sort()[0];
  const rows = (cells: (string | number)[][]) => cells.map((row) => `| ${row.join(' | ')} |`);
  return [
    '# The dataset in numbers',
    '',
    'Written by `npm run dataset:report` from the compiled dataset; `npm test` compares.',
    '',
    `Edition ${dataset.edition}: ${current.length} codes in force and ${retired} retired ones, in ${Object.keys(dataset.families).length} families. Oldest check: ${oldest}.`,
    '',
    '| Chapter | Codes in force | Retired | Families |',
    '| --- | --- | --- | --- |',
    ...rows(
      chapters.map((category) => {
        const of = entries.filter((entry) => entry.category === category);
        const inForce = of.filter((entry) => current.includes(entry)).length;
        const families = new Set(of.map(({ family }) => family)).size;
        return [chapterName(category), inForce, of.length - inForce, families];
      }),
    ),
    '',
    '| Field | Share of the codes in force that have it |',
    '| --- | --- |',
    ...rows(
      FIELDS.map((field) => [
        `\`${field}\``,
        share(current.filter((entry) => entry[field] !== undefined).length, current.length),
      ]),
    ),
    '',
  ].join('\n');
}
