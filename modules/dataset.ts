import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { compile, type Sources } from '../data/compile.ts';
import type { Dataset } from '../data/entry.ts';
import { pack } from '../data/packed.ts';
import { readSources } from '../scripts/read-sources.ts';

/** The dataset as it is, and as the package carries it. */
const FORMS: Record<string, (dataset: Dataset) => object> = {
  'virtual:dataset': (dataset) => dataset,
  'virtual:packed-dataset': pack,
};

/**
 * Writes scripts in ASCII: a browser reads a script of one-byte characters about twice as fast, and the worker is read
 * anew each time it wakes.
 */
function asciiPlugin(): Plugin {
  return {
    name: 'claimside-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            /[\u007f-\uffff]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  };
}

/**
 * Compiles `data/` when one of its forms is imported, so that no generated file stands in the tree. What does not
 * hold together ends the build, with file, line and reason.
 */
export function datasetPlugin(read: () => Sources = readSources): Plugin {
  return {
    name: 'claimside-dataset',
    resolveId: (id) => (id in FORMS ? `\0${id}` : undefined),
    load(id) {
      const form = FORMS[id.slice(1)];
      if (!form || !id.startsWith('\0')) return;
      const sources = read();
      for (const { path } of [...sources.families, ...sources.guides, ...sources.overlays])
        this.addWatchFile(fileURLToPath(new URL(`../${path}`, import.meta.url)));
      // A JSON string is parsed several times faster than the same object written as code; texts are left as they are.
      const parts = Object.entries(form(compile(sources))).map(([name, part]) =>
        name === 'families' && Array.isArray(part)
          ? `${name}: ${JSON.stringify(part)}`
          : `${name}: JSON.parse(${JSON.stringify(JSON.stringify(part))})`,
      );
      return `export default { ${parts.join(', ')} };`;
    },
  };
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin(), asciiPlugin()] }));
});
