import { browser } from 'wxt/browser';

/** The version of the extension, as the stores count. */
export const version: string = browser.runtime.getManifest().version;
