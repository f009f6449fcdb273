import fs from 'node:fs';
import path from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { libraryOf, readLibrary } from '../scripts/shipped.ts';
import { type Shipped, thirdParty } from '../scripts/third-party.ts';

/** Puts the licences of every library that is shipped into the package, by what the bundler says stands in each script. */
export default defineWxtModule((wxt) => {
  const { root, outDir, command } = wxt.config;
  if (command !== 'build') return;
  const shipped: Shipped = {};
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'claimside-third-party',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            const names = Object.entries(chunk.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .flatMap(([id]) => libraryOf(id, root) ?? []);
            shipped[chunk.fileName] = [...new Set(names)].sort();
          }
        },
      },
    ],
  }));
  // Comes after the scripts have been built.
  wxt.hook('build:publicAssets', (_, files) => {
    const names = [...new Set(Object.values(shipped).flat())].sort();
    const libraries = names.map((name) => readLibrary(name, root));
    files.push({ relativeDest: 'THIRD-PARTY.md', contents: thirdParty(shipped, libraries) });
    // Beside the build, for the proofs: it is not shipped.
    fs.writeFileSync(
      `${path.resolve(root, outDir)}-libraries.json`,
      `${JSON.stringify(shipped, null, 2)}\n`,
    );
  });
});
