import { createHash, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A copy of a Chromium build whose manifest has a key of its own, so that its id is known before it is loaded, as that
 * of a store's build is. The key is the only difference.
 */
export function keyedCopy(build: string): { folder: string; id: string; remove(): void } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-keyed-'));
  fs.cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  return { folder, id: idOf(key), remove: () => fs.rmSync(folder, { recursive: true }) };
}

/** The id that Chromium gives an extension by its public key: half of its hash, the digits as letters from a to p. */
export function idOf(key: Buffer): string {
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
