import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { readSources } from '../scripts/read-sources.ts';

const ENTRY = '\0entry';

/** Builds nothing but the dataset, after one change to the authored files. */
function buildWith(change: (text: string) => string) {
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? ENTRY : undefined),
        load: (id) =>
          id === ENTRY ? "import dataset from 'virtual:dataset'; console.log(dataset)" : undefined,
      },
      datasetPlugin(() => {
        const sources = readSources();
        return {
          ...sources,
          families: sources.families.map((file) => ({ ...file, text: change(file.text) })),
        };
      }),
    ],
    build: { write: false, rollupOptions: { input: 'entry' } },
  });
}

describe('the build', () => {
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
