import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));
const papers = read('docs/store/README.md');

/** Each text for a store: its name, the fewest and most characters it may have, and the text. */
const TEXTS = [
  ...papers.matchAll(
    /^### (.+?) \([^)]*?(?:([\d,]+) to )?([\d,]+) characters\)\n\n([\s\S]+?)(?=\n\n##)/gm,
  ),
].map(([, name = '', least = '0', most = '', text = '']) => ({
  name,
  least: Number(least.replace(',', '')),
  most: Number(most.replace(',', '')),
  text,
}));

describe('the texts for the stores', () => {
  it('are there', () => {
    expect(TEXTS.map(({ name }) => name)).toEqual([
      'Name',
      'Short description',
      'Summary',
      'Single purpose',
      'Description',
    ]);
  });

  it.each(TEXTS)('$name fits: $least to $most characters', ({ least, most, text }) => {
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('say what the package says of itself', () => {
    const { description } = JSON.parse(read('public/_locales/en/messages.json'));
    expect(TEXTS.find(({ name }) => name === 'Short description')?.text).toBe(description.message);
  });

  it.each(fs.readdirSync(path.join(root, 'public/_locales')))(
    'in the package fit the list of extensions in %s',
    (language) => {
      const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
      expect(description.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('name at most seven search terms of at most thirty characters', () => {
    const terms = /^### Search terms.*\n\n(.+)$/m.exec(papers)?.[1]?.split(', ') ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });
});

describe('what a reviewer and a buyer read', () => {
  const files = ['*.md', 'docs/**/*.md', 'public/_locales/**/*.json', 'components/words/*.ts'];
  const texts = files.flatMap((glob) => fs.globSync(glob, { cwd: root }));

  it.each(texts)('%s promises no conformity with a law', (file) => {
    expect(read(file)).not.toMatch(
      /HIPAA[\s-]*(compliant|compliance|certified|approved|ready|safe|secure)|(compl(y|ies|iant)|certified|conform\w*)\s+(with|to|under)\s+HIPAA/i,
    );
  });

  it('is complete: Limited Use, reporting, known limits, releases, the flows of data', () => {
    expect(read('PRIVACY.md')).toContain('including the Limited Use requirements');
    expect(read('PRIVACY.md')).toContain('docs/data-flow.md');
    for (const part of ['Principles', 'Reporting', 'Known limits', 'Releases'])
      expect(read('SECURITY.md')).toContain(`\n## ${part}\n`);
    expect(read('SECURITY.md')).toContain('the gap in Firefox');
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  it.each(texts.filter((file) => file.endsWith('.md')))('%s links to what is there', (file) => {
    const folder = path.dirname(path.join(root, file));
    const broken = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].filter(
      ([, target = '']) => !fs.existsSync(path.join(folder, target)),
    );
    expect(broken.map(([, target]) => target)).toEqual([]);
  });
});

describe('the release workflow', () => {
  interface Step {
    run?: string;
    uses?: string;
  }
  const { jobs, on } = parse(read('.github/workflows/release.yml'));
  const steps: Step[] = Object.values<{ steps: Step[] }>(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run = '' }) => run.match(/npm (?:run [\w:]+|test)/g) ?? []);

  it('runs commands of this project, every proof among them, and packs at the end', () => {
    for (const command of commands) {
      const name = command.replace(/^npm (run )?/, '');
      expect(scripts).toHaveProperty([name]);
    }
    const ofCi = read('.ci/run').match(/^npm (?:run [\w:]+|test)/gm) ?? [];
    expect(commands).toEqual(expect.arrayContaining([...ofCi, 'npm run test:trust']));
    expect(commands.indexOf('npm run zip')).toBeGreaterThan(commands.indexOf('npm run test:trust'));
  });

  it('starts from a tag, and hands out only what two people have approved', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs.release).toMatchObject({ needs: 'build', environment: 'release' });
  });

  it('takes actions by commit', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
});

describe('the icons', () => {
  it.each([16, 32, 48, 96, 128])('of %s pixels are that large', (size) => {
    const png = fs.readFileSync(path.join(root, `public/icon/${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
