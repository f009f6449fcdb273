import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './find.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const LOCAL = ['http://localhost/*', 'http://127.0.0.1/*'];
const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

export interface Firefox extends Marionette {
  /** The extension's id. */
  id: string;
  /** Address of a page of the extension. */
  pageUrl(file: string): string;
  quit(): Promise<void>;
}

/** Real Firefox with the production build, in a fresh profile. */
export async function launchFirefox({
  grant = LOCAL,
  isInPrivate = false,
}: {
  grant?: string[];
  /** Also in private windows, as somebody allows it by hand. */
  isInPrivate?: boolean;
} = {}): Promise<Firefox> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-firefox-'));
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    // The browser's prompt for a site cannot be clicked without a display.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    findBrowser('firefox'),
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '-profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '950' },
    },
  );
  const exited = new Promise((ok) => firefox.once('exit', ok));
  const marionette = await connectMarionette(port);
  await marionette.command('WebDriver:NewSession');
  const id = String(
    (
      await marionette.command('Addon:Install', {
        path: EXTENSION,
        temporary: true,
        allowPrivateBrowsing: isInPrivate,
      })
    ).value,
  );
  const host = await marionette.inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const origins = ${JSON.stringify(grant)};
    if (origins.length > 0) await ExtensionPermissions.add(extension.id, { permissions: [], origins }, extension);
    return mozExtensionHostname;`);
  return {
    ...marionette,
    id,
    pageUrl: (file) => `moz-extension://${host}/${file}`,
    async quit() {
      await marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      firefox.kill();
      await exited;
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });
}
