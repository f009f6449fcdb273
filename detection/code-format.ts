/** A code met in a text: where it stands and what it is in the form the dataset knows. */
export interface Mention {
  /** `D` and four digits, whatever form the text used. */
  code: string;
  /** Offsets in the text, `end` exclusive, a practice suffix included. */
  start: number;
  end: number;
  /** What a practice added behind the code (`.1`, `b`, `-LAB`); claims carry the first five characters only. */
  suffix?: string;
  /** It stood there without its `D`: an unknown one is some other number. */
  isBare?: true;
}

/**
 * Forms in which a code stands on screens; each names what it reads.
 * Examples are tests: every one is read as its code, every counter-example is read as nothing.
 */
export const CODE_EXAMPLES: readonly [text: string, code: string][] = [
  ['D0395', 'D0395'],
  ['d0395', 'D0395'],
  ['D-0395', 'D0395'],
  ['D 0395', 'D0395'],
  ['D\u00a00395', 'D0395'],
  ['D0395.1', 'D0395'],
  ['D9230b', 'D9230'],
  ['D2140A', 'D2140'],
  ['D2740-LAB', 'D2740'],
  ['AD:D0395', 'D0395'],
  ['(D0395)', 'D0395'],
  ['D0150,D0274', 'D0150'],
  ['D0274/D1110', 'D0274'],
  ['D0364-D0368', 'D0364'],
  ['D0364–0368', 'D0364'],
  ['D0395.', 'D0395'],
  ['1 D0395', 'D0395'],
  ['D0395,', 'D0395'],
  ['D0395;', 'D0395'],
  ['D0395:', 'D0395'],
  ['"D0395"', 'D0395'],
  ["'D0395'", 'D0395'],
  ['[D0395]', 'D0395'],
  ['{D0395}', 'D0395'],
  ['<D0395>', 'D0395'],
  ['*D0395*', 'D0395'],
  ['D0395!', 'D0395'],
  ['D0395?', 'D0395'],
  ['D0395…', 'D0395'],
  ['code D0395', 'D0395'],
  ['Code:D0395', 'D0395'],
  ['code=D0395', 'D0395'],
  ['D0395=180.00', 'D0395'],
  ['D0395|D0367', 'D0395'],
  ['D0395\tD0367', 'D0395'],
  ['D0395 x2', 'D0395'],
  ['2 x D0395', 'D0395'],
  ['D0395 (2)', 'D0395'],
  ['#14 D2740', 'D2740'],
  ['14-D2740', 'D2740'],
  ['MOD D2160', 'D2160'],
  ['D2160 MOD', 'D2160'],
  ['D2391 #30 O', 'D2391'],
  ['D4341 UR', 'D4341'],
  ['UR D4341', 'D4341'],
  ['09/14/2026 D1110', 'D1110'],
  ['D1110 09/14/2026', 'D1110'],
  ['D1110 $95.00', 'D1110'],
  ['$95.00 D1110', 'D1110'],
  ['AD:D1110*95', 'D1110'],
  ['SV3*AD:D2740*1200', 'D2740'],
  ['D 2740', 'D2740'],
  ['d 2740', 'D2740'],
  ['d-2740', 'D2740'],
  ['D2740-PFM', 'D2740'],
  ['D2740-lab2', 'D2740'],
  ['D2740.2', 'D2740'],
  ['D2740.12', 'D2740'],
  ['D2740x', 'D2740'],
  ['D0120 / D0274', 'D0120'],
  ['D0120+D0274', 'D0120'],
  ['D0120&D0274', 'D0120'],
  ['D0120 and D0274', 'D0120'],
  ['D0120–D0274', 'D0120'],
  ['D0120—D0274', 'D0120'],
  ['limpieza D1110', 'D1110'],
  ['código D1110', 'D1110'],
  ['D1110\u200b', 'D1110'],
  ['\u00a0D1110\u00a0', 'D1110'],
  ['→D1110', 'D1110'],
  ['•D1110', 'D1110'],
  ['✓ D1110', 'D1110'],
  ['D0395-', 'D0395'],
];

