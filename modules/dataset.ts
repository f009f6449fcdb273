import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { datasetPlugin } from '../scripts/dataset-plugin.ts';
import { newsPlugin } from '../scripts/news-plugin.ts';
import { noInnerHtmlPlugin } from '../scripts/no-inner-html-plugin.ts';
import { papaparsePlugin } from '../scripts/papaparse-plugin.ts';
import { sitesPlugin } from '../scripts/sites-plugin.ts';

/**
 * Gives the build the dataset, the sites and the news as modules, and takes out of libraries what makes markup of
 * strings or reaches other machines.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [datasetPlugin(), sitesPlugin(), newsPlugin(), noInnerHtmlPlugin(), papaparsePlugin()],
  }));
});
