import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const BUILT = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
/** Gzipped bytes that may reach a page. */
const GOALS = { 'sentinel.js': 8_000, 'companion.js': 30_000 };

export function sizes(): Row[] {
  return Object.entries(GOALS).map(([file, goal]) => ({
    figure: `${file}, gzipped`,
    value: gzipSync(fs.readFileSync(path.join(BUILT, file)), { level: 9 }).length / 1000,
    goal: goal / 1000,
    unit: 'kB',
  }));
}
