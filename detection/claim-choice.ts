import { BESIDES, type ClaimLine, type LinesRead } from './claim-lines.ts';

/**
 * Lines found together. `edited`: a table or repeated group of fields that the user can write codes into. `shown`: a
 * table of text. `entry`: one code field by itself, such as the box where a procedure is posted.
 */
export interface LineGroup extends LinesRead {
  kind: 'edited' | 'shown' | 'entry';
}

/** Lines, tables and dates of one screen that a check can be about; a longer one is a history, and its first are read. */
export const MOST_LINES = 500;
export const MOST_GROUPS = 200;

/**
 * Which of the lines on a screen are the claim. A biller means what they are editing: where codes stand in fields that
 * repeat, those are the claim, and tables of text beside them are history (ledger, treatment plan, what was paid). Where
 * nothing is edited, every table of text counts, for the screen then shows the claim. A single code field counts when
 * it is a line being entered, that is, when it has a tooth, a date or the like beside it and repeats no other line; one
 * with nothing beside it is a search box, and counts only when there is nothing else.
 *
 * `columns` are those that every chosen table has: only there may a blank be taken for something missing.
 */
export function chooseLines(groups: readonly LineGroup[]): LinesRead {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  const of = (kind: LineGroup['kind']) => filled.filter((group) => group.kind === kind);
  const tables = of('edited').length > 0 ? of('edited') : of('shown');
  const listed = tables.flatMap(({ lines }) => lines);
  const entries = of('entry').filter(
    ({ lines, columns }) =>
      listed.length === 0 ||
      (columns.length > 0 && !lines.every((line) => listed.some((other) => repeats(line, other)))),
  );
  const chosen = [...tables, ...entries];
  return {
    lines: chosen.flatMap(({ lines }) => lines),
    columns: BESIDES.filter(
      (column) => chosen.length > 0 && chosen.every(({ columns }) => columns.includes(column)),
    ),
  };
}

/** A row that is edited in fields beside its table stands there twice. */
function repeats(line: ClaimLine, other: ClaimLine): boolean {
  return line.code === other.code && (line.tooth === other.tooth || other.tooth === '');
}
