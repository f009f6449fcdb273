import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type CompactCode, type Dataset, type Entry, resolve } from './entry.ts';

/** A companion shows the first sentence at a glance; more words than this are a paragraph. */
const WORDS_IN_IS = 45;
/** US school grade that the sentence for the patient may ask for (Flesch-Kincaid). */
const GRADE_OF_SAY = 8;
/** A neighbour list that is longer is a chapter, not a decision. */
const NEIGHBOURS = 6;

/** Phrases that would be true of any code: they train people not to read. */
const EMPTY_PHRASES = [
  'verify coverage',
  'verify benefits',
  'check with the payer before',
  'wrong code may',
  'incorrect code',
  'proper documentation',
  'thorough documentation',
  'detailed documentation',
  'ensure that',
  'make sure to',
  'it is important',
  'may result in denial',
  'as needed',
  'if applicable',
  'as appropriate',
  'and so on',
  'etc.',
];

/** Where an entry falls short of the standard in `data/README.md`; an empty list is a full entry. */
function shortfalls(entry: Entry): string[] {
  return entry.use ? ofCurrent(entry) : ofRetired(entry);
}

function ofCurrent(entry: Entry): string[] {
  const found: string[] = [...ofAny(entry)];
  const count = (
    field: 'checklist' | 'denials' | 'faq' | 'use' | 'avoid',
    min: number,
    max: number,
  ) => {
    const n = entry[field]?.length ?? 0;
    if (n < min || n > max) found.push(`${field} has ${n} (${min} to ${max} are asked for)`);
  };
  count('use', 2, 4);
  count('avoid', 1, 3);
  count('checklist', 4, 7);
  count('denials', 2, 4);
  count('faq', 1, 5);
  if ((entry.nearMisses?.length ?? 0) > NEIGHBOURS)
    found.push(`nearMisses has more than ${NEIGHBOURS}`);
  for (const field of [
    'site',
    'unit',
    'haveReady',
    'limits',
    'benefit',
    'say',
    'aliases',
    'sources',
    'reviewed',
  ] as const)
    if (entry[field] === undefined) found.push(`${field} is missing`);
  if (entry.unit === 'quadrant' && entry.site !== 'quadrant')
    found.push(`unit is a quadrant but site is ${entry.site}`);
  if (/\b(each|every) (further|additional|extra)\b/i.test(entry.title) && !entry.addsTo)
    found.push('is a code for each further one, and addsTo does not name the first');
  if (/\bcapture only\b/i.test(entry.title) && !entry.withReading)
    found.push('is capture only, and withReading does not name its twin');
  for (const near of entry.nearMisses ?? [])
    if (!near.thisIf || !near.otherIf)
      found.push(`nearMisses ${near.code} lacks thisIf or otherIf`);
  const grade = entry.say ? readingGrade(entry.say.en) : 0;
  if (grade > GRADE_OF_SAY)
    found.push(`say.en reads at grade ${grade.toFixed(1)} (${GRADE_OF_SAY} at most)`);
  if (entry.narrativeLong && !entry.narrative) found.push('narrativeLong has no short narrative');
  return found;
}

function ofRetired(entry: Entry): string[] {
  const found = ofAny(entry);
  if ((entry.replacedBy?.length ?? 0) > 1 && (entry.nearMisses?.length ?? 0) === 0)
    found.push('nearMisses says nothing of how to choose among the replacements');
  return found;
}

function ofAny(entry: Entry): string[] {
  const found: string[] = [];
  const words = entry.is.split(/\s+/).length;
  if (words > WORDS_IN_IS) found.push(`is has ${words} words (${WORDS_IN_IS} at most)`);
  for (const sentence of sentences(entry)) {
    const phrase = EMPTY_PHRASES.find((p) => sentence.toLowerCase().includes(p));
    if (phrase) found.push(`says “${phrase}”, which is true of any code: ${sentence}`);
  }
  return found;
}

/** Grade of US school that the text asks for, by Flesch-Kincaid. */
function readingGrade(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\w/.test(word));
  const sentence = text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim()).length;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({
    sentence: Math.max(1, sentence),
    word: words.length,
    syllable: syllables,
  });
}

function sentences(
  code: Pick<CompactCode, 'use' | 'avoid' | 'checklist' | 'denials' | 'faq'>,
): string[] {
  return [
    ...(code.use ?? []),
    ...(code.avoid ?? []),
    ...(code.checklist ?? []),
    ...(code.denials ?? []).flatMap(({ reason, answer }) => [reason, answer]),
    ...(code.faq ?? []).flatMap(({ q, a }) => [q, a]),
  ];
}

/** Sentences that stand in more than one family, or more than once in one, with codes and numbers masked. */
function repeated({ codes, families }: Dataset): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  const note = (where: string, text: string) => {
    const masked = mask(text);
    const first = seen.get(masked);
    if (first === undefined) seen.set(masked, where);
    else found.push(`${where} repeats ${first}: ${text}`);
  };
  for (const [slug, family] of Object.entries(families))
    for (const sentence of sentences(family)) note(slug, sentence);
  for (const code of codes) for (const sentence of sentences(code)) note(code.code, sentence);
  return found;
}

function mask(text: string): string {
  return text
    .toLowerCase()
    .replace(/d\d{4}/g, '#')
    .replace(/\d+/g, '#')
    .replace(/[^a-z#]+/g, ' ')
    .trim();
}

/** Every way in which the dataset falls short, one line each: `D0395: …`. */
export function review(dataset: Dataset): string[] {
  const found: string[] = [];
  const titles = new Map<string, string>();
  for (const code of dataset.codes) {
    const family = dataset.families[code.family];
    if (!family) continue;
    for (const line of shortfalls(resolve(code, family, dataset.edition)))
      found.push(`${code.code}: ${line}`);
    const other = titles.get(code.title.toLowerCase());
    if (other) found.push(`${code.code}: has the title of ${other}`);
    titles.set(code.title.toLowerCase(), code.code);
  }
  return [...found, ...repeated(dataset)];
}
