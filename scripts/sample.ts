// Prints 40 entries as a reader would see them, chosen by a fixed seed, so that anyone can judge the prose.
import fc from 'fast-check';
import { compile } from '../data/compile.ts';
import { type Entry, resolve } from '../data/entry.ts';
import { readSources } from './read-sources.ts';

const SEED = 2026;
const SIZE = 40;

const { codes, families, edition } = compile(readSources());
const [chosen = []] = fc.sample(fc.shuffledSubarray(codes, { minLength: SIZE, maxLength: SIZE }), {
  seed: SEED,
  numRuns: 1,
});
for (const code of chosen.sort((a, b) => a.code.localeCompare(b.code))) {
  const family = families[code.family];
  if (family) console.log(`${print(resolve(code, family, edition))}\n`);
}

function print(entry: Entry): string {
  const list = (heading: string, lines: string[] = []) =>
    lines.length > 0 ? [heading, ...lines.map((line) => `  - ${line}`)] : [];
  const line = (heading: string, text?: string) => (text ? [`${heading}: ${text}`] : []);
  return [
    `${entry.code} · ${entry.title}`,
    `  ${entry.category}, ${entry.familyName}; ${entry.until ? `ended with ${entry.until}` : `in force since ${entry.since ?? 'before 2007'}`}`,
    ...line('What it is', entry.is),
    ...list('Use it when', entry.use),
    ...list('Not when', entry.avoid),
    ...list(
      entry.until ? 'Instead' : 'Easily confused with',
      entry.nearMisses?.map(
        ({ code, axis, question, thisIf, otherIf }) =>
          `${code}: ${axis}. ${question} ${thisIf ?? ''} / ${otherIf ?? ''}`,
      ),
    ),
    ...line('Replaced by', entry.replacedBy?.join(' ')),
    ...line('Line needs', entry.site && `${entry.site}; one per ${entry.unit}`),
    ...line('Have ready', entry.haveReady?.join(', ')),
    ...list('Checklist', entry.checklist),
    ...list(
      'Why claims come back',
      entry.denials?.map((d) => `${d.reason} ${d.answer}`),
    ),
    ...line('Limits', entry.limits),
    ...line('Benefit', entry.benefit),
    ...list(
      'Questions',
      entry.faq?.map(({ q, a }) => `${q} ${a}`),
    ),
    ...line('For the patient', entry.say && `${entry.say.en} / ${entry.say.es}`),
    ...line('Remarks', entry.narrative),
    ...line('A worked case', entry.example),
    ...line('Also typed', entry.aliases?.join(', ')),
    ...line('From', entry.sources && `${entry.sources.join('; ')} (${entry.reviewed})`),
  ].join('\n');
}
