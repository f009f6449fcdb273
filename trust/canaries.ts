import fs from 'node:fs';
import path from 'node:path';

/** Of each kind: 10,000 in all. */
const NAMES = 4000;
const BIRTHS = 3000;
const RECORDS = 3000;
const DAY = 86_400_000;
const FIRST_BIRTH = Date.UTC(1931, 0, 1);

const nameOf = (i: number) => `Zq${(i + 46_656).toString(36)}vy`;
const recordOf = (i: number) => `MRN-9${String(i).padStart(8, '0')}`;
const birthOf = (i: number) => {
  const [year, month, day] = new Date(FIRST_BIRTH + i * DAY).toISOString().slice(0, 10).split('-');
  return `${month}/${day}/${year}`;
};
const isoOf = (birth: string) => birth.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
const of = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i));

/** Invented patients' names, birth dates and record numbers that stand nowhere else. */
export const CANARIES: readonly string[] = [
  ...of(NAMES, nameOf),
  ...of(BIRTHS, birthOf),
  ...of(RECORDS, recordOf),
];
const KNOWN = new Set([...CANARIES, ...of(BIRTHS, (i) => isoOf(birthOf(i)))]);
const TOKEN = /Zq[a-z0-9]{1,8}vy|MRN-9\d{8}|\d\d\/\d\d\/19\d\d|19\d\d-\d\d-\d\d/g;

/** The canaries in a text, also as the dates are written elsewhere. */
export function canariesIn(text: string): string[] {
  return [...new Set(text.match(TOKEN) ?? [])].filter((token) => KNOWN.has(token));
}

/** The canaries in the files below a folder whose path fits, in either of the ways that browsers write text. */
export function canariesInFiles(folder: string, fits: RegExp): { found: string[]; bytes: number } {
  const found = new Set<string>();
  let bytes = 0;
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = path.join(folder, file);
    if (!fits.test(file) || !fs.statSync(full, { throwIfNoEntry: false })?.isFile()) continue;
    const content = fs.readFileSync(full);
    bytes += content.length;
    for (const text of [
      content.toString('latin1'),
      content.toString('utf16le'),
      content.subarray(1).toString('utf16le'),
    ])
      for (const canary of canariesIn(text)) found.add(canary);
  }
  return { found: [...found], bytes };
}

/** The claim screen with a patient in every place that one can stand in: texts, attributes, fields, the title. */
export function withCanaries(html: string): string {
  let i = 0;
  const next = () => CANARIES[i++ % CANARIES.length] ?? '';
  const rows = html
    .replace(/<title>/, `<title>${nameOf(0)} `)
    .replace(
      /<tr><td>/g,
      () => `<tr data-patient="${next()}" title="${next()}"><td><span>${next()}</span>`,
    )
    .replace(
      /<input name="(dx|fee|qty|area)/g,
      () =>
        `<input aria-label="Date of birth" name="dob${i}" value="${birthOf(i % BIRTHS)}" /><input aria-label="Patient" value="${next()}" /><input name="$1`,
    );
  const rest = CANARIES.map(
    (canary, n) =>
      `<li data-record="${canary}" id="p${n}"><label>Patient <input value="${canary}" /></label> ${canary}</li>`,
  );
  return rows.replace('</main>', () => `<ul>${rest.join('')}</ul></main>`);
}
