// Gets what a fresh machine lacks: the packages, and the browsers that are named as arguments; with --display, where
// Debian's packages can be had, a display without a screen and keys for it too.
// Runs before there is a node_modules, so it imports nothing but Node's own modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

installPackages();
const names = process.argv.slice(2);
const missing = names.filter((name) => name in DEBIAN && !hasBrowser(name));
if (missing.length > 0) installBrowsers(missing);
// Nothing depends on it: what needs a display says that it was left out.
if (names.includes('--display') && !(has('Xvfb') && has('xdotool')))
  installOfDebian(['xvfb', 'xdotool']);

/** Installs exactly what the lockfile says, unless that has been done. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.claimside-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Getting the packages …');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed.',
  );
  writeFileSync(stamp, lock);
}

function hasBrowser(browser) {
  const named = process.env[browser.toUpperCase()];
  if (named) return existsSync(named);
  return COMMANDS[browser].some((name) => has(name)) || playwrightPath(browser) !== undefined;
}

function installBrowsers(browsers) {
  console.log(`Getting ${browsers.join(' and ')} …`);
  if (installOfDebian(browsers.map((browser) => DEBIAN[browser]))) return;
  const ours = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const got = spawnSync(process.execPath, [ours, 'install', ...browsers], { stdio: 'inherit' });
  if (got.status === 0 && browsers.every((browser) => hasBrowser(browser))) return;
  fail(
    `Please install ${browsers.join(' and ')}, or name their paths in ${browsers
      .map((browser) => browser.toUpperCase())
      .join(' and ')}.`,
  );
}

/** Answers whether Debian's packages could be installed. */
function installOfDebian(packages) {
  if (!has('apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  return (
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

/** Where Playwright has put its own download of a browser, if it has. */
function playwrightPath(browser) {
  const script = `import('playwright-core').then((p) => console.log(p.${browser}.executablePath()))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  const path = stdout?.trim();
  return path && existsSync(path) ? path : undefined;
}

function has(command) {
  return (
    spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' })
      .status === 0
  );
}

function run(command, args, sentence) {
  try {
    execFileSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    fail(sentence);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