export const NOT_CODES: readonly string[] = [
  'LGD0395',
  'candidate0395',
  '0x000D9224',
  '#D03950',
  '#d0395f',
  'd0395f',
  'D03951',
  'D03.20',
  'D16.5',
  'D039',
  'D0395.15.2',
  'D0395_1',
  'SN-AD0395',
  'a.D0395',
  'x_D0395',
  '\\D0395',
  'ÉD0395',
  'D0395é',
  'N1234',
  'T1234',
  '0395',
  'D٠٣٩٥',
  'D03955',
  'D039 5',
  'D 039',
  'DD0395',
  'dD0395',
  'XD0395',
  '0D0395',
  '9D0395',
  'D0395_a',
  '_D0395',
  'D0395.123',
  'D0395.1.2',
  'D0395abcdefghijk',
  'D0395ab',
  '牙D1110',
  'D--0395',
  'D  0395',
  'D.0395',
  'D_0395',
  'D#0395',
  'D/0395',
  'D:0395',
  '#D0395',
  '#d03950',
  '#0d0395f',
  '0xD0395',
  'rgb(D,0395)',
  'd0395a1',
  'sha d0395fe',
  'SND0395',
  'WD0395',
  'KD0395',
  'HD0395',
  'ID0395',
  'CD0395',
  'USD0395',
  'CAD0395',
  'Ord0395',
  'BED0395',
  'MOD0395',
  'D03.95',
  'D10.30XA',
  'S02.5XXA',
  'K02.9',
  'J1100',
  '99213',
  '00395',
  '395',
  'D',
  'D0',
  'D03',
  'Dabcd',
  'DO395',
  'D0395е',
  'ΔD0395x9',
  'D０３９５',
  'Ⅾ0395',
  'Ｄ0395',
  'D0395\u0301',
  'd0395\u0308',
];

// Nothing word-like before; `D`, at most one space or hyphen, four digits; a practice suffix; nothing word-like after.
// A hyphen suffix starts with a letter and is no second code, so that `D0364-D0368` stays two.
// Combining marks count as letters. Linear: no part can match in two ways.
const CODE =
  /(?<![\p{L}\p{N}\p{M}_.#\\])([Dd])[ \u00a0-]?([0-9]{4})(\.[0-9]{1,2}|-(?![Dd][0-9]{4})[A-Za-z][A-Za-z0-9]{0,8}|[A-Za-z])?(?![\p{L}\p{N}\p{M}_]|\.[0-9])/gu;

/** Longest form of a code in a text, in characters: `D`, a space, four digits, a suffix of ten. */
export const LONGEST = 16;

/** What every code holds: the patterns that judge its neighbours take a browser long to make ready. */
const FOUR_DIGITS = /[0-9]{4}/;

/** All codes of a text, in order. Time is linear in the length of the text. */
export function findCodes(text: string): Mention[] {
  const found: Mention[] = [];
  if (!FOUR_DIGITS.test(text)) return found;
  for (const match of text.matchAll(CODE)) {
    const mention = toMention(match);
    if (mention) found.push(mention);
  }
  return found;
}

/**
 * The code that holds or touches `offset` (0 before the first character), or none.
 * Looks at the few characters around the offset only, so a long text costs no more than a short one.
 */
export function codeAt(text: string, offset: number): Mention | undefined {
  // One character more on either side shows whether a word goes on there.
  const from = Math.max(0, offset - LONGEST - 1);
  const near = findCodes(text.slice(from, offset + LONGEST + 1));
  const at = offset - from;
  const hit = near.find(({ start, end }) => start <= at && at <= end);
  return hit && { ...hit, start: hit.start + from, end: hit.end + from };
}

function toMention(match: RegExpExecArray): Mention | undefined {
  const [whole, letter, digits, suffix] = match;
  // `d0395f` is a hex number before it is a code with a suffix.
  if (letter === 'd' && suffix && /^[a-f]$/.test(suffix)) return undefined;
  const start = match.index;
  const end = start + whole.length;
  return { code: `D${digits}`, start, end, ...(suffix ? { suffix } : {}) };
}
