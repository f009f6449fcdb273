import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { papaparsePlugin } from '../scripts/papaparse-plugin.ts';
import { sitesPlugin } from '../scripts/sites-plugin.ts';

/** Gives the build `virtual:packed-dataset` and `virtual:sites`, and takes the ways to other machines out of papaparse. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin(), sitesPlugin(), papaparsePlugin()] }));
});
