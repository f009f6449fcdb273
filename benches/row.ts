/** One figure of a benchmark and the most it may be. */
export interface Row {
  figure: string;
  value: number;
  goal: number;
  unit: string;
  /** How far the value may be off by chance, in its unit; from this run's own repeats. */
  noise?: number;
  /** By the clock, which other programs on the machine bend: CI leaves it out. */
  isByClock?: boolean;
  note?: string;
}

/** Share of the goal that noise may excuse: a run that knows no better has to be repeated, not believed. */
const EXCUSED = 0.1;

/** Whether the goal is missed by more than the run's own noise. */
export function isMissed({ value, goal, noise = 0 }: Row): boolean {
  return !(value - Math.min(noise, goal * EXCUSED) <= goal);
}

/** ✓ within the goal, ~ beyond it by no more than the noise, ✗ missed. */
export function verdictOf(row: Row): '✓' | '~' | '✗' {
  if (isMissed(row)) return '✗';
  return row.value <= row.goal ? '✓' : '~';
}

/** A row for people. */
export function lineOf(row: Row): string {
  const { figure, value, goal, unit, noise, note = '' } = row;
  const off = noise === undefined ? '' : `± ${written(noise)}`;
  return `${verdictOf(row)} ${figure.padEnd(66)} ${written(value).padStart(8)} ${off.padEnd(9)} ${unit.padEnd(5)} (at most ${goal})  ${note}`;
}

/** Three digits behind the point where the first two would say nothing. */
export function written(value: number): string {
  return value < 10 && !Number.isInteger(value) ? value.toFixed(3) : String(+value.toFixed(1));
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
