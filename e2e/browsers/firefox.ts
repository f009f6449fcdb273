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

export interface FirefoxOptions {
  /** Origins that are turned on at the start. */
  grant?: string[];
  /** The browser's own language, such as `es-ES`; its menus stay as they are, without a language pack. */
  language?: string;
  /** `null`: no extension at all. */
  extension?: string | null;
  preferences?: Record<string, string | number | boolean>;
  /** Looks at the profile's folder once the browser has let go of it. */
  onClosed?: (profile: string) => void;
  /** The id of the extension where a policy of the organisation installs it, and not we. */
  forced?: string;
  /** Whether the page that opens at install stays, which is in nobody's way but a test's. */
  welcome?: boolean;
  /** Also in private windows, as somebody allows it by hand. */
  isInPrivate?: boolean;
  /** Added to the browser's own environment. */
  env?: Record<string, string>;
}

/** Real Firefox with the production build, in a fresh profile. */
export async function launchFirefox({
  grant = LOCAL,
  language,
  extension = EXTENSION,
  preferences: more = {},
  onClosed,
  forced,
  env,
  welcome = false,
  isInPrivate = false,
}: FirefoxOptions = {}): Promise<Firefox> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-firefox-'));
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    // The browser's prompt for a site cannot be clicked without a display.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    ...more,
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
      env: {
        ...process.env,
        // Without it a release takes no other address for news of its maker.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '950',
        ...env,
      },
    },
  );
  const exited = new Promise((ok) => firefox.once('exit', ok));
  const marionette = await connectMarionette(port);
  await marionette.command('WebDriver:NewSession');
  if (language)
    await marionette.inBrowser(`
      Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
      Services.locale.requestedLocales = [${JSON.stringify(language)}];`);
  const id = forced ?? (extension ? await install(marionette, extension, isInPrivate) : '');
  const host = await (id &&
    marionette.inBrowser(`
    while (!WebExtensionPolicy.getByID(${JSON.stringify(id)})) await new Promise((ok) => ChromeUtils.idleDispatch(ok));
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const origins = ${JSON.stringify(grant)};
    if (origins.length > 0) await ExtensionPermissions.add(extension.id, { permissions: [], origins }, extension);
    return mozExtensionHostname;`));
  if (id && !forced && !welcome)
    await marionette.inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { gBrowser } = window;
      const find = () => gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      while (!find()) await new Promise((ok) => window.setTimeout(ok, 20));
      gBrowser.removeTab(find());`);
  return {
    ...marionette,
    id,
    pageUrl: (file) => `moz-extension://${host}/${file}`,
    async quit() {
      await marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      firefox.kill();
      await exited;
      onClosed?.(profile);
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Installs the build, again if it is there: as after a start, it reads its policy anew. Answers its id. */
export async function install(
  { command, inBrowser }: Marionette,
  extension = EXTENSION,
  isInPrivate = false,
): Promise<string> {
  // Before the install: allowed by the install itself, the extension is loaded twice, and the end of the first load may
  // swallow the event of the install.
  if (isInPrivate)
    await inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(${JSON.stringify(idOf(extension))}, allowed);`);
  return String((await command('Addon:Install', { path: extension, temporary: true })).value);
}

function idOf(extension: string): string {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function freePort(): Promise<number> {
  return new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });
}
