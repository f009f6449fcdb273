// Everything CI checks, in order; the last line counts. A build that fails ends the run: nothing after it can be true.
// With --heavy the proofs that take minutes; with --trust those of the trust model, in real browsers; with --display
// what needs a display.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const start = Date.now();
const isHeavy = process.argv.includes('--heavy');
const isTrust = process.argv.includes('--trust');
const isDisplay = process.argv.includes('--display');
let passed = 0;
let failed = 0;

check('types of the browser APIs', ['wxt', 'prepare']);
if (!isHeavy && !isTrust && !isDisplay) {
  check('format and lint', ['biome', 'ci', '--error-on-warnings', '.']);
  check('types', ['tsc', '--noEmit']);
  check('types of the pure folders, without the DOM', [
    'tsc',
    '--noEmit',
    '-p',
    'tsconfig.pure.json',
  ]);
  check('dead code', ['knip']);
  check('entries meet the standard', ['node', 'scripts/check-dataset.ts']);
  check('docs/dataset.md is true', ['node', 'scripts/report-dataset.ts', '--check']);
  tests('unit');
}
const isBuilt =
  check('build for Chrome and Edge', ['wxt', 'build']) &&
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']);
if (isBuilt && isTrust) tests('trust');
else if (isBuilt && isDisplay) tests('display');
else if (isBuilt) {
  tests(isHeavy ? 'heavy' : 'e2e');
  check('docs/detection.md is true', [
    'node',
    'scripts/report-detection.ts',
    '--check',
    // With the report of the heavy run at hand the page is compared as a whole.
    ...(isHeavy ? ['heavy'] : fs.existsSync(reportOf('heavy')) ? [] : ['e2e']),
  ]);
}

keepRun();
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function check(name: string, [command = '', ...args]: string[]): boolean {
  const { status, stdout, stderr } = run(command, args, 'pipe');
  const isFine = status === 0;
  if (isFine) passed++;
  else failed++;
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  if (!isFine) console.log(stdout, stderr);
  return isFine;
}

function tests(project: string) {
  // What the browser tests saw is in it too, for docs/detection.md.
  const report = reportOf(project);
  fs.rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = run('vitest', ['run', '--project', project, ...reporters], 'inherit');
  const counted = fs.existsSync(report) && JSON.parse(fs.readFileSync(report, 'utf8'));
  const bad = counted ? counted.numFailedTests : 0;
  passed += counted ? counted.numPassedTests : 0;
  // A run that broke without a failing test is a failure too.
  failed += bad > 0 || status === 0 ? bad : 1;
}

/** How long this run took and of which commit it was, for docs/evidence.md. */
function keepRun() {
  const file = path.join(root, 'e2e', 'out', 'runs.json');
  const runs = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const name = isTrust ? 'trust' : isHeavy ? 'heavy' : isDisplay ? 'display' : 'quick';
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  const isChanged = git('status', '--porcelain', '-uno') !== '';
  runs[name] = {
    minutes: (Date.now() - start) / 60_000,
    commit: isChanged ? null : git('rev-parse', 'HEAD').trim(),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(runs, null, 2));
}

function reportOf(project: string): string {
  return path.join(root, 'e2e', 'out', `${project}.json`);
}

function run(command: string, args: string[], stdio: 'pipe' | 'inherit') {
  const bin = path.join(root, 'node_modules', '.bin');
  return spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
}
