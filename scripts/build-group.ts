// The build of a group of practices, whose sites are on from the start: npm run build:group -- https://pms.example.com …
// It is the store build with a list of hosts in its manifest, and nothing else.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { copyWithHosts, hostsOf } from './group-build.ts';

const root = path.resolve(import.meta.dirname, '..');
try {
  const hosts = hostsOf(process.argv.slice(2));
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
  };
  for (const [target, args] of [
    ['chrome-mv3', ['build']],
    ['firefox-mv3', ['build', '-b', 'firefox', '--mv3']],
  ] as const) {
    execFileSync('wxt', args, {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const folder = path.join('.output', `${target}-group`);
    copyWithHosts(path.join(root, '.output', target), path.join(root, folder), hosts);
    console.log(`${folder}: on from the start for ${hosts.join(', ')}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
