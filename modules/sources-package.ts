import { spawnSync } from 'node:child_process';
import { defineWxtModule } from 'wxt/modules';

/** What runs of the tests and benchmarks leave behind; where there is no git to ask, nothing else is strange. */
const LEFT_BEHIND = ['e2e/out/**', 'bench-results.json', 'stats*.html', '**/*.log'];
/** It tells the hash of this very package. */
const EVIDENCE = 'docs/evidence.md';

/** Packs as sources what git holds, and nothing that merely lies about in the folder. */
export default defineWxtModule((wxt) => {
  wxt.config.zip.excludeSources.push(...LEFT_BEHIND, EVIDENCE);
  wxt.hook('zip:sources:start', () => {
    const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
      cwd: wxt.config.root,
      encoding: 'utf8',
    });
    if (status !== 0 || !stdout) return;
    const files = stdout.split('\0').filter((file) => file && !/(^|\/)\./.test(file));
    wxt.config.zip.includeSources = files;
  });
});
