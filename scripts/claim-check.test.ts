import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command compiles the dataset each time; on a busy machine that takes a while. */
const TIMEOUT_MS = 60_000;

const SCRIPT = path.join(import.meta.dirname, 'claim-check.ts');

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claim-check-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const run = (text?: string) => {
  const file = path.join(folder, 'claims.json');
  fs.rmSync(file, { force: true });
  if (text !== undefined) fs.writeFileSync(file, text);
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, file], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

describe('npm run claim-check', { timeout: TIMEOUT_MS }, () => {
  it('prints the findings of each claim and nothing else', () => {
    const line = { tooth: '', surface: '', quad: '', qty: '' };
    const { stdout, stderr, status } = run(
      JSON.stringify([
        { id: 'clean', date_of_service: '2026-03-02', lines: [{ ...line, code: 'D0120' }] },
        { id: 'late', date_of_service: '2026-03-02', lines: [{ ...line, code: 'D9248' }] },
      ]),
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [clean, late] = JSON.parse(stdout);
    expect(clean).toEqual({ id: 'clean', findings: [] });
    expect(late.findings).toHaveLength(1);
    expect(Object.keys(late.findings[0])).toEqual(['rule', 'codes', 'question', 'reason']);
  });

  it.each([
    ['no file', undefined, /^There is no file .*claims\.json\.\n$/],
    ['no JSON', '[{', /^.*claims\.json cannot be read as JSON: .*\n$/],
    ['no claims', '[{"id":1}]', /^Claim 1: lines is missing\.\n$/],
  ])('says what is wrong in one sentence: %s', (_, text, sentence) => {
    const { stdout, stderr, status } = run(text);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(sentence);
  });
});
