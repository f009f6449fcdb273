import dataset from 'virtual:dataset';
import { readDate } from '../claim/date.ts';
import { readQuadrants } from '../claim/quadrant.ts';
import { remarksSay } from '../claim/remarks.ts';
import { readSurfaces } from '../claim/surface.ts';
import { readTeeth } from '../claim/tooth.ts';
import { createLicensedSearch } from '../data/licensed-search.ts';
import { createNearest } from '../data/nearest.ts';
import { createSearch } from '../data/search.ts';
import { isSlipped } from '../data/slipped.ts';
import { snippetAround } from '../data/snippet.ts';
import { askedOf } from '../detection/asked.ts';
import { bareNumberAt } from '../detection/bare-number.ts';
import { codesIn, holdsCode, mayHoldCode } from '../detection/claim-codes.ts';
import { columnOf, mayNameDate } from '../detection/claim-columns.ts';
import {
  dateIn,
  quadIn,
  quantityIn,
  surfaceIn,
  toothAndSurfaceIn,
  toothIn,
} from '../detection/claim-values.ts';
import { findCodes } from '../detection/code-format.ts';
import { codeList } from '../detection/code-list.ts';
import { dateOfService, isoDate } from '../detection/date-of-service.ts';
import { selectedCodes } from '../detection/selection.ts';
import { isBegun, sight } from '../detection/sight.ts';
import { readBackup } from '../office/backup.ts';
import { readCsv } from '../office/csv-file.ts';
import { guessMapping } from '../office/licensed-columns.ts';
import { licensedNames } from '../office/licensed-names.ts';
import { tidyPayer, tidyText } from '../office/note.ts';
import { findPatientData } from '../office/patient-data.ts';
import { DECODE } from '../office/written-files.ts';
import { QUERY_LENGTH } from '../platform/doors-messages.ts';
import { readPolicy } from '../platform/policy-shape.ts';

const search = createSearch(dataset);
const nearest = createNearest(dataset);
const named = createLicensedSearch([{ code: 'D2740', name: 'Glazed hat' }], 'file', search);
const onwards = async () => undefined;
const none = () => [];
const asked = (text: string) => {
  const found = askedOf(text, QUERY_LENGTH);
  return found?.kind === 'words' ? found.words : text.slice(0, QUERY_LENGTH);
};

/** Everything that reads a text of a page, of a file or of a person, by what it looks for. */
export const READERS: Record<string, (text: string) => unknown> = {
  'codes of a text': findCodes,
  'codes of a cell': (text) => [
    mayHoldCode(text),
    holdsCode(text, true),
    codesIn(text, false),
    codesIn(text, true),
  ],
  'a bare number': (text) => bareNumberAt(text, text.length >> 1),
  'a code at a spot': (text) => [
    sight({ text, offset: text.length >> 1, labels: none }),
    sight({ text, labels: none }),
    isBegun({ text, offset: text.length }),
  ],
  labels: (text) => [columnOf([text], [text.slice(0, 9)]), mayNameDate(text)],
  'dates of service': (text) => [
    dateOfService([{ text, labels: none }]),
    dateOfService([{ text: '11/23/2026', labels: () => [text] }]),
    isoDate(text),
    dateIn(text),
    readDate(text),
  ],
  'teeth and surfaces': (text) => [
    toothIn(text),
    surfaceIn(text),
    toothAndSurfaceIn(text),
    readTeeth(text),
    readSurfaces(text),
  ],
  'quadrants and units': (text) => [quadIn(text), quantityIn(text), readQuadrants(text)],
  remarks: (text) => remarksSay(text, ['crown', 'core build up', 'no']),
  'a selection': selectedCodes,
  'a list of codes': codeList,
  'what was asked': (text) => askedOf(text, 64),
  // As much of a text as the messages let through to a search.
  'a search': (text) => search(asked(text)),
  'a search in licensed names': (text) => named(asked(text), []),
  'what comes nearest': (text) => [isSlipped(text), nearest(asked(text))],
  'a snippet': (text) => snippetAround(text, ['crown', 'no', '1']),
  'patient data': findPatientData,
  'a note': (text) => [tidyText(text), tidyPayer(text)],
  'a backup': (text) => readBackup(text, '2026-11-28T12:00:00.000Z'),
  'a CSV file': async (text) => {
    const found = await readCsv(Buffer.from(text), DECODE, onwards);
    if (typeof found === 'string') return found;
    const { columns } = guessMapping(found.rows);
    return licensedNames(found, { code: 0, name: 1, ...columns }, () => 'unknown', onwards);
  },
  'a policy': (text) =>
    readPolicy({
      contact: text,
      sites: [{ origin: text }],
      sharedNotes: [{ code: text, text }],
      [text]: text,
    }),
};

/** What is written again and again, so that a careless reader tries the same characters again and again. */
export const SHAPES = [
  'D',
  '0',
  'D0',
  'D-',
  ' ',
  '\n',
  'D0364-',
  'D0364 to ',
  'D0395.1 ',
  '0395, ',
  'é\u0301',
  '\u202e\u200b',
  '\ud800',
  '"',
  '"",',
  ',',
  ';\n',
  "='",
  '[',
  '{"a":',
  '<b>&',
  'a.a@a.',
  '123-45-',
  '(555) ',
  'Jan 1, ',
  '1/1/20',
  'Mr. John Q. ',
  'no crown or ',
  'crown ',
  '#3-5,',
  'dx: ',
  'aB_',
];
