import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPages, type Shipped } from '../scripts/third-party.ts';
import { cleanCopy, entriesOf, packed, sha256, unpacked } from './clean-copy.ts';
import { record } from './figures.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BROWSERS = ['chrome', 'firefox'] as const;
/** Two folders are built in both browsers, one after the other where the machine is busy. */
const BUILDS = 240_000;

/** What stands beside the scripts and styles that the pages share, which carry a hash of what is in them. */
const MEANT = {
  chrome: ['managed_schema.json', 'sidepanel.html'],
  firefox: ['sidepanel.html'],
};
const IN_BOTH = [
  'THIRD-PARTY.md',
  '_locales/en/messages.json',
  '_locales/es/messages.json',
  'ask-first.js',
  'background.js',
  'claim-scan.js',
  'companion-spanish.js',
  'companion.js',
  'icon/128.png',
  'icon/16.png',
  'icon/32.png',
  'icon/48.png',
  'icon/96.png',
  'january.html',
  'lookup.html',
  'manifest.json',
  'options.html',
  'popup.html',
  'sentinel.js',
  'sweep.js',
  'welcome.html',
];
const SHARED = /^(chunks\/[\w-]+-[\w-]{8}\.js|assets\/[\w-]+-[\w-]{8}\.css)$/;

/** Every warning of Mozilla's linter, and why it may stand. There is none: a new one is mended, or explained here. */
const WARNINGS: { code: string; file: string; reason: string }[] = [];

/** Runtime dependencies whose code is put into pages, and at most so many (trust model, T28). */
const MOST = 5;
const OF_DEPENDENCIES: Record<string, string[]> = {
  '@floating-ui/dom': ['@floating-ui/core', '@floating-ui/dom', '@floating-ui/utils'],
  preact: ['preact'],
  valibot: ['valibot'],
  'webextension-polyfill': ['webextension-polyfill'],
};
/** A few lines around each script that the build's tools put there. */
const OF_TOOLS = ['@wxt-dev/webextension-polyfill', 'rolldown', 'wxt'];

const folders: string[] = [];
let first: Record<string, Buffer>;
let second: Record<string, Buffer>;
let again: Record<string, Buffer>;
let shipped: Record<(typeof BROWSERS)[number], [name: string, bytes: Buffer][]>;

const own = (folder: string) => {
  folders.push(folder);
  return folder;
};
const bytesOf = (packages: Record<string, Buffer>, name: string) =>
  packages[name] ?? Buffer.alloc(0);

beforeAll(async () => {
  [first = {}, second = {}] = await Promise.all([
    packed(own(cleanCopy())),
    packed(own(cleanCopy())),
  ]);
  again = await packed(own(unpacked(bytesOf(first, 'sources'))));
  shipped = {
    chrome: entriesOf(bytesOf(first, 'chrome')),
    firefox: entriesOf(bytesOf(first, 'firefox')),
  };
}, BUILDS);
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  const sizes = Object.entries(first ?? {}).flatMap(([name, bytes]) => [
    [`${name} package, SHA-256`, sha256(bytes)],
    [`${name} package, kB`, Math.round(bytes.length / 1000)],
  ]);
  record('packages', { ...Object.fromEntries(sizes), ...figures });
});
const figures: Record<string, number | string> = {};

describe('the packages (trust model, T28)', () => {
  it('of two clean builds are the same, byte for byte', () => {
    expect(Object.keys(first).sort()).toEqual(['chrome', 'firefox', 'sources']);
    const same = Object.keys(first).filter(
      (name) => sha256(bytesOf(first, name)) === sha256(bytesOf(second, name)),
    );
    figures['packages that two clean builds make alike'] = `${same.length} of 3`;
    expect(same).toEqual(Object.keys(first));
  });

  it('come out of the sources package in an empty folder, byte for byte', () => {
    const same = Object.keys(first).filter(
      (name) => sha256(bytesOf(first, name)) === sha256(bytesOf(again, name)),
    );
    figures['packages that the sources package makes alike'] = `${same.length} of 3`;
    expect(same).toEqual(Object.keys(first));
  });

  it.each(BROWSERS)('of %s hold what all other proofs were shown on', (browser) => {
    const build = path.join(ROOT, '.output', `${browser}-mv3`);
    const files = fs.globSync('**/*.*', { cwd: build }).sort();
    expect(files).toEqual(shipped[browser].map(([name]) => name).sort());
    const other = shipped[browser].filter(
      ([name, bytes]) => !bytes.equals(fs.readFileSync(path.join(build, name))),
    );
    expect(other.map(([name]) => name)).toEqual([]);
  });

  it.each(BROWSERS)('of %s hold nothing that is not meant', (browser) => {
    const names = shipped[browser].map(([name]) => name);
    const rest = names.filter((name) => !SHARED.test(name)).sort();
    expect(rest).toEqual([...IN_BOTH, ...MEANT[browser]].sort());
    figures[`files in the ${browser} package`] = names.length;
  });

  it.each([...BROWSERS, 'sources'])('%s names no folder of the machine and no registry', (name) => {
    const traces = new RegExp(
      [
        os.homedir(),
        os.tmpdir(),
        ROOT,
        ...folders,
        '/home/\\w+/',
        '/Users/\\w+/',
        '\\b[A-Z]:\\\\+Users',
        '"resolved"',
        'registry\\.\\w+\\.\\w+',
      ]
        .map((trace) => (trace.startsWith('/') && !trace.includes('\\') ? `${trace}/` : trace))
        .join('|'),
    );
    const found = entriesOf(bytesOf(first, name)).flatMap(([file, bytes]) =>
      file.endsWith('.png')
        ? []
        : (bytes.toString('utf8').match(new RegExp(`.{0,40}(${traces.source}).{0,40}`, 'g')) ?? []),
    );
    expect(found).toEqual([]);
  });

  it.each(BROWSERS)('of %s hold no map of their sources', (browser) => {
    for (const [name, bytes] of shipped[browser]) {
      expect(name).not.toMatch(/\.map$/);
      expect(bytes.includes('sourceMappingURL')).toBe(false);
    }
  });
});

