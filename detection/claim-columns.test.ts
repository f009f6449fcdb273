import { describe, expect, it } from 'vitest';
import { columnOf } from './claim-columns.ts';

describe('columnOf', () => {
  it.each([
    [['Tooth'], 'tooth'],
    [['Th'], 'tooth'],
    [['Tooth #'], 'tooth'],
    [['27. Tooth Number(s) or Letter(s)'], 'tooth'],
    [['tooth no'], 'tooth'],
    [['txtToothNum_3'], 'tooth'],
    [['tooth12'], 'tooth'],
    [['#'], 'number'],
    [['Line #'], 'unsaid'],
    [['Missing teeth'], 'other'],
    [['Tooth chart'], 'other'],
    [['Surface'], 'surface'],
    [['28. Tooth Surface'], 'surface'],
    [['Surf'], 'surface'],
    [['surf1'], 'surface'],
    [['Tooth/Surf'], 'tooth and surface'],
    [['Tooth & Surface'], 'tooth and surface'],
    [['Th/Surf'], 'tooth and surface'],
    [['25. Area of Oral Cavity'], 'quad'],
    [['Quad'], 'quad'],
    [['Quadrant'], 'quad'],
    [['Arch'], 'quad'],
    [['area3'], 'quad'],
    [['Area code'], 'other'],
    [['Tooth/Quad'], 'tooth'],
    [['Qty'], 'qty'],
    [['29b. Qty.'], 'qty'],
    [['Quantity'], 'qty'],
    [['Units'], 'qty'],
    [['Unit price'], 'other'],
    [['Date'], 'date'],
    [['date7'], 'date'],
    [['DOS'], 'service date'],
    [['Service date'], 'service date'],
    [['24. Procedure Date'], 'service date'],
    [['Proc date'], 'service date'],
    [['Date of service'], 'service date'],
    [['dateOfService'], 'service date'],
    [['Date of birth'], 'other'],
    [['Paid date'], 'other'],
    [['Date of prior placement'], 'other'],
    [['Procedure code'], 'code'],
    [['Code'], 'code'],
    [['code4'], 'code'],
    [['lines[3].code'], 'code'],
    [['ctl02_txtCode'], 'code'],
    [['promoCode'], 'unsaid'],
    [['CDT'], 'code'],
    [['Procedure'], 'code'],
    [['Code', 'Dx'], 'diagnosis'],
    [['Dx'], 'diagnosis'],
    [['29a. Diag. Pointer'], 'diagnosis'],
    [['Diagnosis'], 'diagnosis'],
    [['Fee'], 'other'],
    [['Procedure fee'], 'other'],
    [['Provider'], 'other'],
    [['Status'], 'unsaid'],
    [['Remarks', 'Tooth'], 'tooth'],
    [[], 'unsaid'],
  ] as const)('%j holds %s', (labels, column) => {
    expect(columnOf(labels)).toBe(column);
  });

  it('knows what the site calls its procedure codes', () => {
    expect(columnOf(['Code in Claims'])).toBe('unsaid');
    expect(columnOf(['Code in Claims'], ['Code in Claims'])).toBe('code');
  });
});
