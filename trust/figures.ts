import fs from 'node:fs';
import path from 'node:path';

/** Where each proof leaves its figures for `docs/evidence.md`. */
export const FIGURES = path.resolve(import.meta.dirname, '../e2e/out/evidence');

/** Leaves the figures of one proof, by what was counted, in a file of its name. */
export function record(name: string, figures: Record<string, number | string | boolean>): void {
  fs.mkdirSync(FIGURES, { recursive: true });
  fs.writeFileSync(path.join(FIGURES, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
