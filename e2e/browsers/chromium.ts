import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find.ts';

const LOCAL = ['http://localhost/*', 'http://127.0.0.1/*'];
const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
/** The profile has written its record of the extension by then, in ms. */
const PROFILE_WRITTEN = 800;

export interface Chromium {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface Options {
  /** Origins that are turned on before the start; prompts of the browser cannot be clicked without a display. */
  grant?: string[];
  /** `null`: no extension at all. */
  extension?: string | null;
  /** Runs between the start that installs and the one with the grants. */
  meanwhile?: () => void;
  headed?: boolean;
  /** The display on which its windows stand, such as `:99`, where that is not the user's own. */
  display?: string;
  colorScheme?: 'light' | 'dark';
  /** Whether the page that opens at install stays, which is in nobody's way but a test's. */
  welcome?: boolean;
  args?: string[];
  /** Looks at the profile's folder once the browser has let go of it. */
  onClosed?: (profile: string) => void;
}

/** Real Chromium with the production build, in a fresh profile. */
export async function launchChromium(options: Options = {}): Promise<Chromium> {
  const { grant = LOCAL, extension = EXTENSION, welcome = false } = options;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-chromium-'));
  let context = await open(profile, options, extension);
  const close = async () => {
    await context.close();
    options.onClosed?.(profile);
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!extension) return { context, id: '', worker: () => workerOf(context), close };
  const id = new URL((await workerOf(context)).url()).host;
  const first = await welcomeOf(context);
  if (grant.length === 0 && !welcome) await first.close();
  if (grant.length > 0) {
    await new Promise((ok) => setTimeout(ok, PROFILE_WRITTEN));
    await context.close();
    writeGrant(profile, id, grant);
    options.meanwhile?.();
    context = await open(profile, options, extension);
    await isRegistered(await workerOf(context));
  }
  return { context, id, worker: () => workerOf(context), close };
}

function open(profile: string, options: Options, extension: string | null) {
  const { headed = false, display, colorScheme = 'light', args = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    viewport: headed ? null : { width: 1280, height: 860 },
    colorScheme,
    ...(display ? { env: { ...process.env, DISPLAY: display } } : {}),
    // Playwright switches background throttling and the like; the extension must be left alone.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...args,
    ],
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Opened once in the life of a profile. */
async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const open = context.pages().find(isWelcome);
  if (open) return open;
  const page = await context.waitForEvent('page');
  await page.waitForURL('**/welcome.html');
  return page;
}

/** The grant that was written while the browser was closed fires no event, and is found a moment after the start. */
async function isRegistered(worker: Worker): Promise<void> {
  const registered = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  while ((await worker.evaluate<number>(registered)) === 0)
    await new Promise((ok) => setTimeout(ok, 20));
}

/** The record that a click on the browser's own prompt writes. */
function writeGrant(profile: string, id: string, origins: string[]) {
  const file = path.join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(fs.readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  const grant = {
    api: [],
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: origins,
  };
  settings.runtime_granted_permissions = grant;
  for (const key of ['granted_permissions', 'active_permissions'])
    settings[key] = { ...(settings[key] ?? grant), explicit_host: origins };
  // Without it Chromium does not load an extension from a folder again when it reloads itself.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  fs.writeFileSync(file, JSON.stringify(preferences));
}
