// Asks the claim check's questions of a file of claims: npm run claim-check -- FILE
import fs from 'node:fs';
import { createClaimCheck } from '../claim/check.ts';
import { columnsOf, readClaims } from '../claim/claim.ts';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { compileRules } from '../data/rules.ts';
import { readRules, readSources } from './read-sources.ts';

const file = process.argv[2];
try {
  if (!file) throw new Error('Name a file of claims: npm run claim-check -- FILE');
  const claims = readClaims(json(file));
  const dataset = compile(readSources());
  const check = createClaimCheck(libraryOf(dataset), compileRules(readRules(), dataset));
  const today = new Date();
  // A column that one claim of the file has is known for all of them.
  const columns = columnsOf(claims);
  const answers = claims.map((claim) => ({
    id: claim.id,
    findings: check({ columns, ...claim }, today),
  }));
  console.log(JSON.stringify(answers, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function json(path: string): unknown {
  if (!fs.existsSync(path)) throw new Error(`There is no file ${path}.`);
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be read as JSON: ${why}`);
  }
}
