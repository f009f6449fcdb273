import type { ToothClass } from '../data/teeth.ts';
import { QUADRANTS, type Quadrant } from './quadrant.ts';

const PRIMARY = 'ABCDEFGHIJKLMNOPQRST';
const PERMANENT = 32;
/** Supernumerary teeth: 50 more than the permanent neighbour, or its primary letter followed by S. */
const SUPERNUMERARY = 50;
/** Front teeth and premolars of both arches; the rest are molars. */
const ANTERIOR = new Set([6, 7, 8, 9, 10, 11, 22, 23, 24, 25, 26, 27]);
const PREMOLAR = new Set([4, 5, 12, 13, 20, 21, 28, 29]);
const PRIMARY_ANTERIOR = new Set('CDEFGHMNOPQR');

/** The teeth that a cell names, from `14`, `#3, 4`, `3-5`, `A` or `a-c`; empty where none can be read. */
export function readTeeth(text: string): string[] {
  return [...new Set(partsOf(text).flatMap(teethOf))];
}

/** What a cell gives as the number or letter of a tooth that does not exist: 33 to 50, 83 to 99, U to Z. */
export function impossibleTeeth(text: string): string[] {
  const named = partsOf(text).flatMap((part) => part.split('-'));
  return [...new Set(named.filter((word) => /^(?:[1-9]\d|[U-Z])$/.test(word)))].filter(
    (word) => one(word).length === 0,
  );
}

function partsOf(text: string): string[] {
  return text
    .toUpperCase()
    .replace(/#|TEETH|TOOTH|\bN\/A\b/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:-|–|THRU|TO) ?/g, '-')
    .split(/[\s,;/&+]+/)
    .filter(Boolean);
}

function teethOf(part: string): string[] {
  const [from = '', to] = part.split('-');
  if (to === undefined) return one(from);
  const [a, b] = [indexOf(from), indexOf(to)];
  if (a === undefined || b === undefined || a.letters !== b.letters || a.at > b.at) return [];
  return Array.from({ length: b.at - a.at + 1 }, (_, i) =>
    a.letters ? (PRIMARY[a.at + i] ?? '') : String(a.at + i),
  );
}

function one(text: string): string[] {
  if (/^[A-T]S?$/.test(text)) return [text];
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  const isPermanent = number >= 1 && number <= PERMANENT;
  const isExtra = number > SUPERNUMERARY && number <= SUPERNUMERARY + PERMANENT;
  return isPermanent || isExtra ? [String(number)] : [];
}

function indexOf(text: string): { letters: boolean; at: number } | undefined {
  if (/^[A-T]$/.test(text)) return { letters: true, at: PRIMARY.indexOf(text) };
  const [number] = one(text);
  return number === undefined ? undefined : { letters: false, at: Number(number) };
}

/** Kind of a tooth that `readTeeth` gave. */
export function classOf(tooth: string): ToothClass {
  const letter = tooth[0] ?? '';
  if (PRIMARY.includes(letter))
    return PRIMARY_ANTERIOR.has(letter) ? 'primary anterior' : 'primary molar';
  const number = numberOf(tooth);
  if (ANTERIOR.has(number)) return 'anterior';
  return PREMOLAR.has(number) ? 'premolar' : 'molar';
}

/** Quadrant of a tooth that `readTeeth` gave: teeth are counted from the upper right round to the lower right. */
export function quadrantOf(tooth: string): Quadrant {
  const letter = PRIMARY.indexOf(tooth[0] ?? '');
  const at = letter >= 0 ? letter / PRIMARY.length : (numberOf(tooth) - 1) / PERMANENT;
  return QUADRANTS[Math.floor(at * QUADRANTS.length)] ?? 'UR';
}

function numberOf(tooth: string): number {
  return Number(tooth) > SUPERNUMERARY ? Number(tooth) - SUPERNUMERARY : Number(tooth);
}
