// Runs `npm test` and `npm run test:trust` and writes docs/evidence.md from what they recorded: npm run evidence
// With --last it runs nothing and writes what the last runs left.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../e2e/browsers/find.ts';
import { type Evidence, evidencePage, missing } from '../trust/evidence-page.ts';
import { EVIDENCE, type RUNS } from '../trust/evidence-rows.ts';
import { FIGURES } from '../trust/figures.ts';

const root = path.resolve(import.meta.dirname, '..');
const isLast = process.argv.includes('--last');
const ARGUMENTS: Record<keyof typeof RUNS, string[]> = {
  'npm test': [],
  'npm run test:trust': ['--trust'],
};

if (!isLast) fs.rmSync(FIGURES, { recursive: true, force: true });
const minutes: Evidence['minutes'] = isLast ? {} : run();
const evidence: Evidence = {
  about: about(),
  figures: Object.fromEntries(
    jsonFiles(FIGURES).map((file) => [path.basename(file, '.json'), read(file)]),
  ),
  tests: Object.fromEntries(
    Object.values(EVIDENCE)
      .flat()
      .flatMap(({ proof }) => {
        const files = fs
          .globSync(`{trust,e2e,platform,office}/**/${proof}.test.ts`, {
            cwd: root,
          })
          .sort();
        return files.length > 0 ? [[proof, files]] : [];
      }),
  ),
  passed: passed(),
  minutes,
};
fs.writeFileSync(path.join(root, 'docs/evidence.md'), evidencePage(evidence));
const gaps = missing(evidence);
console.log(`docs/evidence.md is written${gaps.length > 0 ? '. Missing or not passed:' : '.'}`);
for (const what of gaps) console.log(`  ${what}`);
process.exitCode = gaps.length > 0 ? 1 : 0;

function run(): Evidence['minutes'] {
  return Object.fromEntries(
    Object.entries(ARGUMENTS).map(([command, args]) => {
      const start = Date.now();
      spawnSync(process.execPath, ['scripts/test.ts', ...args], { cwd: root, stdio: 'inherit' });
      return [command, (Date.now() - start) / 60_000];
    }),
  );
}

function about(): Record<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  // The page itself changes with every run, and belongs to no package.
  const isChanged = git('status', '--porcelain', '-uno', '--', '.', ':!docs/evidence.md') !== '';
  const version = (browser: 'chromium' | 'firefox') =>
    execFileSync(findBrowser(browser), ['--version'], {
      encoding: 'utf8',
      // The systems' own starters talk there.
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .replace(/ built on .*$/, '');
  return {
    commit: `${git('rev-parse', 'HEAD')}${isChanged ? ', with changes that are not committed' : ''}`,
    date: new Date().toISOString().slice(0, 10),
    Chromium: version('chromium'),
    Firefox: version('firefox'),
    Node: process.version,
    cores: String(os.availableParallelism()),
  };
}

/** Whether each test file passed, as the runs' own reports have it. */
function passed(): Record<string, boolean> {
  const reports = ['unit', 'e2e', 'trust'].map((name) => path.join(root, `e2e/out/${name}.json`));
  return Object.fromEntries(
    reports
      .filter((report) => fs.existsSync(report))
      .flatMap((report) => read(report).testResults)
      .map(({ name, status }) => [
        path.relative(root, name).replaceAll('\\', '/'),
        status === 'passed',
      ]),
  );
}

function jsonFiles(folder: string): string[] {
  return fs
    .globSync('*.json', { cwd: folder })
    .map((file) => path.join(folder, file))
    .sort();
}

function read(file: string) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
