/** One figure of a benchmark and the most it may be. */
export interface Row {
  figure: string;
  value: number;
  goal: number;
  unit: string;
  note?: string;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
