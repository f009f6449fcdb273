// Writes the pictures of the README, from the built extension in real Chromium: npm run screenshots
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { serve } from '../e2e/serve.ts';
import { playScene } from './scene.ts';

const folder = path.resolve(import.meta.dirname, '../docs/images');
fs.mkdirSync(folder, { recursive: true });
const server = await serve();
const chromium = await launchChromium();
await playScene(chromium, `${server.base}claim.html`, folder);
await chromium.close();
await server.close();
