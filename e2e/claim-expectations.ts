/** What a scan of a screen answers. */
export interface Expected {
  /** `code|tooth|surface|quad|qty|date` of each line. */
  lines: string[];
  /** The columns that were recognised. */
  columns?: string;
  /** Where one date stands for all lines. */
  date?: string;
}

const ALL = 'tooth surface quad qty date';
const DAY = '2026-11-23';

/** Pages of our own, by their address under `e2e/pages`. */
export const PAGE_LINES: Record<string, Expected> = {
  // The ledger below it, the diagnoses and the empty and half-typed codes are no lines.
  'claim.html': {
    lines: [
      `D0367||||1|${DAY}`,
      `D0330||||1|${DAY}`,
      `D0140||||1|${DAY}`,
      `D0801||||1|${DAY}`,
      `D0393||||1|${DAY}`,
      `D0210||||1|${DAY}`,
      `D0220|14|||1|${DAY}`,
      'D0351||||1|2022-06-01',
    ],
    columns: ALL,
  },
  'sites/known-site.html': { lines: [], columns: '' },
  'lines/groups.html': {
    lines: ['D2160|14|MOD|||', '4341|||UR||'],
    columns: 'tooth surface quad',
    date: DAY,
  },
  'lines/numbered.html': {
    lines: ['D2391|30|O||1|', 'D2391|19|B||2|'],
    columns: 'tooth surface qty',
  },
  // What is being entered counts beside what was posted; the columns are those of both.
  'lines/layout.html': {
    lines: [`D2150|14|MO||1|${DAY}`, `D4341|||UR|1|${DAY}`, 'D2740|3||||2026-11-24'],
    columns: 'tooth date',
  },
  'lines/apart.html': {
    lines: ['0120||||1|', '0274||||1|', 'D2392|30|MO||1|', 'D2330|8|F|||'],
    columns: 'tooth surface qty',
    date: '2026-11-25',
  },
  'lines/pinned.html': {
    lines: ['D7140|17||||2026-11-22', `D1110|||||${DAY}`],
    columns: 'tooth date',
  },
  'lines/trees.html': { lines: ['D2740|3||||', 'D2950|3||||'], columns: 'tooth' },
  'lines/trees.html?closed': { lines: ['D4910|||||', 'D4341|||LL||'], columns: 'quad' },
  'lines/portal.html': {
    lines: ['D2391|30|O||1|', 'D2391|19|B||2|'],
    columns: 'tooth surface qty',
    date: DAY,
  },
  'lines/written.html': { lines: ['D2740|14||||', 'D2950|14||||'], columns: 'tooth' },
  // The first frame takes longest.
  'lines/ordered.html': {
    lines: ['D0120|||||', 'D1110|||||', 'D0274|||||', 'D4341|||||'],
  },
  'lines/nothing.html': { lines: [] },
};

const plain = (...codes: string[]) => codes.map((code) => `${code}|||||`);
const dated = (...codes: string[]) => codes.map((code) => `${code}|||||${DAY}`);

/** Screens of real components, by name; of grids that draw what is in view, the first rows. */
export const BED_LINES: Record<string, Expected & { isBeginning?: true }> = {
  antd: { lines: dated('D0120', 'D2391', '1110'), columns: 'date' },
  // Two grids, each with the same three lines.
  cells: {
    lines: ['D0120', 'D0274', '1110', 'D0120', 'D0274', '1110'].map(
      (code) => `${code}|||||${code === '1110' ? '2026-11-24' : DAY}`,
    ),
    columns: 'date',
  },
  fields: { lines: [] },
  form: { lines: plain('D0274') },
  framed: { lines: [] },
  grid: {
    lines: dated('D0120', 'D0274', 'D1110', 'D2740', 'D0330', 'D0120', 'D0274'),
    columns: 'date',
    isBeginning: true,
  },
  hints: { lines: [] },
  masks: { lines: plain('D0210', 'D0470') },
  mui: { lines: plain('D0120', 'D1110', 'D2391', 'D4910', 'D0120'), isBeginning: true },
  notes: { lines: [] },
  portal: { lines: [...dated('D1110', '0274'), 'D4341|||||2026-11-24'], columns: 'date' },
  recycled: {
    lines: dated('D0120', 'D1110', 'D2391', 'D4910', 'D7140', 'D0120'),
    columns: 'date',
    isBeginning: true,
  },
  shadow: { lines: plain('D0274') },
  sheet: { lines: [] },
};
