// Writes docs/detection.md from the report of the browser tests, or with --check says whether it still tells the truth.
import fs from 'node:fs';
import path from 'node:path';
import { detectionPage } from './detection-page.ts';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs/detection.md');
const report = JSON.parse(fs.readFileSync(path.join(root, 'e2e/out/e2e.json'), 'utf8')) as {
  testResults: { assertionResults: { meta: object }[] }[];
};
const page = detectionPage(
  report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ meta }) => meta)),
);
if (!process.argv.includes('--check')) fs.writeFileSync(file, page);
else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== page) {
  console.error('docs/detection.md is out of date: npm run detection:report');
  process.exitCode = 1;
}
