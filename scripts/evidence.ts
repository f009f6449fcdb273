// Runs `npm test` and `npm run test:trust` and writes docs/evidence.md from what they recorded: npm run evidence
// With --last it runs nothing and writes what the last runs of these two left.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../e2e/browsers/find.ts';
import { type Evidence, evidencePage, missing } from '../trust/evidence-page.ts';
import { EVIDENCE } from '../trust/evidence-rows.ts';
import { FIGURES } from '../trust/figures.ts';

const root = path.resolve(import.meta.dirname, '..');
const isLast = process.argv.includes('--last');

if (!isLast) run();
const tests = Object.fromEntries(
  Object.values(EVIDENCE)
    .flat()
    .flatMap(({ proof }) => {
      const files = fs
        .globSync(`{trust,e2e,platform,office}/**/${proof}{,-firefox}.test.ts`, { cwd: root })
        .sort();
      return files.length > 0 ? [[proof, files]] : [];
    }),
) as Evidence['tests'];
const runs: Partial<Record<'quick' | 'trust', { minutes: number; commit: string | null }>> = read(
  path.join(root, 'e2e/out/runs.json'),
);
const evidence: Evidence = {
  about: about(),
  figures: Object.fromEntries(
    jsonFiles(FIGURES).map((file) => [path.basename(file, '.json'), read(file)]),
  ),
  tests,
  passed: passed(),
  minutes: minutes(),
};
fs.writeFileSync(path.join(root, 'docs/evidence.md'), evidencePage(evidence));
const gaps = missing(evidence);
console.log(`docs/evidence.md is written${gaps.length > 0 ? '. Missing or not passed:' : '.'}`);
for (const what of gaps) console.log(`  ${what}`);
process.exitCode = gaps.length > 0 ? 1 : 0;

function run() {
  fs.rmSync(FIGURES, { recursive: true, force: true });
  for (const args of [[], ['--trust']])
    spawnSync(process.execPath, ['scripts/test.ts', ...args], { cwd: root, stdio: 'inherit' });
}

function minutes(): Evidence['minutes'] {
  const proofs = new Set(Object.values(tests).flat());
  const ofPage = [...results('unit'), ...results('e2e')].filter(({ file }) => proofs.has(file));
  return {
    ...(runs.quick && { 'npm test': runs.quick.minutes }),
    ...(ofPage.length > 0 && {
      'the proofs of this page within it': ofPage.reduce((sum, { took }) => sum + took, 0) / 60_000,
    }),
    ...(runs.trust && { 'npm run test:trust': runs.trust.minutes }),
  };
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
    // Other runs may be of a commit before this one, the hashes of the packages too.
    figures: [runs.quick, runs.trust].every((one) => one?.commit === git('rev-parse', 'HEAD'))
      ? 'from runs of all proofs at this commit'
      : '**put together from single runs, at this commit or before it**',
    date: new Date().toISOString().slice(0, 10),
    Chromium: version('chromium'),
    Firefox: version('firefox'),
    Node: process.version,
    cores: String(os.availableParallelism()),
  };
}

/** Whether each test file passed, as the runs' own reports have it. */
function passed(): Record<string, boolean> {
  const all = [...results('unit'), ...results('e2e'), ...results('trust')];
  return Object.fromEntries(all.map(({ file, isPassed }) => [file, isPassed]));
}

/** Test files of one run: whether each passed, and how long it took, in ms. */
function results(run: 'unit' | 'e2e' | 'trust') {
  const report = path.join(root, `e2e/out/${run}.json`);
  if (!fs.existsSync(report)) return [];
  const found: { name: string; status: string; startTime: number; endTime: number }[] =
    read(report).testResults;
  return found.map(({ name, status, startTime, endTime }) => ({
    file: path.relative(root, name).replaceAll('\\', '/'),
    isPassed: status === 'passed',
    took: endTime - startTime,
  }));
}

function jsonFiles(folder: string): string[] {
  return fs
    .globSync('*.json', { cwd: folder })
    .map((file) => path.join(folder, file))
    .sort();
}

function read(file: string) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}
