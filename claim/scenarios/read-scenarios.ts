import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Claim, readClaims } from '../claim.ts';

const ScenariosSchema = v.array(
  v.strictObject({
    claim: v.string(),
    on: v.string(),
    remarks: v.optional(v.string(), ''),
    lines: v.array(v.string()),
    /** Names of the rules that ask; none on a clean claim. */
    asks: v.optional(v.array(v.string()), []),
  }),
);

export interface Scenario {
  claim: Claim;
  asks: string[];
}

/** Reads `clean.yaml` or `trouble.yaml`; a line is `D2392 #30 MO`, `D4341 UR`, `D9223 x3` or `D0120 @2026-02-02`. */
export function readScenarios(name: 'clean' | 'trouble'): Scenario[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, `${name}.yaml`), 'utf8');
  return v.parse(ScenariosSchema, parse(text)).map(({ claim, on, remarks, lines, asks }) => {
    const [read] = readClaims([
      { id: claim, date_of_service: on, remarks, lines: lines.map(cellsOf) },
    ]);
    if (!read) throw new Error(`${claim} is no claim.`);
    return { claim: read, asks };
  });
}

function cellsOf(line: string) {
  const cells = { code: '', tooth: '', surface: '', quad: '', qty: '', date: '' };
  const [code = '', ...rest] = line.split(/\s+/);
  cells.code = code;
  for (const word of rest) {
    if (word.startsWith('#')) cells.tooth = word.slice(1);
    else if (word.startsWith('@')) cells.date = word.slice(1);
    else if (/^x\d/.test(word)) cells.qty = word.slice(1);
    else if (/^(UR|UL|LL|LR)$/.test(word)) cells.quad = word;
    else cells.surface = word;
  }
  return cells;
}
