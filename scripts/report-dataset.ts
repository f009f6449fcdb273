// Writes docs/dataset.md, or with --check says whether it still tells the truth.
import fs from 'node:fs';
import path from 'node:path';
import { PANEL_EN } from '../components/words/panel.en.ts';
import { compile } from '../data/compile.ts';
import { report } from '../data/report.ts';
import { readSources } from './read-sources.ts';

const file = path.resolve(import.meta.dirname, '../docs/dataset.md');
const page = report(compile(readSources()), (category) => PANEL_EN.categories[category]);
if (!process.argv.includes('--check')) fs.writeFileSync(file, page);
else if (fs.readFileSync(file, 'utf8') !== page) {
  console.error('docs/dataset.md is out of date: npm run dataset:report');
  process.exitCode = 1;
}
