import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Evidence, evidencePage, missing, withoutFigures } from '../trust/evidence-page.ts';
import { EVIDENCE, RUNS } from '../trust/evidence-rows.ts';

const root = path.resolve(import.meta.dirname, '..');
const NOTHING: Evidence = { about: {}, figures: {}, tests: {}, passed: {}, minutes: {} };
const rows = Object.values(EVIDENCE).flat();

describe('docs/evidence.md', () => {
  const page = fs.readFileSync(path.join(root, 'docs/evidence.md'), 'utf8');

  it('has the rows and the goals that stand in code', () => {
    expect(withoutFigures(page)).toBe(withoutFigures(evidencePage(NOTHING)));
  });

  it('says of which commit it is, and with what it was made', () => {
    expect(page).toMatch(/^- commit: [0-9a-f]{40}\b/m);
    for (const name of ['date', 'Chromium', 'Firefox', 'Node'])
      expect(page).toMatch(new RegExp(`^- ${name}: .*\\d`, 'm'));
  });
});

describe('a page of evidence', () => {
  const [row = { what: '', goal: '', proof: '' }] = rows;
  const test = 'trust/some.test.ts';
  const whole: Evidence = {
    ...NOTHING,
    figures: Object.fromEntries(
      rows.map(({ proof }) => [
        proof,
        Object.fromEntries(
          rows
            .filter((other) => other.proof === proof)
            .flatMap(({ figures = ['seen'] }) => figures)
            .map((name) => [name, 7]),
        ),
      ]),
    ),
    tests: Object.fromEntries(rows.map(({ proof }) => [proof, [test]])),
    passed: { [test]: true },
    minutes: { 'npm test': 4 },
  };

  it('calls what is not there missing, and what is there by its figure', () => {
    expect(missing(whole)).toEqual([]);
    expect(evidencePage(whole)).toContain(`| ${row.what} | ${row.goal} | seen: 7 | \`${test}\` |`);
    expect(evidencePage(whole).match(/\*\*missing\*\*/g)).toHaveLength(
      Object.keys(RUNS).length - 1,
    );
    const page = evidencePage(NOTHING);
    expect(page.match(/\*\*missing\*\*/g)).toHaveLength(rows.length + Object.keys(RUNS).length);
    expect(missing(NOTHING)).toHaveLength(rows.length);
  });

  it('says when a test failed or did not run, whatever it recorded', () => {
    const failed = { ...whole, passed: { [test]: false } };
    expect(evidencePage(failed).match(/the test failed/g)).toHaveLength(rows.length);
    expect(missing(failed)).toHaveLength(rows.length);
    expect(evidencePage({ ...whole, passed: {} })).toContain('the test did not run');
  });

  it('puts together what was recorded in each browser', () => {
    const { [row.proof]: _, ...rest } = whole.figures;
    const apart = { [`${row.proof}-chromium`]: { seen: 1 }, [`${row.proof}-firefox`]: { seen: 2 } };
    const page = evidencePage({ ...whole, figures: { ...rest, ...apart } });
    expect(page).toContain('| chromium, seen: 1; firefox, seen: 2 |');
    expect(page).not.toContain('Also counted');
  });

  it('loses no record that nobody asked for', () => {
    const page = evidencePage({ ...NOTHING, figures: { strange: { seen: 3 } } });
    expect(page).toContain('### strange\n\n- seen: 3');
    expect(withoutFigures(page)).toBe(withoutFigures(evidencePage(NOTHING)));
  });

  it('has a test behind each row that is there, which records under its name', () => {
    for (const { proof } of rows)
      for (const file of fs.globSync(`{trust,e2e,platform,office}/**/${proof}.test.ts`, {
        cwd: root,
      }))
        expect(fs.readFileSync(path.join(root, file), 'utf8')).toMatch(
          new RegExp(`record\\(['\`]${proof}['-]`),
        );
  });
});
