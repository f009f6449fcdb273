// The store packages and the sources package, with their sizes and hashes: two clean builds give the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const OUTPUT = '.output';
const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');

// A package of another version, or of a folder that is gone, is not one of these.
for (const old of fs.globSync(`${OUTPUT}/*.zip`, { cwd: root })) fs.rmSync(path.join(root, old));
for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
  const { status } = spawnSync('wxt', ['zip', ...browser], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
  if (status !== 0) process.exit(status ?? 1);
}
const packages = fs.globSync(`${OUTPUT}/*.zip`, { cwd: root }).sort();
for (const file of packages) {
  const bytes = fs.readFileSync(path.join(root, file));
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${file}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
