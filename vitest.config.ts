import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './scripts/dataset-plugin.ts';

/**
 * Minutes, and so a command of their own: every screen under every content policy, every state in every look, 10,000
 * changes of notes, installs by an organisation's policy, and what the quick tests show in one browser shown in the other.
 */
const HEAVY = [
  'e2e/bed.test.ts',
  'e2e/reading.test.ts',
  'e2e/note-operations.test.ts',
  'e2e/group-build.test.ts',
  'e2e/policy.test.ts',
  'e2e/policy-firefox.test.ts',
  'e2e/options-axe.test.ts',
  'e2e/options-triggers.test.ts',
  'e2e/sidepanel-axe.test.ts',
  'e2e/spanish.test.ts',
  'e2e/licensed-names-firefox.test.ts',
  'e2e/surfaces-firefox.test.ts',
  'e2e/popup-lookup-firefox.test.ts',
  'e2e/licensed-names.test.ts',
  'e2e/names-bad-files.test.ts',
  'e2e/backup-due.test.ts',
  'e2e/dropped-files.test.ts',
  'e2e/notes-in-page.test.ts',
  'e2e/sidepanel-beside.test.ts',
  'e2e/welcome.test.ts',
  'e2e/january.test.ts',
  'e2e/news.test.ts',
];

/** What of the trust model takes a minute together, and so is in `npm test` too. */
const QUICK_TRUST = [
  'trust/network-calls.test.ts',
  'trust/patterns.test.ts',
  'trust/damaged-files.test.ts',
];

/** Real keys on a display without a screen, for the browser's own prompts and menus, which tell nobody when they stand. */
const DISPLAY = ['e2e/headed-chromium.test.ts'];

function browsers(name: string, include: string[], exclude: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      exclude,
      // One browser at a time: two cores, and timings that mean something.
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  plugins: [datasetPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Whole compiles of the dataset, on a machine that may be busy: no limit on speed, which the benchmarks judge.
          testTimeout: 30_000,
          include: [
            '{data,detection,claim,office,page,platform,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
          ],
        },
      },
      browsers('e2e', ['e2e/**/*.test.ts', ...QUICK_TRUST], [...HEAVY, ...DISPLAY]),
      browsers('display', DISPLAY),
      browsers('heavy', HEAVY),
      browsers('trust', ['trust/**/*.test.ts']),
    ],
  },
});
