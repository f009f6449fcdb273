// Writes the pictures of the README into docs/images, and one of every state of companion and side panel into e2e/out/states,
// from the built extension in real Chromium: npm run screenshots
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { serve } from '../e2e/serve.ts';
import { picturePanel } from './panel-states.ts';
import { playScene } from './scene.ts';
import { pictureStates } from './states.ts';

const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');
const states = path.join(root, 'e2e/out/states');
for (const folder of [images, states]) fs.mkdirSync(folder, { recursive: true });
const server = await serve();
const chromium = await launchChromium();
const claim = `${server.base}claim.html`;
await playScene(chromium, claim, images);
const panels = await picturePanel(chromium, claim, states);
const page = await chromium.context.newPage();
const taken = panels + (await pictureStates(page, claim, states));
for (const picture of ['comparison', 'claim-check'])
  fs.copyFileSync(path.join(states, `${picture}-light.png`), path.join(images, `${picture}.png`));
console.log(`${taken} pictures of states in e2e/out/states.`);
await chromium.close();
await server.close();
