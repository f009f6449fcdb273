/**
 * Cells of a claim line as short strings of a known shape. Whatever else stands in a cell is dropped here: a column that
 * was taken for another can let no name or number of a patient through.
 */

const TOOTH = `(?:[0-9]{1,2}|[A-T]S?)`;
const TEETH = new RegExp(
  `^(?:TOOTH|TEETH|TH)?[ .#:]*(${TOOTH}(?:(?: *[-–,;/&] *| )#?${TOOTH})*)(?![A-Z0-9.])`,
);
/** Teeth of one line, in characters: a denture may name a dozen. */
const TEETH_LENGTH = 40;
const SURFACE_WORD =
  /\b(mesial|occlusal|distal|buccal|lingual|facial|incisal|vestibular|palatal)(ly)?\b/gi;
/** A filling has five surfaces; class five adds its own letter or number. */
const SURFACES = /^[MODBLFIVPG]{1,6}[5V]?$/;
const AREAS: Readonly<Record<string, string>> = {
  '1': 'UR',
  '2': 'UL',
  '3': 'LL',
  '4': 'LR',
  '10': 'UR',
  '20': 'UL',
  '30': 'LL',
  '40': 'LR',
  UPPERRIGHT: 'UR',
  UPPERLEFT: 'UL',
  LOWERLEFT: 'LL',
  LOWERRIGHT: 'LR',
  '01': 'UA',
  UPPER: 'UA',
  MAX: 'UA',
  MAXILLA: 'UA',
  MAXILLARY: 'UA',
  '02': 'LA',
  LOWER: 'LA',
  MAND: 'LA',
  MANDIBLE: 'LA',
  MANDIBULAR: 'LA',
  '00': 'FM',
  FULLMOUTH: 'FM',
  WHOLEMOUTH: 'FM',
};
const AREA_LETTERS = /^(U[RLA]|L[RLA]|FM)Q?$/;
const QUANTITY = /^(-?[0-9]{1,3}(?:\.[0-9]{1,2})?)(?![0-9])/;
const YEAR_FIRST = /(?<![0-9])((?:19|20)[0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/;
const MONTH_FIRST = /(?<![0-9])([0-9]{1,2})([-/.])([0-9]{1,2})\2((?:19|20)?[0-9]{2})(?![0-9])/;
/** As masks keep it, the year at either end. */
const EIGHT_DIGITS =
  /^\s*(?:((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})|([0-9]{2})([0-9]{2})((?:19|20)[0-9]{2}))\s*$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED_MONTH = /\b([A-Za-z]{3})[a-z]*\.? ([0-9]{1,2}),? ((?:19|20)[0-9]{2})\b/;

/** The teeth a cell names, as written: `14`, `A`, `3-5`, `2,4`. */
export function toothIn(text: string): string {
  const [, teeth = ''] = TEETH.exec(text.trim().toUpperCase()) ?? [];
  return teeth
    .replaceAll('#', '')
    .replaceAll('–', '-')
    .replace(/ +/g, ' ')
    .replace(/ ?([-,;/&]) ?/g, '$1')
    .slice(0, TEETH_LENGTH);
}

/** The letters of the surfaces a cell names. */
export function surfaceIn(text: string): string {
  const letters = text
    .replace(SURFACE_WORD, (word) => word.charAt(0))
    .replace(/[\s,./-]+/g, '')
    .toUpperCase();
  // A surface is named once: three letters of a name seldom are.
  const isEachOnce = new Set(letters).size === letters.length;
  return SURFACES.test(letters) && isEachOnce ? letters : '';
}

/** The tooth and the surface of a cell that holds both: `14 MOD`, `#14-MOD`, `14`, `MOD`. A lone letter is a tooth. */
export function toothAndSurfaceIn(text: string): { tooth: string; surface: string } {
  const whole = text.trim();
  const [begin = '', tooth = ''] =
    /^#?\s*([0-9]{1,2}|[A-Ta-t][Ss]?(?![A-Za-z]))?/.exec(whole) ?? [];
  const rest = whole.slice(begin.length).replace(/^[\s/:.,-]+/, '');
  if (rest === '') return { tooth: tooth.toUpperCase(), surface: '' };
  const surface = surfaceIn(rest);
  return surface ? { tooth: tooth.toUpperCase(), surface } : { tooth: toothIn(text), surface: '' };
}

/** The quadrants or arches a cell names, in letters: `UR`, `LL,LR`, `UA` for the upper arch, `FM` for the whole mouth. */
export function quadIn(text: string): string {
  const areas = text
    .toUpperCase()
    .split(/[,;/&+]+/)
    .flatMap((part) => {
      const letters = part.replace(/[\s.()-]+|QUAD(RANT)?|ARCH/g, '');
      return AREAS[letters] ?? (AREA_LETTERS.exec(letters)?.[1] || []);
    });
  return [...new Set(areas)].slice(0, 4).join(',');
}

/** Quadrants in letters that stand in a cell for teeth; numbers there are teeth. */
export function quadInToothCell(text: string): string {
  return /[0-9]/.test(text) ? '' : quadIn(text);
}

/** Units billed, as a number: `1`, `2.5`. */
export function quantityIn(text: string): string {
  const [, number = ''] = QUANTITY.exec(text.trim()) ?? [];
  return number.replace(/\.0+$/, '');
}

/** A date as US practices write it, as `YYYY-MM-DD`. */
export function dateIn(text: string): string {
  const [, y, , m, d] = YEAR_FIRST.exec(text) ?? [];
  if (y) return dateOf(y, m, d);
  const [, month, , day, year = ''] = MONTH_FIRST.exec(text) ?? [];
  if (month) return dateOf(year.length === 2 ? `20${year}` : year, month, day);
  const digits = EIGHT_DIGITS.exec(text);
  if (digits) return dateOf(digits[1] ?? digits[6], digits[2] ?? digits[4], digits[3] ?? digits[5]);
  const [, name = '', date, inYear] = NAMED_MONTH.exec(text) ?? [];
  const at = MONTHS.indexOf(name.toLowerCase());
  return at >= 0 ? dateOf(inYear, String(at + 1), date) : '';
}

function dateOf(year = '', month = '', day = ''): string {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
