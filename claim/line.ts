import type { ClaimLine } from './claim.ts';
import { readCode } from './code.ts';
import { readDate } from './date.ts';
import { type Quadrant, quadrantsInToothCell, readQuadrants } from './quadrant.ts';
import { readSurfaces } from './surface.ts';
import { impossibleTeeth, readTeeth } from './tooth.ts';

/** A claim line that names a code, with its cells understood. */
export interface ReadLine {
  code: string;
  teeth: string[];
  /** What the tooth cell names as teeth and no mouth has. */
  impossibleTeeth: string[];
  /** Blank where the cell is; nothing where it cannot be read. */
  surfaces: string | undefined;
  /** The surface cell as written, in capitals, for a question. */
  surfaceText: string;
  quadrants: Quadrant[];
  /** Units billed; 1 where the cell is blank or cannot be read. */
  units: number;
  /** The quantity as written, where it is no number of units at all. */
  impossible?: string;
  /** `YYYY-MM-DD`, from the line or else the claim; nothing where there is none or it cannot be read. */
  date?: string;
  /** What tells lines of one day from those of another: the date, or the cell as written, or blank. */
  day: string;
  /** Whether anything stands in a cell, readable or not. */
  has: { tooth: boolean; surface: boolean; quadrant: boolean; quantity: boolean };
}

/** Understands a line, or gives nothing where it is blank or holds no code of the set. */
export function readLine(
  line: ClaimLine,
  claimDate: string | undefined,
  isListed: (code: string) => boolean,
): ReadLine | undefined {
  const code = readCode(line.code, isListed);
  if (!code) return undefined;
  const tooth = textOf(line.tooth);
  const surface = textOf(line.surface);
  const quad = textOf(line.quad);
  const qty = textOf(line.qty);
  const inToothCell = quadrantsInToothCell(tooth);
  const dateText = textOf(line.date);
  // A date that cannot be read is no reason to take the claim's.
  const date = dateText === '' ? claimDate : readDate(dateText);
  return {
    code,
    teeth: inToothCell.length > 0 ? [] : readTeeth(tooth),
    impossibleTeeth: impossibleTeeth(tooth),
    surfaces: readSurfaces(surface),
    surfaceText: surface.toUpperCase(),
    quadrants: [...new Set([...readQuadrants(quad), ...inToothCell])],
    ...readQuantity(qty),
    ...(date ? { date } : {}),
    day: date ?? dateText.toUpperCase(),
    has: {
      tooth: tooth !== '',
      surface: surface !== '',
      quadrant: quad !== '',
      quantity: qty !== '',
    },
  };
}

function textOf(cell: string | number | null | undefined): string {
  return String(cell ?? '').trim();
}

function readQuantity(text: string): { units: number; impossible?: string } {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return { units: 1 };
  const units = Number(text);
  return units >= 1 && Number.isInteger(units) ? { units } : { units: 1, impossible: text };
}
