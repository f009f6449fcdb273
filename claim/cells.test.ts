import { describe, expect, it } from 'vitest';
import { readCode } from './code.ts';
import { readDate } from './date.ts';
import { quadrantsInToothCell, readQuadrants } from './quadrant.ts';
import { readSurfaces } from './surface.ts';
import { classOf, readTeeth } from './tooth.ts';
import { remarksSay } from './words.ts';

describe('the cells of a claim line', () => {
  it.each([
    ['D2740', 'D2740'],
    ['d0395', 'D0395'],
    [' D-0395 ', 'D0395'],
    ['D 0395', 'D0395'],
    ['D2740-LAB', 'D2740'],
    ['D0395.1', 'D0395'],
    ['D9230b', 'D9230'],
    ['AD:D0395', 'D0395'],
    ['0395', 'D0395'],
    [395, 'D0395'],
    ['D0392', 'D0392'],
    ['0392', undefined],
    ['D12345', undefined],
    ['N123', undefined],
    ['99213', undefined],
    ['', undefined],
  ])('code %j is %j', (text, code) => {
    expect(readCode(text, (listed) => ['D0395'].includes(listed))).toBe(code);
  });

  it.each([
    ['14', ['14']],
    ['#14', ['14']],
    ['03', ['3']],
    ['3, 4;5', ['3', '4', '5']],
    ['3-5', ['3', '4', '5']],
    ['a', ['A']],
    ['A-C', ['A', 'B', 'C']],
    ['51', ['51']],
    ['AS', ['AS']],
    ['33', []],
    ['5-3', []],
    ['A-3', []],
    ['front', []],
    ['', []],
  ])('tooth %j is %j', (text, teeth) => {
    expect(readTeeth(text)).toEqual(teeth);
  });

  it.each([
    ['8', 'anterior'],
    ['58', 'anterior'],
    ['13', 'premolar'],
    ['32', 'molar'],
    ['E', 'primary anterior'],
    ['TS', 'primary molar'],
  ])('tooth %s is %s', (tooth, kind) => {
    expect(classOf(tooth)).toBe(kind);
  });

  it.each([
    ['mo', 'MO'],
    ['O,M D', 'DMO'],
    ['B5', 'B'],
    ['mif', 'BIM'],
    ['bf', 'B'],
    ['', ''],
    ['all', undefined],
  ])('surface %j is %j', (text, surfaces) => {
    expect(readSurfaces(text)).toBe(surfaces);
  });

  it.each([
    ['UR', ['UR']],
    ['ul, ll', ['UL', 'LL']],
    ['30', ['LL']],
    ['lower right', ['LR']],
    ['full mouth', []],
    ['', []],
  ])('quadrant %j is %j', (text, quadrants) => {
    expect(readQuadrants(text)).toEqual(quadrants);
  });

  it('takes a quadrant from the tooth cell in words only', () => {
    expect(quadrantsInToothCell('UR')).toEqual(['UR']);
    expect(quadrantsInToothCell('10')).toEqual([]);
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T00:00', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['03/02/2026', '2026-03-02'],
    ['3/2/26', '2026-03-02'],
    ['13/02/2026', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('date %j is %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('finds words of the remarks whole, in any case and number', () => {
    expect(remarksSay('Crowns to follow', ['crown'])).toBe(true);
    expect(remarksSay('Cone  beam of May', ['cone beam'])).toBe(true);
    expect(remarksSay('Doctor says', ['CT'])).toBe(false);
    expect(remarksSay('', ['CT'])).toBe(false);
  });
});
