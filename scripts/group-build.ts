import fs from 'node:fs';
import path from 'node:path';
import { siteOrigin, sitePattern } from '../platform/site-origin.ts';

/** The match patterns of the origins that were named, each once. Throws a sentence for the one that is none. */
export function hostsOf(origins: string[]): string[] {
  if (origins.length === 0)
    throw new Error('Name the sites: npm run build:group -- https://pms.example.com …');
  const hosts = origins.map((text) => {
    const origin = siteOrigin(text);
    if (!origin)
      throw new Error(
        `“${text}” is not the origin of one site. Write it like https://pms.example.com: https, one host, no path and no *.`,
      );
    return sitePattern(origin);
  });
  return [...new Set(hosts)];
}

/** Copies a store build to a folder of its own, and gives its manifest the hosts. Nothing else differs. */
export function copyWithHosts(storeBuild: string, folder: string, hosts: string[]): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(storeBuild, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}
