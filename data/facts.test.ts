import fs from 'node:fs';
import path from 'node:path';
import facts from 'virtual:dataset-facts';
import { expect, it } from 'vitest';

it('the facts of the dataset are those of docs/dataset.md', () => {
  const page = fs.readFileSync(path.resolve(import.meta.dirname, '../docs/dataset.md'), 'utf8');
  const [, edition, current, retired, checked] =
    /Edition (\d+): (\d+) codes in force and (\d+) retired ones.*Oldest check: ([\d-]+)\./.exec(
      page,
    ) ?? [];
  expect({ ...facts, checked: facts.checked[0] }).toEqual({
    edition: Number(edition),
    current: Number(current),
    retired: Number(retired),
    checked,
  });
  expect(facts.checked[1] >= facts.checked[0]).toBe(true);
});
