import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNews } from './news.ts';
import { isLater, newsSince } from './news-since.ts';
import type { Problem } from './problems.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  return { news: readNews({ path: 'news.yaml', text }, problems), problems };
};
const NEWS = `- version: 1.2.0
  en: [One thing.]
  es: [Una cosa.]
`;

describe('readNews', () => {
  it('reads the news of the package, each of a version that is out, once', () => {
    const { news, problems } = read(fs.readFileSync('data/news.yaml', 'utf8'));
    expect(problems).toEqual([]);
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const versions = news.map((each) => each.version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.filter((each) => isLater(each, version))).toEqual([]);
  });

  it('may be empty', () => {
    expect(read('[]')).toEqual({ news: [], problems: [] });
  });

  it.each([
    [NEWS.replace('1.2.0', 'next'), 1, '0.version'],
    [NEWS.replace('[Una cosa.]', '[]'), 1, '0.es'],
    [NEWS.replace('[Una cosa.]', '[Una cosa., Otra.]'), 1, '0'],
    [`${NEWS}${NEWS.replace('One thing.', 'x'.repeat(141))}`, 4, '1.en.0'],
    [`${NEWS}  fr: [Une chose.]\n`, 1, '0.fr'],
    ['version: 1.0.0', 1, 'file'],
  ])('names line and field of what does not fit: %j', (text, line, field) => {
    const { news, problems } = read(text);
    expect(news).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'news.yaml', line, field });
  });
});

describe('newsSince', () => {
  const of = (version: string) => ({ version, en: [version], es: [version] });
  const all = ['1.10.0', '1.9.2', '1.2', '1.0.0'].map(of);
  it.each([
    ['0.9', '1.10.0', ['1.10.0', '1.9.2', '1.2', '1.0.0']],
    ['1.2.0', '1.10.0', ['1.10.0', '1.9.2']],
    ['1.9.2', '1.9.9', []],
    ['1.10.0', '1.10.0', []],
    // Gone back to an older version: nothing is new.
    ['1.10.0', '1.2.0', []],
    ['1.0.0', '1.2.0', ['1.2']],
  ])('from %s to %s', (seen, now, versions) => {
    expect(newsSince(all, seen, now).map(({ version }) => version)).toEqual(versions);
  });
});
