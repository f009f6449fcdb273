import { findAddresses } from './patient-data/addresses.ts';
import { findBirthDates } from './patient-data/birth-dates.ts';
import { findDates } from './patient-data/dates.ts';
import { findEmails } from './patient-data/emails.ts';
import { findMemberIds, findRecordNumbers } from './patient-data/identifiers.ts';
import { type Piece, plain } from './patient-data/line.ts';
import { findNames } from './patient-data/names.ts';
import { findPhones } from './patient-data/phones.ts';
import { findSocialSecurityNumbers } from './patient-data/social-security.ts';

/** What a piece of a note may be; where two finders claim one piece, the earlier kind has it. */
export const SUSPICION_KINDS = [
  'social security number',
  'date of birth',
  'e-mail',
  'member id',
  'record number',
  'phone',
  'address',
  'name beside a date',
  'patient name',
] as const;

export type SuspicionKind = (typeof SUSPICION_KINDS)[number];

/** A piece of a text that looks like patient data; offsets in UTF-16 units, `to` exclusive. */
export interface Suspicion {
  kind: SuspicionKind;
  from: number;
  to: number;
}

/**
 * What in an office note looks like patient data, in the order of the text and without overlap.
 * A payer's phone, e-mail, address and number, a plan's dates and the names of staff and of payers' representatives
 * are what notes are for, and pass. Each line is judged alone, so nothing added below changes what was found above.
 * Never throws; the time is linear in the length of the text.
 */
export function findPatientData(text: string): Suspicion[] {
  const found: Suspicion[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const { kind, from, to } of findInLine(plain(line)))
      found.push({ kind, from: start + from, to: start + to });
    start += line.length + 1;
  }
  return found;
}

function findInLine(line: string): Suspicion[] {
  const dates = findDates(line);
  const births = findBirthDates(line, dates);
  const { besideDates, ofPatients } = findNames(line, dates);
  const found: Record<SuspicionKind, Piece[]> = {
    'social security number': findSocialSecurityNumbers(line),
    'date of birth': births,
    'e-mail': findEmails(line),
    'member id': findMemberIds(line),
    'record number': findRecordNumbers(line),
    phone: findPhones(line),
    address: findAddresses(line),
    'name beside a date': besideDates,
    'patient name': ofPatients,
  };
  const inOrder = SUSPICION_KINDS.flatMap((kind, rank) =>
    found[kind].map(({ from, to }) => ({ kind, from, to, rank })),
  ).sort((a, b) => a.from - b.from || a.rank - b.rank);
  return withoutOverlap(inOrder);
}

/** Of pieces that claim the same place the first stays, and takes in what of the other reaches further. */
function withoutOverlap(pieces: Suspicion[]): Suspicion[] {
  const kept: Suspicion[] = [];
  for (const { kind, from, to } of pieces) {
    const last = kept.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else kept.push({ kind, from, to });
  }
  return kept;
}
