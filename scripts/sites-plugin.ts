import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { DatasetError, type Problem } from '../data/problems.ts';
import { type KnownSite, readSites } from '../data/sites.ts';
import { readSitesFile } from './read-sources.ts';

const SITES = 'virtual:sites';

/** Gives the build `virtual:sites`: each rule for itself, so that a script in a page carries only what it uses. */
export function sitesPlugin(): Plugin {
  return {
    name: 'claimside-sites',
    resolveId: (id) => (id === SITES ? `\0${SITES}` : undefined),
    load(id) {
      if (id !== `\0${SITES}`) return;
      const file = readSitesFile();
      this.addWatchFile(fileURLToPath(new URL(`../${file.path}`, import.meta.url)));
      const problems: Problem[] = [];
      const sites = readSites(file, problems);
      if (problems.length > 0) throw new DatasetError(problems);
      return [
        `export const codeColumns = ${byHost(sites, 'codeColumns')};`,
        `export const stands = ${byHost(sites, 'stand')};`,
        `export const known = ${JSON.stringify(sites)};`,
      ].join('\n');
    },
  };
}

function byHost(sites: KnownSite[], field: 'codeColumns' | 'stand'): string {
  return JSON.stringify(sites.flatMap((site) => (site[field] ? [[site.hosts, site[field]]] : [])));
}
