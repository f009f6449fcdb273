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
    [['Procedure Code'], 'procedure'],
    [['AddProcedure_txtADACode'], 'procedure'],
    [['proc_code'], 'procedure'],
    [['CDT'], 'procedure'],
    [['Remarks'], 'unsaid'],
    [['Tooth', 'Code'], 'procedure'],
    [['Code', 'Dx'], 'diagnosis'],
    [['Code'], 'procedure'],
    [[], 'unsaid'],
    [['indexed'], 'unsaid'],
  ] as const)('%j is %s', (labels, purpose) => {
    expect(purposeOf(labels)).toBe(purpose);
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
