import { describe, expect, it } from 'vitest';
import {
  dateIn,
  quadIn,
  quadInToothCell,
  quantityIn,
  surfaceIn,
  toothAndSurfaceIn,
  toothIn,
} from './claim-values.ts';

describe('what is read from the cells of a line', () => {
  it.each([
    ['14', '14'],
    [' #14 ', '14'],
    ['a', 'A'],
    ['TS', 'TS'],
    ['3-5', '3-5'],
    ['3 – 5', '3-5'],
    ['2, 4, 6', '2,4,6'],
    ['#2 #4', '2 4'],
    ['Tooth 14', '14'],
    ['14 - molar', '14'],
    ['14.50', ''],
    ['555-0150', ''],
    ['Sample, Pat', ''],
    ['A. Sample', ''],
    ['D0120', ''],
    ['UR', ''],
    ['', ''],
  ])('tooth %j: %j', (text, tooth) => expect(toothIn(text)).toBe(tooth));

  it.each([
    ['MOD', 'MOD'],
    ['m o d', 'MOD'],
    ['M,O,D', 'MOD'],
    ['b5', 'B5'],
    ['Mesial, Occlusal', 'MO'],
    ['MODBLFI', ''],
    ['Bob', ''],
    ['14', ''],
    ['', ''],
  ])('surface %j: %j', (text, surface) => expect(surfaceIn(text)).toBe(surface));

  it.each([
    ['14 MOD', '14', 'MOD'],
    ['#14-MOD', '14', 'MOD'],
    ['14MOD', '14', 'MOD'],
    ['14', '14', ''],
    ['A MO', 'A', 'MO'],
    ['MOD', '', 'MOD'],
    ['D', 'D', ''],
    ['3-5', '3-5', ''],
    ['Sample', '', ''],
  ])('tooth and surface %j: %j and %j', (text, tooth, surface) =>
    expect(toothAndSurfaceIn(text)).toEqual({ tooth, surface }),
  );

  it.each([
    ['UR', 'UR'],
    ['lr quad', 'LR'],
    ['Upper Right', 'UR'],
    ['10', 'UR'],
    ['3', 'LL'],
    ['UL, LL', 'UL,LL'],
    ['01', 'UA'],
    ['Lower arch', 'LA'],
    ['Full mouth', 'FM'],
    ['555', ''],
    ['Sample', ''],
  ])('quadrant %j: %j', (text, quad) => expect(quadIn(text)).toBe(quad));

  it('reads no quadrant from the number of a tooth', () => {
    expect(quadInToothCell('10')).toBe('');
    expect(quadInToothCell('UR')).toBe('UR');
  });

  it.each([
    ['1', '1'],
    [' 2.00 ', '2'],
    ['1.5', '1.5'],
    ['0', '0'],
    ['3 units', '3'],
    ['one', ''],
    ['20418', ''],
  ])('quantity %j: %j', (text, quantity) => expect(quantityIn(text)).toBe(quantity));

  it.each([
    ['11/23/2026', '2026-11-23'],
    ['1/3/26', '2026-01-03'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T09:30', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['11232026', '2026-11-23'],
    ['Mon 11/23/2026 09:30', '2026-11-23'],
    ['Nov 23, 2026', '2026-11-23'],
    ['November 3 2026', '2026-11-03'],
    ['13/45/2026', ''],
    ['__/__/____', ''],
    ['555-01-5000', ''],
    ['20418', ''],
    ['Sample', ''],
  ])('date %j: %j', (text, date) => expect(dateIn(text)).toBe(date));
});
