import { describe, expect, it } from 'vitest';
import { corner } from './corner.ts';

const card = { width: 360, height: 300 };
const window = { width: 1280, height: 860 };
const at = (x: number, y: number) => corner(card, { x, y, width: 80, height: 24 }, window, 8);

describe('corner', () => {
  it.each([
    ['the lower far one', 100, 100, { x: 912, y: 552 }],
    ['the upper far one when the code stands in the lower', 1000, 700, { x: 912, y: 8 }],
  ])('is %s', (_, x, y, place) => {
    expect(at(x, y)).toEqual(place);
  });

  it('is on the near side when the code takes the whole far side', () => {
    const column = { x: 900, y: 0, width: 300, height: 860 };
    expect(corner(card, column, window, 8)).toEqual({ x: 8, y: 552 });
  });
});
