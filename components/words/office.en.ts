import type { SuspicionKind } from '../../office/patient-data.ts';

const KINDS: Record<SuspicionKind, string> = {
  'social security number': 'a Social Security number',
  'date of birth': 'a date of birth',
  'e-mail': 'an e-mail address',
  'member id': 'a member ID',
  'record number': 'a record number',
  phone: 'a phone number',
  address: 'a street address',
  'name beside a date': 'a name beside a date',
  'patient name': 'a patient’s name',
};
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** What is asked before something is kept that looks like patient data. */
export const OFFICE_EN = {
  patientDataHeading: 'Is this about a patient?',
  patientDataFound: (kinds: SuspicionKind[]) =>
    `This note seems to hold ${LIST.format(kinds.map((kind) => KINDS[kind]))}.`,
  patientDataReason: 'Notes are for the whole office. Patient data belongs in the chart.',
  editNote: 'Go back and edit',
  saveAnyway: 'Save anyway',
};
