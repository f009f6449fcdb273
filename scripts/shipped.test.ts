import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryOf, readLibrary } from './shipped.ts';
import { inPages, thirdParty } from './third-party.ts';

const root = path.resolve(import.meta.dirname, '..');

describe('whose a module is', () => {
  it.each([
    ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/x/node_modules/@floating-ui/dom/dist/dom.mjs?v=1', '@floating-ui/dom'],
    ['/x/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['C:\\x\\node_modules\\valibot\\dist\\index.mjs', 'valibot'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0vite/preload-helper.js', 'vite'],
    ['virtual:wxt-plugins', 'wxt'],
    [`${root}/page/field.ts`, undefined],
    ['\0virtual:dataset', undefined],
  ])('%s: %s', (id, name) => {
    expect(libraryOf(id, root)).toBe(name);
  });

  it.each(['\0virtual:stranger', '/elsewhere/file.js', 'https://example.com/x.js'])(
    '%s is nobody’s, and ends the build',
    (id) => {
      expect(() => libraryOf(id, root)).toThrow('belongs to no library');
    },
  );
});

describe('the page of licences', () => {
  it('names each library with version, licence, source, places and its text', () => {
    const page = thirdParty({ 'a.js': ['preact'], 'b.js': [] }, [readLibrary('preact', root)]);
    expect(page).toMatch(/^## preact \d+\.\d+\.\d+$/m);
    expect(page).toContain(
      '- Licence: MIT\n- Source: https://github.com/preactjs/preact\n- In: a.js',
    );
    expect(page).toContain('Permission is hereby granted');
  });

  it('tells which scripts are put into pages', () => {
    const scripts = [
      'background.js',
      'chunks/options-x.js',
      'claim-scan.js',
      'companion.js',
      'sentinel.js',
    ];
    expect(inPages(Object.fromEntries(scripts.map((script) => [script, []])))).toEqual([
      'claim-scan.js',
      'companion.js',
      'sentinel.js',
    ]);
  });
});
