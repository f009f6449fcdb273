import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipe } from '../scripts/recipes.ts';
import { findBrowser } from './browsers/find.ts';
import { idOf } from './browsers/keyed.ts';
import { launchManaged } from './browsers/managed-chromium.ts';
import { type PolicyFile, policyFile } from './browsers/policy-file.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output');
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
const SITES = ['https://pms.example.com', 'https://portal.example.org'];
const HOSTS = ['https://pms.example.com/*', 'https://portal.example.org/*'];

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-group.ts', ...SITES], { cwd: ROOT });
});

describe('the group build', () => {
  it.each(TARGETS)('of %s is the store build, file by file, but for the hosts', (target) => {
    const store = path.join(OUTPUT, target);
    const group = path.join(OUTPUT, `${target}-group`);
    const files = filesOf(store);
    expect(files.length).toBeGreaterThan(20);
    expect(filesOf(group)).toEqual(files);
    const differing = files.filter(
      (file) =>
        !fs.readFileSync(path.join(store, file)).equals(fs.readFileSync(path.join(group, file))),
    );
    expect(differing).toEqual(['manifest.json']);
    const manifest = manifestOf(store);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifestOf(group)).toEqual({ ...manifest, host_permissions: HOSTS });
  });
});

describe('the group build, packed, hosted and installed by the policy of the papers', () => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-group-'));
  const packed = path.join(work, 'claimside');
  let server: http.Server;
  let file: PolicyFile;
  let context: BrowserContext;
  let id: string;
  beforeAll(async () => {
    fs.cpSync(path.join(OUTPUT, 'chrome-mv3-group'), packed, { recursive: true });
    execFileSync(
      findBrowser('chromium'),
      [
        '--headless=new',
        '--no-sandbox',
        `--user-data-dir=${work}/pack`,
        `--pack-extension=${packed}`,
      ],
      { stdio: 'ignore' },
    );
    const key = createPrivateKey(fs.readFileSync(`${packed}.pem`));
    id = idOf(createPublicKey(key).export({ type: 'spki', format: 'der' }));
    server = http.createServer(({ url = '' }, response) => {
      if (url.startsWith('/updates.xml')) response.end(updates);
      else response.end(fs.readFileSync(`${packed}.crx`));
    });
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const updates = recipe('updates', {
      EXTENSION_ID: id,
      VERSION: manifestOf(packed).version,
      'https://it.example.com': base,
    });
    const policies = recipe('group', { EXTENSION_ID: id, 'https://it.example.com': base });
    file = policyFile(id);
    // Chromium keeps automation out of what a policy installed, unless the admin lets it in.
    file.write(JSON.stringify({ ...JSON.parse(policies), DeveloperToolsAvailability: 1 }));
    context = await launchManaged(id);
  });
  afterAll(async () => {
    file?.remove();
    await context?.close();
    server?.close();
    fs.rmSync(work, { recursive: true, force: true });
  });

  it('is on for its sites from the start, and has its policy', async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByText('Billing desk, billing@example.com').waitFor();
    expect(await page.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: HOSTS });
    expect(await page.evaluate('chrome.scripting.getRegisteredContentScripts()')).toMatchObject([
      { matches: HOSTS },
    ]);
  });
});

function manifestOf(folder: string) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
}

function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .sort();
}
