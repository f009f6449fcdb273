import { defineConfig } from 'wxt';

/** Sent by no page of ours: no script, style, image or connection but the package's own (trust model, section 5). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const VITE = {
  // Vite's preload polyfill holds a `fetch(`; nothing of ours may.
  // `light-dark()` stays as it is: translated for older browsers it would not follow the page's own light.
  build: { modulePreload: { polyfill: false }, cssTarget: ['chrome129', 'firefox142'] },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ command }) => {
    // A shell that says otherwise would have the views compiled for development, with the machine's paths in them.
    if (command === 'build') process.env.NODE_ENV = 'production';
    return VITE;
  },
  manifest: ({ browser }) => ({
    name: 'Claimside',
    // `__MSG_…__`: words of `public/_locales`, in the browser's language.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Practice software on the office's own machine is reached over plain http; everything else over https.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    omnibox: { keyword: 'cdt' },
    commands: {
      'enter-companion': {
        // Chromium's own tab groups took C; a key that is the browser's is not given to an extension.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+C' : 'Alt+Shift+M' },
        description: '__MSG_command_enter_companion__',
      },
      'check-claim': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_check_claim__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      // Firefox's own command closes the sidebar as well.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_open_panel__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f0b6f0e-6a0c-4d0b-9d7c-3c1a55d0395a}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // `caretPositionFromPoint`, which finds the text under the pointer, came with 128, `scheduler.yield` with 129.
        { minimum_chrome_version: '129' }),
  }),
});
