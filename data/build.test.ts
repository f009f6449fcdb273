import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import type { SourceFile } from './problems.ts';

const ENTRY = '\0entry';
/** Each build compiles the dataset anew, which takes seconds on a busy machine. */
const TIMEOUT_MS = 60_000;

/** Builds nothing but the dataset and the rules, after one change to the authored files. */
function buildWith(change: (text: string) => string) {
  const changed = (files: SourceFile[]) =>
    files.map((file) => ({ ...file, text: change(file.text) }));
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? ENTRY : undefined),
        load: (id) =>
          id === ENTRY
            ? "import dataset from 'virtual:dataset'; import rules from 'virtual:rules'; console.log(dataset, rules)"
            : undefined,
      },
      datasetPlugin(
        () => {
          const sources = readSources();
          return { ...sources, families: changed(sources.families) };
        },
        () => changed(readRules()),
      ),
    ],
    build: { write: false, rollupOptions: { input: 'entry' } },
  });
}

describe('the build', { timeout: TIMEOUT_MS }, () => {
  it('takes the authored files as they are', async () => {
    await expect(buildWith((text) => text)).resolves.toBeTruthy();
  });

  it.each([
    [
      'a wrong field',
      /(- code: D0395\n)/,
      '$1    colour: red\n',
      /\.yaml:\d+ codes\.\d+\.colour: is no field of this file/,
    ],
    [
      'a duplicate code',
      /- code: D0394\n/,
      '- code: D0395\n',
      /\.yaml:\d+ codes\.\d+\.code: D0395 is written twice/,
    ],
    [
      'a near-miss to no code',
      /code: D0394,/,
      'code: D0392,',
      /\.yaml:\d+ codes\.\d+\.nearMisses\.\d+\.code: D0392 does not exist/,
    ],
    [
      'a rule about no code',
      /codes: \[D1206, D1208\]/,
      'codes: [D1206, D1207]',
      /rules\/cleanings\.yaml:\d+ codes\.1: D1207 is no code and no family/,
    ],
  ])('stops at %s, with file, line and reason', async (_, what, instead, message) => {
    let isChanged = false;
    const broken = buildWith((text) => {
      if (isChanged || !what.test(text)) return text;
      isChanged = true;
      return text.replace(what, instead);
    });
    await expect(broken).rejects.toThrow(message);
  });
});
