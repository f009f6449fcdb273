import { describe, expect, it } from 'vitest';
import { headsFor } from './travel.ts';

const card = { x: 200, y: 200, width: 360, height: 300 };

describe('headsFor', () => {
  it.each([
    ['straight at it', { x: 100, y: 100 }, { x: 120, y: 120 }, true],
    ['at its near corner', { x: 100, y: 100 }, { x: 110, y: 120 }, true],
    ['at its far corner', { x: 100, y: 100 }, { x: 140, y: 112 }, true],
    ['away from it', { x: 100, y: 100 }, { x: 80, y: 80 }, false],
    ['along its column, upwards', { x: 300, y: 100 }, { x: 300, y: 60 }, false],
    ['sideways past it', { x: 100, y: 100 }, { x: 160, y: 100 }, false],
    ['from the other side', { x: 700, y: 300 }, { x: 660, y: 310 }, true],
    ['standing still', { x: 100, y: 100 }, { x: 100, y: 100 }, true],
  ])('%s: %#', (_, from, to, heads) => {
    expect(headsFor(card, from, to)).toBe(heads);
  });
});
