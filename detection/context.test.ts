import { describe, expect, it } from 'vitest';
import { isLedByDiagnosis, purposeOf } from './context.ts';

describe('purposeOf', () => {
  it.each([
    [['Dx'], 'diagnosis'],
    [['ICD-10'], 'diagnosis'],
    [['icd10_3'], 'diagnosis'],
    [['Diagnosis'], 'diagnosis'],
    [['txtDiagCode'], 'diagnosis'],
    [['line3-dx'], 'diagnosis'],
    [['29a. Diag. Pointer'], 'diagnosis'],
    [['Code', 'Dx'], 'diagnosis'],
    [['Procedure Code'], 'procedure'],
    [['AddProcedure_txtADACode'], 'procedure'],
    [['txtADACode'], 'procedure'],
    [['txtCDTCode'], 'procedure'],
    [['txtICDCode'], 'diagnosis'],
    [['proc_code'], 'procedure'],
    [['CDT'], 'procedure'],
    [['24. Procedure Code'], 'procedure'],
    [['Service code'], 'procedure'],
    [['Code'], 'code'],
    [['code3'], 'code'],
    [['Code:', 'procedures'], 'procedure'],
    [['Service date'], 'other'],
    [['Procedure fee'], 'other'],
    [['Tooth', 'Code'], 'other'],
    [['Fee', 'Procedure'], 'other'],
    [['Zip code'], 'other'],
    [['Provider code'], 'other'],
    [['Area code'], 'other'],
    [['Remarks'], 'unsaid'],
    [['Promo code'], 'unsaid'],
    [['indexed'], 'unsaid'],
    [[], 'unsaid'],
  ] as const)('%j is %s', (labels, purpose) => {
    expect(purposeOf(labels)).toBe(purpose);
  });

  it('knows what the site calls its procedure codes', () => {
    expect(purposeOf(['Code in Claims'])).toBe('unsaid');
    expect(purposeOf(['Code in Claims'], ['Code in Claims'])).toBe('procedure');
    expect(purposeOf(['Dx', 'Code in Claims'], ['Code in Claims'])).toBe('diagnosis');
    expect(purposeOf(['Zip code'], ['Code in Claims'])).toBe('other');
  });
});

describe('isLedByDiagnosis', () => {
  it.each(['Dx: D0320', 'ICD-10 D0140', 'diagnosis code D7210', 'dx D0330'])('%s', (text) => {
    expect(isLedByDiagnosis(text, text.lastIndexOf('D'))).toBe(true);
  });
  it.each(['D0320', 'index D0320', 'Dx reviewed. Billed D0320', 'Code: D0140'])(
    'not %s',
    (text) => {
      expect(isLedByDiagnosis(text, text.lastIndexOf('D'))).toBe(false);
    },
  );
});