/** A dev dependency: 57 MB of nearly 1,000, pinned by the lockfile, and the proof needs no network while it runs. */
describe('Mozilla’s linter', () => {
  const lint = (zip: Uint8Array) => {
    const file = path.join(own(fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-lint-'))), 'a.zip');
    fs.writeFileSync(file, zip);
    const program = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
    const { stdout } = spawnSync(process.execPath, [program, file, '--output', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return JSON.parse(stdout);
  };

  it('finds no error and no notice, and no warning but those explained', () => {
    const { summary, warnings } = lint(bytesOf(first, 'firefox'));
    Object.assign(figures, {
      'linter: errors': summary.errors,
      'linter: notices': summary.notices,
      'linter: warnings': summary.warnings,
    });
    expect(summary).toMatchObject({ errors: 0, notices: 0 });
    const told = warnings.map(({ code, file }: { code: string; file: string }) => ({ code, file }));
    expect(told).toEqual(WARNINGS.map(({ code, file }) => ({ code, file })));
    for (const { reason } of WARNINGS) expect(reason.length).toBeGreaterThan(40);
  });

  it('finds markup that is made of a string, once it is there', () => {
    const damaged = Object.fromEntries(shipped.firefox);
    damaged['sentinel.js'] = Buffer.from(
      `${damaged['sentinel.js']}\ndocument.body.innerHTML = name;`,
    );
    const { warnings } = lint(zipSync(damaged));
    expect(warnings).toMatchObject([{ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'sentinel.js' }]);
  });
});

describe.each(BROWSERS)('the libraries in the package of %s', (browser) => {
  const listed = (): Shipped =>
    JSON.parse(fs.readFileSync(path.join(ROOT, `.output/${browser}-mv3-libraries.json`), 'utf8'));
  const text = () =>
    String(shipped[browser].find(([name]) => name === 'THIRD-PARTY.md')?.[1] ?? '');

  it('are known for each script', () => {
    const scripts = shipped[browser].map(([name]) => name).filter((name) => name.endsWith('.js'));
    expect(Object.keys(listed()).sort()).toEqual(scripts.sort());
  });

  it(`that are put into pages come of at most ${MOST} runtime dependencies`, () => {
    const shippedThere = new Set(inPages(listed()).flatMap((script) => listed()[script] ?? []));
    const dependencies = Object.keys(OF_DEPENDENCIES);
    const known = [...Object.values(OF_DEPENDENCIES).flat(), ...OF_TOOLS];
    expect([...shippedThere].sort()).toEqual(known.sort());
    expect(dependencies.length).toBeLessThanOrEqual(MOST);
    const { dependencies: runtime } = JSON.parse(
      fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    expect(Object.keys(runtime)).toEqual(expect.arrayContaining(dependencies));
    figures['runtime dependencies in what is put into pages'] = dependencies.length;
    figures.which = dependencies.join(', ');
  });

  it('are in its list of licences, each with its text', () => {
    const names = [...new Set(Object.values(listed()).flat())];
    const parts = text().split(/^## (?=\S+ \d+\.\d+\.\d+$)/m);
    expect(parts.slice(1).map((part) => part.split(' ')[0])).toEqual(names.sort());
    for (const part of parts.slice(1)) {
      expect(part).toMatch(/^- Licence: (MIT|Apache-2\.0|MPL-2\.0)$/m);
      expect(part).toMatch(/^- Source: https:\/\/github\.com\/\S+$/m);
      expect(part).toMatch(/copyright|Mozilla Public License/i);
      expect(part.length).toBeGreaterThan(1000);
    }
    figures['libraries with their licences in the packages'] = names.length;
  });

  it('are named in NOTICE', () => {
    const notice = fs.readFileSync(path.join(ROOT, 'NOTICE'), 'utf8');
    const told = notice.slice(notice.indexOf('Libraries that are part'));
    for (const name of new Set(Object.values(listed()).flat()))
      expect(told).toMatch(new RegExp(`(^|[\\s(])${name}[\\s,)]`, 'm'));
  });
});
