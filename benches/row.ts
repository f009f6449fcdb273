/** One figure of a benchmark and the most it may be. */
export interface Row {
  figure: string;
  value: number;
  goal: number;
  unit: string;
  note?: string;
}
