import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { compile, type Sources } from '../data/compile.ts';
import { readSources } from '../scripts/read-sources.ts';

const ID = 'virtual:dataset';

/**
 * Compiles `data/` when `virtual:dataset` is imported, so that no generated file stands in the tree. What does not
 * hold together ends the build, with file, line and reason.
 */
export function datasetPlugin(read: () => Sources = readSources): Plugin {
  return {
    name: 'claimside-dataset',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      const sources = read();
      for (const { path } of [...sources.families, ...sources.guides, ...sources.overlays])
        this.addWatchFile(fileURLToPath(new URL(`../${path}`, import.meta.url)));
      // A JSON string is parsed several times faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compile(sources)))});`;
    },
  };
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin()] }));
});
