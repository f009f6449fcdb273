import { describe, expect, it } from 'vitest';
import { readCode } from './code.ts';
import { readDate } from './date.ts';
import { quadrantsInToothCell, readQuadrants } from './quadrant.ts';
import { remarksSay } from './remarks.ts';
import { readSurfaces } from './surface.ts';
import { classOf, impossibleTeeth, quadrantOf, readTeeth } from './tooth.ts';

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
    ['DO395', 'D0395'],
    ['d-o395', 'D0395'],
    ['DO392', undefined],
    ['DOOOO', undefined],
    // A digit too few or too many is kept, to be asked about.
    ['D274', 'D274'],
    ['D27400', 'D27400'],
    ['D27', undefined],
    ['D274000', undefined],
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
    ['N/A', []],
    ['', []],
  ])('tooth %j is %j', (text, teeth) => {
    expect(readTeeth(text)).toEqual(teeth);
  });

  it.each([
    ['33', ['33']],
    ['50, 83;99', ['50', '83', '99']],
    ['30-33', ['33']],
    ['U', ['U']],
    ['#z', ['Z']],
    ['32, 51, 82, T, AS', []],
    ['T14', []],
    ['UR', []],
    ['see chart', []],
    ['', []],
  ])('no mouth has of tooth %j %j', (text, teeth) => {
    expect(impossibleTeeth(text)).toEqual(teeth);
  });

  it.each([
    ['1', 'UR'],
    ['8', 'UR'],
    ['9', 'UL'],
    ['16', 'UL'],
    ['17', 'LL'],
    ['24', 'LL'],
    ['25', 'LR'],
    ['32', 'LR'],
    ['82', 'LR'],
    ['E', 'UR'],
    ['F', 'UL'],
    ['KS', 'LL'],
    ['T', 'LR'],
  ])('tooth %s is in quadrant %s', (tooth, quadrant) => {
    expect(quadrantOf(tooth)).toBe(quadrant);
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
    ['Mar 2, 2026', '2026-03-02'],
    ['March 2 2026', '2026-03-02'],
    ['Sept. 12, 2025', '2025-09-12'],
    ['02-MAR-2026', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['2-Mar-26', '2026-03-02'],
    ['03022026', '2026-03-02'],
    ['03/01/2026-03/31/2026', '2026-03-01'],
    ['3/1/26 to 3/31/26', '2026-03-01'],
    ['2026-03-01 - 2026-03-31', '2026-03-01'],
    ['20260301-20260331', '2026-03-01'],
    ['99992026', undefined],
    ['Foo 2, 2026', undefined],
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

  it.each([
    ['no crown planned', false],
    ['No new crown', false],
    ['Crown not planned', false],
    ['Crown is not needed', false],
    ['Not planning a crown', false],
    ['no onlay or crown', false],
    ['Crown not yet seated', true],
    ['No caries, crown planned', true],
    ['No. 30 crown', true],
    ['No prior crown; crown on 4/1', true],
    ['Tooth not restorable without a crown', true],
    ['Crowns to follow', true],
  ])('whether the remarks %j say crown: %j', (remarks, says) => {
    expect(remarksSay(remarks, ['crown'])).toBe(says);
  });
});
