import { EVIDENCE, type Row, RUNS } from './evidence-rows.ts';

type Figures = Record<string, number | string | boolean>;

/** What the page is written from. */
export interface Evidence {
  /** What was looked at and with what: commit, browsers, Node, date. */
  about: Record<string, string>;
  /** What each proof recorded, by the proof's name. */
  figures: Record<string, Figures>;
  /** Paths of each proof's test files, by the proof's name; a proof that is not there has none. */
  tests: Record<string, string[]>;
  /** Whether each test file passed, by its path; one that has not run has no entry. */
  passed: Record<string, boolean>;
  /** How long each run took, in minutes. */
  minutes: Partial<Record<keyof typeof RUNS, number>>;
}

const HEAD = `# Evidence

What Claimside promises, the goal, the figure, and the test that shows it. Written by \`npm run evidence\`, which runs the tests and writes this page; nothing here is written by hand. A figure that is not there is called missing.`;
const COLUMNS = '| what | goal | figure | shown by |\n| --- | --- | --- | --- |';
/** Figures of these names are told with the packages, above the table. */
const HASH = /^(\w+) package, SHA-256$/;

/** The page of evidence, in Markdown. */
export function evidencePage(evidence: Evidence): string {
  const { about, figures, minutes } = evidence;
  const hashes = Object.entries(figures.packages ?? {}).filter(([name]) => HASH.test(name));
  return [
    HEAD,
    '## What was looked at',
    listOf({ ...about, ...Object.fromEntries(hashes) }),
    ...Object.entries(EVIDENCE).flatMap(([part, rows]) => [
      `## ${part}`,
      [COLUMNS, ...rows.map((row) => lineOf(row, evidence))].join('\n'),
    ]),
    '## How it runs',
    [
      COLUMNS,
      ...Object.entries(RUNS).map(([run, most]) => {
        const took = minutes[run as keyof typeof RUNS];
        const figure = took === undefined ? '**missing**' : `${took.toFixed(1)} min`;
        return `| ${run.startsWith('npm') ? `\`${run}\`` : run} | at most ${most} min on 2 cores | ${figure} | \`scripts/evidence.ts\` |`;
      }),
    ].join('\n'),
    ...also(figures),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The page without what a run finds: what has to agree with the rows in code. */
export function withoutFigures(page: string): string {
  return page
    .replace(/## What was looked at\n[\s\S]*?(?=\n## )/, '')
    .replace(/\n## Also counted\n[\s\S]*$/, '')
    .replace(/^(\| .* \| .*) \| .* \| .* \|$/gm, '$1 |')
    .trim();
}

/** What of the rows has no figure, or a test that did not pass; nothing when all is shown. */
export function missing({ figures, passed, tests }: Evidence): string[] {
  return Object.values(EVIDENCE)
    .flat()
    .filter(
      (row) =>
        stateOf(tests[row.proof] ?? [], passed) !== '' ||
        figureOf(row, figures).includes('**missing**'),
    )
    .map(({ what }) => what);
}

function lineOf(row: Row, { figures, passed, tests }: Evidence): string {
  const files = tests[row.proof] ?? [];
  const said = `${figureOf(row, figures)}${stateOf(files, passed)}`;
  const shownBy = files.map((file) => `\`${file}\``).join(', ') || `no test \`${row.proof}\``;
  return `| ${row.what} | ${row.goal} | ${said} | ${shownBy} |`;
}

/** Nothing where every test of a proof has passed. */
function stateOf(files: string[], passed: Evidence['passed']): string {
  if (files.some((file) => passed[file] === false)) return ' **the test failed**';
  return files.every((file) => passed[file]) ? '' : ' **the test did not run**';
}

function figureOf({ proof, figures: names }: Row, figures: Evidence['figures']): string {
  const recorded = recordsOf(proof, figures);
  if (!recorded) return '**missing**';
  return (names ?? Object.keys(recorded))
    .map((name) => `${name}: ${recorded[name] ?? '**missing**'}`)
    .join('; ')
    .replaceAll('|', '\\|');
}

/** What a proof recorded; where it recorded for each browser apart, with the browser's name before each figure. */
function recordsOf(proof: string, figures: Evidence['figures']): Figures | undefined {
  const parts = Object.entries(figures).filter(([name]) => isOf(proof, name));
  if (parts.length === 0) return undefined;
  return Object.fromEntries(
    parts.flatMap(([name, found]) =>
      Object.entries(found).map(([what, value]) => [
        name === proof ? what : `${name.slice(proof.length + 1)}, ${what}`,
        value,
      ]),
    ),
  );
}

function isOf(proof: string, record: string): boolean {
  return record === proof || /^-(in-)?(chromium|firefox)$/.test(record.replace(proof, ''));
}

/** Records that no row asks for, so that none is lost. */
function also(figures: Evidence['figures']): string[] {
  const asked = Object.values(EVIDENCE).flat();
  const rest = Object.entries(figures).filter(
    ([name]) => !asked.some(({ proof }) => isOf(proof, name)),
  );
  return rest.length === 0
    ? []
    : ['## Also counted', ...rest.map(([name, found]) => `### ${name}\n\n${listOf(found)}`)];
}

function listOf(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}
