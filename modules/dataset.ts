import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { sitesPlugin } from '../scripts/sites-plugin.ts';

/** Gives the build `virtual:packed-dataset` and `virtual:sites`. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin(), sitesPlugin()] }));
});
