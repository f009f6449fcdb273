import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readNews } from '../data/news.ts';
import { DatasetError, type Problem } from '../data/problems.ts';
import { readNewsFile } from './read-sources.ts';

const NEWS = 'virtual:news';

/** Gives the build `virtual:news`. */
export function newsPlugin(): Plugin {
  return {
    name: 'claimside-news',
    resolveId: (id) => (id === NEWS ? `\0${NEWS}` : undefined),
    load(id) {
      if (id !== `\0${NEWS}`) return;
      const file = readNewsFile();
      this.addWatchFile(fileURLToPath(new URL(`../${file.path}`, import.meta.url)));
      const problems: Problem[] = [];
      const news = readNews(file, problems);
      if (problems.length > 0) throw new DatasetError(problems);
      return `export default ${JSON.stringify(news)};`;
    },
  };
}
