// Shows Claimside at work on a practice claim screen: in a window that stays, or, without a display, by itself.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { serve } from '../e2e/serve.ts';
import { playScene } from './scene.ts';

const root = path.resolve(import.meta.dirname, '..');
const isHeadless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

console.log('Building …');
const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const server = await serve();
const chromium = await launchChromium({ headed: !isHeadless });
const claim = `${server.base}claim.html`;
try {
  if (isHeadless) {
    const shots = path.join(root, 'e2e', 'out');
    fs.mkdirSync(shots, { recursive: true });
    await playScene(chromium, claim, shots);
  } else {
    const page = await chromium.context.newPage();
    await page.goto(claim);
    console.log(
      'Type D0395 into a code field, or rest the pointer on a code. Close the window to end.',
    );
    await chromium.context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await chromium.close();
  await server.close();
}
