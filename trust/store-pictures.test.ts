import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const TAKEN = 120_000;

/** Each picture that the stores are told of, with its size in pixels. */
const PICTURES = [
  ...fs
    .readFileSync(path.join(ROOT, 'docs/store/README.md'), 'utf8')
    .matchAll(/^\| `([\w-]+)` +\| (\d+)×(\d+) +\|/gm),
].map(([, name, width, height]) => ({ name, width: Number(width), height: Number(height) }));

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/store-pictures.ts'], { cwd: ROOT });
}, TAKEN);

it('the stores are told of pictures', () => {
  expect(PICTURES.length).toBeGreaterThanOrEqual(6);
});

it.each(PICTURES)('$name is made, $width×$height', ({ name, width, height }) => {
  const png = fs.readFileSync(path.join(ROOT, 'e2e/out/store', `${name}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});
