import { describe, expect, it } from 'vitest';
import { compile, type Sources } from './compile.ts';
import { DatasetError } from './problems.ts';

const family = (codes: string, extra = '') => `family: scans
name: Scans
category: diagnostic
toldApartBy: what is done
checklist: [one line]
${extra}codes:
${codes}`;

const code = (number: string, near: string, extra = '') => `  - code: ${number}
    title: Title of ${number}
    is: What it is
    use: [one]
    avoid: [one]
    nearMisses:
      - { code: ${near}, axis: the axis, question: the question? }
    say: { en: Words., es: Palabras. }
${extra}`;

const sources = (...texts: string[]): Sources => ({
  edition: 2026,
  families: texts.map((text, i) => ({ path: `codes/file${i + 1}.yaml`, text })),
  inForce: {
    path: 'editions/2026.csv',
    text: 'code,category,first_edition,independent_lists\nD0394,diagnostic,2014,2\nD0395,diagnostic,2014,2\nD0120,diagnostic,before 2007,5\n',
  },
  retired: {
    path: 'editions/retired.csv',
    text: 'code,last_edition,report_instead,confidence\nD0360,2012,D0394 D0395,published\n',
  },
  guides: [],
  everyday: { path: 'most-billed.txt', text: '# none\n' },
  overlays: [],
});

const problemsOf = (...texts: string[]) => {
  try {
    compile(sources(...texts));
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems;
  }
};

describe('compile', () => {
  it('joins authored text with the lists of numbers', () => {
    const { codes, families, listed } = compile(
      sources(family(code('D0395', 'D0394') + code('D0394', 'D0395'))),
    );
    expect(codes.map(({ code }) => code)).toEqual(['D0394', 'D0395']);
    expect(codes[1]).toMatchObject({ since: 2014, family: 'scans', category: 'diagnostic' });
    expect(families.scans?.checklist).toEqual(['one line']);
    expect(listed).toContainEqual({ code: 'D0120' });
    expect(listed).toContainEqual({ code: 'D0360', until: 2012, replacedBy: ['D0394', 'D0395'] });
  });

  it('names file, line and field of a wrong field', () => {
    const text = family(code('D0395', 'D0394', '    colour: red\n') + code('D0394', 'D0395'));
    expect(problemsOf(text)).toEqual([
      {
        file: 'codes/file1.yaml',
        line: 15,
        field: 'codes.0.colour',
        reason: 'is no field of this file',
      },
    ]);
  });

  it('names a field of the wrong type, and one that is missing', () => {
    const text = family(
      code('D0395', 'D0394')
        .replace('use: [one]', 'use: one')
        .replace(/ {4}is: .*\n/, ''),
    );
    expect(problemsOf(text)).toMatchObject([
      { line: 7, field: 'codes.0.is', reason: 'is missing' },
      { line: 9, field: 'codes.0.use', reason: 'must be a list' },
    ]);
  });

  it('refuses a code that is written twice, in one file or two', () => {
    const once = family(code('D0395', 'D0394') + code('D0394', 'D0395'));
    const again = once.replace('family: scans', 'family: more').replace(/Title/g, 'Other');
    expect(problemsOf(once, again)).toMatchObject([
      {
        file: 'codes/file2.yaml',
        line: 7,
        field: 'codes.0.code',
        reason: 'D0395 is written twice',
      },
      { file: 'codes/file2.yaml', field: 'codes.1.code' },
    ]);
    expect(problemsOf(once, once)[0]?.reason).toContain('stands in another file too');
  });

  it('refuses a neighbour that does not exist, has ended, or is the code itself', () => {
    const reasons = (near: string) =>
      problemsOf(family(code('D0395', near))).map(({ line, field, reason }) => [
        line,
        field,
        reason,
      ]);
    expect(reasons('D0392')).toEqual([[13, 'codes.0.nearMisses.0.code', 'D0392 does not exist']]);
    expect(reasons('D0360')[0]?.[2]).toBe('D0360 ended with 2012');
    expect(reasons('D0395')[0]?.[2]).toBe('D0395 is its own neighbour');
  });

  it('refuses a neighbour that does not point back, unless a reason is given', () => {
    const oneSided = family(code('D0395', 'D0394') + code('D0394', 'D0120'));
    expect(problemsOf(oneSided)[0]?.reason).toContain('D0394 does not point back to D0395');
    const reasoned = oneSided.replace(
      'code: D0394, axis',
      'code: D0394, oneWay: nobody asks, axis',
    );
    expect(problemsOf(reasoned)).toEqual([]);
  });

  it('refuses a number that is in no list, and a retired one among those in force', () => {
    expect(problemsOf(family(code('D0392', 'D0394')))[0]?.reason).toBe(
      'D0392 is in no list of code numbers',
    );
    expect(problemsOf(family(code('D0360', 'D0394')))[0]?.reason).toBe(
      'D0360 belongs under `retired`',
    );
  });

  it('counts lines through the documents of one file', () => {
    const two = `# a comment\n${family(code('D0395', 'D0120'))}---\n${family(code('D0394', 'D0392')).replace('scans', 'more')}`;
    const line = two.split('\n').findIndex((text) => text.includes('code: D0392')) + 1;
    expect(problemsOf(two)).toMatchObject([{ line, reason: 'D0392 does not exist' }]);
  });

  it('says where YAML itself is broken', () => {
    expect(problemsOf('family: [unclosed\nname: x')[0]).toMatchObject({
      file: 'codes/file1.yaml',
      field: 'YAML',
    });
  });

  it('names the row of a list that does not fit', () => {
    const broken = sources(family(code('D0395', 'D0394') + code('D0394', 'D0395')));
    broken.inForce.text = broken.inForce.text.replace('D0120,diagnostic', 'D0120,dentistry');
    expect(() => compile(broken)).toThrow(/editions\/2026\.csv:4 list: row 4, category/);
  });
});
