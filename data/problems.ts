/** A text file of the authored dataset; `path` is what an error names. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Something an author has to mend; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  field: string;
  reason: string;
}

export type Placed = (path: readonly PropertyKey[], reason: string) => Problem;

/** One line an author can act on: `file:line field: reason`. */
export function describe({ file, line, field, reason }: Problem): string {
  return `${file}:${line} ${field}: ${reason}`;
}

/** Thrown when the dataset does not hold together; the message lists every problem, one a line. */
export class DatasetError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`The dataset needs mending:\n${problems.map(describe).join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}
