import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A fresh folder with what git holds of this project and nothing else. The caller removes it. */
export function cleanCopy(): string {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const folder = emptyFolder();
  for (const file of files.split('\0')) {
    const from = path.join(ROOT, file);
    if (file && fs.existsSync(from)) fs.cpSync(from, path.join(folder, file));
  }
  return folder;
}

/** A fresh folder with what a sources package holds. The caller removes it. */
export function unpacked(sources: Buffer): string {
  const folder = emptyFolder();
  for (const [file, bytes] of entriesOf(sources)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), bytes);
  }
  return folder;
}

/** Runs what `npm run zip` runs, and answers with each package's bytes by `chrome`, `firefox` and `sources`. */
export async function packed(folder: string): Promise<Record<string, Buffer>> {
  await promisify(execFile)(process.execPath, ['scripts/zip.ts'], { cwd: folder, maxBuffer: 1e8 });
  const output = path.join(folder, '.output');
  const zips = fs.readdirSync(output).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((file) => [
      file.replace(/^.*-(\w+)\.zip$/, '$1'),
      fs.readFileSync(path.join(output, file)),
    ]),
  );
}

/** The files in a package, by name. */
export function entriesOf(zip: Uint8Array): [name: string, bytes: Buffer][] {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The libraries are those of the lockfile: `npm ci` put them where they are. */
function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-clean-'));
  fs.symlinkSync(
    fs.realpathSync(path.join(ROOT, 'node_modules')),
    path.join(folder, 'node_modules'),
  );
  return folder;
}
