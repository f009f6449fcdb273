import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';

/** Gives the build `virtual:packed-dataset`. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [datasetPlugin()] }));
});
