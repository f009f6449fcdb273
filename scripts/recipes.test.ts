import { describe, expect, it } from 'vitest';
import { POLICY_NAMES, readPolicy } from '../platform/policy-shape.ts';
import { hostsOf } from './group-build.ts';
import { recipe } from './recipes.ts';

const json = (name: string) => JSON.parse(recipe(name));
const chromium = json('chromium');
const keys = chromium['3rdparty'].extensions.EXTENSION_ID;

describe('docs/deployment.md', () => {
  it('shows a policy of which every key can be used, and no key is missing', () => {
    const read = readPolicy(json('keys'));
    expect(read.problems).toEqual([]);
    expect(Object.keys(json('keys')).sort()).toEqual([...POLICY_NAMES.keys].sort());
  });

  it('sets the same keys for every browser and system', () => {
    expect(readPolicy(keys).problems).toEqual([]);
    const admin = Object.entries(json('google-admin') as Record<string, { Value: unknown }>);
    expect(Object.fromEntries(admin.map(([key, { Value }]) => [key, Value]))).toEqual(keys);
    const id = '{6f0b6f0e-6a0c-4d0b-9d7c-3c1a55d0395a}';
    expect(json('firefox-policies').policies['3rdparty'].Extensions[id]).toEqual(keys);
    expect(json('firefox-managed-storage')).toMatchObject({
      name: id,
      type: 'storage',
      data: keys,
    });
  });

  it('has a registry file that says what the JSON file says', () => {
    const values = [...recipe('windows').matchAll(/^"(\w+)"="(.*)"$/gm)].map(
      ([, name, text = '']) => {
        const value = text.replaceAll('\\"', '"');
        return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
      },
    );
    expect(Object.fromEntries(values)).toEqual({
      ExtensionSettings: chromium.ExtensionSettings,
      ...keys,
    });
  });
});

describe('the sites of a group build', () => {
  it('are match patterns, each once', () => {
    expect(
      hostsOf(['https://pms.example.com', 'https://PMS.example.com/', 'http://localhost:8080']),
    ).toEqual(['https://pms.example.com/*', 'http://localhost/*']);
  });

  it.each([
    [['<all_urls>']],
    [['https://*.example.com']],
    [['http://pms.example.com']],
    [['https://pms.example.com/x']],
    [[]],
  ])('are refused in one line where they are none: %s', (origins) => {
    expect(() => hostsOf(origins)).toThrow(/^.*https:\/\/pms\.example\.com.*$/);
  });
});
