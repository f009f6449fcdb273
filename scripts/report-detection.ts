// Writes docs/detection.md from the reports of the browser tests, or with --check REPORT… says whether it still tells the
// truth: each row that those tests saw has to stand there, and with both reports no other.
import fs from 'node:fs';
import path from 'node:path';
import { detectionPage } from './detection-page.ts';

const REPORTS = ['e2e', 'heavy'];

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs/detection.md');
const isCheck = process.argv.includes('--check');
const named = process.argv.slice(2).filter((argument) => REPORTS.includes(argument));
const reports = named.length > 0 ? named : REPORTS;

const page = detectionPage(reports.flatMap(metasOf));
if (!isCheck) fs.writeFileSync(file, page);
else {
  const written = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const rows = written.split('\n');
  const missing = page.split('\n').filter((row) => row.startsWith('|') && !rows.includes(row));
  const isWhole = reports.length === REPORTS.length;
  if (missing.length > 0 || (isWhole && written !== page)) {
    console.error('docs/detection.md is out of date: npm run detection:report', ...missing);
    process.exitCode = 1;
  }
}

function metasOf(report: string): object[] {
  const { testResults } = JSON.parse(
    fs.readFileSync(path.join(root, `e2e/out/${report}.json`), 'utf8'),
  ) as { testResults: { assertionResults: { meta: object }[] }[] };
  return testResults.flatMap(({ assertionResults }) => assertionResults.map(({ meta }) => meta));
}
