import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { type Row, verdictOf, written } from './row.ts';

const FILE = path.resolve(import.meta.dirname, '../docs/benchmarks.md');

/** Writes the table of a run to docs/benchmarks.md, so that the page never says what was not measured. */
export async function writeDocument(
  benches: (readonly [name: string, rows: Row[]])[],
): Promise<void> {
  const browser = await versionOf();
  const parts = benches.map(
    ([name, rows]) => `## ${name}\n
| | figure | goal, at most | measured | noise | compared with, and what else was seen |
|---|---|---|---|---|---|
${rows.map(lineOf).join('\n')}

\`npm run bench -- --only ${name}\`
`,
  );
  const text = `# Benchmarks

Written by \`npm run bench -- --write\`; do not edit. ${browser}, ${os.cpus().length} processors, Node ${process.versions.node.split('.')[0]}.

Noise is half the middle 90 % of a bootstrap over the run's own repeats. ✓ is within the goal, ~ is beyond it by no more than the noise (and no more than a tenth of the goal), ✗ is missed. Every comparison is between repeats of the same run, taken in turn.

${parts.join('\n')}
\`npm run bench\` measures all of it, \`npm run bench:quick\` the sizes and the ratios, as CI does.
`;
  fs.writeFileSync(FILE, text);
}

function lineOf(row: Row): string {
  const { figure, value, goal, unit, noise, note = '' } = row;
  const cells = [
    verdictOf(row),
    figure.replaceAll('|', '\\|'),
    `${goal} ${unit}`,
    `${written(value)} ${unit}`,
    noise === undefined ? '' : `± ${written(noise)}`,
    note,
  ];
  return `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
}

async function versionOf(): Promise<string> {
  const { context, close } = await launchChromium({ extension: null });
  const version = context.browser()?.version() ?? 'of an unknown version';
  await close();
  return `Chromium ${version}`;
}
