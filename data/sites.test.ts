import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onHost } from './on-host.ts';
import type { Problem } from './problems.ts';
import { readSites } from './sites.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  return { sites: readSites({ path: 'sites.yaml', text }, problems), problems };
};
const SITE = `- name: Some
  kind: payer portal
  hosts: [a.example.com]
  verified: Nothing.
  on: "2026-11-25"
`;

describe('readSites', () => {
  it('reads the sites of the package', () => {
    const { sites, problems } = read(fs.readFileSync('data/sites.yaml', 'utf8'));
    expect(problems).toEqual([]);
    expect(sites.length).toBeGreaterThan(5);
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each([
    [SITE.replace('a.example.com', 'https://a.example.com/'), 1, '0.hosts.0'],
    [`${SITE}${SITE.replace('payer portal', 'shop')}`, 6, '1.kind'],
    [`${SITE}  colour: red\n`, 1, '0.colour'],
    [SITE.replace('  on: "2026-11-25"\n', ''), 1, '0.on'],
    ['name: Some', 1, 'file'],
  ])('names line and field of what does not fit: %j', (text, line, field) => {
    const { sites, problems } = read(text);
    expect(sites).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'sites.yaml', line, field });
  });
});

describe('onHost', () => {
  const rules = [
    [['a.example.com'], 'exact'],
    [['*.example.org', 'example.net'], 'below'],
  ] as const;
  it.each([
    ['a.example.com', 'exact'],
    ['b.a.example.com', undefined],
    ['x.example.org', 'below'],
    ['x.y.example.org', 'below'],
    ['example.org', undefined],
    ['badexample.org', undefined],
    ['example.net', 'below'],
    ['', undefined],
  ])('%s: %s', (host, value) => {
    expect(onHost(rules, host)).toBe(value);
  });
});
