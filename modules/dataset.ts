import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { newsPlugin } from '../scripts/news-plugin.ts';
import { sitesPlugin } from '../scripts/sites-plugin.ts';

/** Gives the build `virtual:packed-dataset`, `virtual:sites` and `virtual:news`. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin(), sitesPlugin(), newsPlugin()] }));
});
