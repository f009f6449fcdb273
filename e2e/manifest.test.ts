import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { record } from '../trust/figures.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../.output');
const read = (target: string) =>
  JSON.parse(fs.readFileSync(path.join(OUTPUT, target, 'manifest.json'), 'utf8'));

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What both builds ask for, whole: a key that is added anywhere fails here first. */
const BOTH = {
  manifest_version: 3,
  name: 'Claimside',
  default_locale: 'en',
  description: '__MSG_description__',
  version: '0.1.0',
  icons: expect.any(Object),
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  action: { default_title: '__MSG_action_title__', default_popup: 'popup.html' },
  omnibox: { keyword: 'cdt' },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_security_policy: { extension_pages: CSP },
};

const command = (key: string, description: string) => ({
  suggested_key: { default: key },
  description,
});
const COMMANDS = {
  'check-claim': command('Alt+Shift+K', '__MSG_command_check_claim__'),
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
};

afterAll(() => {
  const manifests = ['chrome-mv3', 'firefox-mv3'].map(read);
  const isMeant = ({ content_security_policy: policy }: { content_security_policy: object }) =>
    Object.values(policy).every((each) => each === CSP);
  record('manifest', {
    'builds whose pages have the policy of the model': `${manifests.filter(isMeant).length} of 2`,
    'hosts asked for at install': manifests.flatMap(({ host_permissions = [] }) => host_permissions)
      .length,
  });
});

describe('the built manifest', () => {
  it('of Chrome and Edge asks for nothing at install but storage, scripting, menu items and the tab that is clicked', () => {
    expect(read('chrome-mv3')).toEqual({
      ...BOTH,
      minimum_chrome_version: '129',
      // Alt+Shift+C is Chromium's own since it has keys for tab groups.
      commands: {
        ...COMMANDS,
        'enter-companion': command('Alt+Shift+M', '__MSG_command_enter_companion__'),
        'open-panel': command('Alt+Shift+O', '__MSG_command_open_panel__'),
      },
      // Lets the side panel be opened; it reads nothing, and no warning goes with it.
      permissions: [...BOTH.permissions, 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
      background: { service_worker: 'background.js' },
      storage: { managed_schema: 'managed_schema.json' },
    });
    expect(fs.existsSync(path.join(OUTPUT, 'chrome-mv3', 'managed_schema.json'))).toBe(true);
  });

  it('of Firefox is the same, opens no sidebar by itself, and declares that no data is collected', () => {
    expect(read('firefox-mv3')).toEqual({
      ...BOTH,
      commands: {
        ...COMMANDS,
        'enter-companion': command('Alt+Shift+C', '__MSG_command_enter_companion__'),
        _execute_sidebar_action: command('Alt+Shift+O', '__MSG_command_open_panel__'),
      },
      background: { scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Claimside',
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: '{6f0b6f0e-6a0c-4d0b-9d7c-3c1a55d0395a}',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(fs.existsSync(path.join(OUTPUT, 'firefox-mv3', 'managed_schema.json'))).toBe(false);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])(
    '%s: no host, content script or page for the web, no network call in what enters a page',
    (target) => {
      const manifest = read(target);
      for (const key of [
        'host_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
      ])
        expect(manifest).not.toHaveProperty(key);
      for (const script of [
        'sentinel.js',
        'companion.js',
        'companion-spanish.js',
        'claim-scan.js',
        'background.js',
      ]) {
        const code = fs.readFileSync(path.join(OUTPUT, target, script), 'utf8');
        expect(code).not.toMatch(
          /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b\s*\(/,
        );
      }
    },
  );

  it.each(['chrome-mv3', 'firefox-mv3'])(
    '%s asks for what the stores are told, and for nothing else',
    (target) => {
      const manifest = read(target);
      const name = target.startsWith('chrome') ? 'Chromium' : 'Firefox';
      const papers = fs.readFileSync(path.resolve(OUTPUT, '../docs/store/README.md'), 'utf8');
      const told = [
        ...papers.matchAll(/^\| `([^`]+)`( \(optional\))? +\| ([^|]+?) +\| (.{20,}?) +\|$/gm),
      ]
        .filter(([, , , where]) => where?.includes(name))
        .map(([, permission = '', isOptional]) =>
          isOptional ? `${permission} (optional)` : permission,
        );
      const asked = [
        ...manifest.permissions,
        ...manifest.optional_host_permissions.map((host: string) => `${host} (optional)`),
      ];
      expect(told.sort()).toEqual(asked.sort());
    },
  );
});
