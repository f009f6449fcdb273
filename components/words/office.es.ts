import type { SuspicionKind } from '../../office/patient-data.ts';
import type { OfficeWords } from '../office-words.ts';

const KINDS: Record<SuspicionKind, string> = {
  'social security number': 'un número de Seguro Social',
  'date of birth': 'una fecha de nacimiento',
  'e-mail': 'un correo electrónico',
  'member id': 'un número de afiliado',
  'record number': 'un número de expediente',
  phone: 'un número de teléfono',
  address: 'una dirección',
  'name beside a date': 'un nombre junto a una fecha',
  'patient name': 'el nombre de un paciente',
};
const LIST = new Intl.ListFormat('es', { type: 'conjunction' });

export const OFFICE_ES: OfficeWords = {
  patientDataHeading: '¿Se trata de un paciente?',
  patientDataFound: (kinds) =>
    `Esta nota parece contener ${LIST.format(kinds.map((kind) => KINDS[kind]))}.`,
  patientDataReason:
    'Las notas son para toda la oficina. Los datos del paciente van en el expediente.',
  editNote: 'Volver y corregir',
  saveAnyway: 'Guardar de todos modos',
};
