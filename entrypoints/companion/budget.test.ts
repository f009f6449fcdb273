import { describe, expect, it } from 'vitest';
import { createBudget } from './budget.ts';

describe('a budget of three within a second', () => {
  const spendAt = (times: number[]) => {
    let now = 0;
    const { spend } = createBudget(3, 1000, () => now);
    return times.map((at) => {
      now = at;
      return spend();
    });
  };

  it('is used up by the fourth, for good', () => {
    expect(spendAt([0, 1, 2, 3, 9999])).toEqual([true, true, true, false, false]);
  });

  it('lasts for ever where they come slowly', () => {
    const slowly = Array.from({ length: 100 }, (_, i) => i * 400);
    expect(spendAt(slowly)).toEqual(slowly.map(() => true));
  });
});
