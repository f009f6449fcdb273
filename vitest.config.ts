import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './scripts/dataset-plugin.ts';

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
            '{data,detection,claim,page,platform,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          // One browser at a time: two cores, and timings that mean something.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
