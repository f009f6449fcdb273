const names = (count: string) => (count === '1' ? 'name' : 'names');

/** What is said about the practice's own licensed names; counts come as they are written, `1,000`. */
export const NAMES_EN = {
  title: 'Licensed names',
  what: 'If your practice holds a licensed copy of the CDT, its names can stand beside ours. They stay in this browser profile: they are never sent, and in no backup.',
  source: 'From your licensed copy',
  fullText: 'Full text',

  noneYet: 'No names are imported yet.',
  held: (label: string, count: string, day: string) =>
    `${label}: ${count} ${names(count)}, imported ${day}.`,
  notRead: 'What is imported cannot be read just now. Load this page again.',
  remove: 'Remove',
  removeThem: 'Remove the imported names from this browser?',
  keep: 'Keep them',
  removed: 'The names are removed.',
  notRemoved: 'The names could not be removed. Try again.',

  inPage: 'Show licensed names in the card in pages',
  inPageMeans: 'What is drawn in a page can be read by that page.',
  notStored: 'That could not be stored.',

  importFile: 'Import a file',
  choose: 'Choose a CSV file',
  orDrop: 'or drop it here',
  reading: (file: string) => `Reading ${file}`,
  cancel: 'Cancel',
  troubles: {
    'too large': 'This file is larger than 5 MB. A list of codes is much smaller.',
    empty: 'This file is empty.',
    'excel workbook': 'This is an Excel workbook. Save it as CSV (UTF-8) and choose that file.',
    'old excel workbook':
      'This is an old Excel workbook. Save it as CSV (UTF-8) and choose that file.',
    zip: 'This is a zip file. Unpack it and choose the CSV file in it.',
    gzip: 'This is a compressed file. Unpack it and choose the CSV file in it.',
    pdf: 'This is a PDF. Ask where it came from for the list as a CSV file.',
    picture: 'This is a picture. Ask where it came from for the list as a CSV file.',
    'web page': 'This is a web page, not a CSV file. Download the list again.',
    unknown: 'This file is not text. Save the list as CSV (UTF-8) and choose that file.',
    'too many rows': 'This file has more than 20,000 rows. A list of codes has about a thousand.',
    'too many columns': 'This file has more than 50 columns. Leave only the codes and names in it.',
    'broken quotes':
      'The quotation marks in this file do not match. Save it as CSV once more and choose that file.',
    'nothing in it': 'There is nothing in this file.',
    'no columns':
      'This file has one column only. It has to have one with codes and one with names.',
    gone: 'This file can no longer be read. Choose it again.',
  },

  readAs: (rows: string, encoding: string, delimiter: string) =>
    `${rows} rows, read as ${encoding}, columns divided by ${delimiter}.`,
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' },
  guessed:
    'How this file writes its letters is a guess. If letters with accents look wrong below, save it as CSV (UTF-8) and choose that file.',
  columns: 'Columns',
  holds: { code: 'Code', name: 'Name', description: 'Full text, if there is one' },
  none: 'None',
  column: (number: number) => `Column ${number}`,
  hasHeadings: 'The first row names the columns',
  chooseBoth: 'Choose the column with the codes and the column with the names.',
  noNames: 'No row with a code and a name was found. Choose other columns.',
  judging: 'Looking at the rows…',
  found: (count: string) =>
    count === '1' ? '1 name was found:' : `${count} names were found. The first ones:`,
  nLeft: (count: number) => (count === 1 ? '1 row is left out:' : `${count} rows are left out:`),
  nRetired: (count: number) =>
    count === 1
      ? '1 code is retired. It is imported all the same.'
      : `${count} codes are retired. They are imported all the same.`,
  nUnknown: (count: number) =>
    count === 1
      ? '1 code is in no edition known here. It is imported all the same.'
      : `${count} codes are in no edition known here. They are imported all the same.`,
  row: (row: number) => `Row ${row}`,
  rowTroubles: {
    'no code': 'no code',
    'no name': 'no name',
    'name too long': 'the name is longer than 400 characters',
    'cell too long': 'a cell is longer than 4,000 characters',
    'broken quotes': 'the quotation marks do not match',
    'same again': 'the same code and name stand above',
    'another name': 'this code stands above with another name, which is kept',
  },
  andMore: (count: number) => `and ${count} more.`,

  edition: 'Edition',
  editionHint: 'Shown beside each name, such as CDT 2026.',
  licence: 'Our practice holds a licence for this file.',
  missing: {
    label: 'Say which edition it is first.',
    licence: 'Tick that your practice holds a licence first.',
  },
  importNames: (count: string) => `Import ${count} ${names(count)}`,
  importing: 'Importing the names',
  imported: (count: string) =>
    count === '1' ? '1 name is imported.' : `${count} names are imported.`,
  failures: {
    cancelled: 'Cancelled. Nothing was changed.',
    full: 'There is no room left in this browser for the names. Nothing was changed.',
    unwritten: 'The browser could not store the names. Nothing was changed. Try again.',
    unreadable: 'The browser cannot read its storage just now. Nothing was changed. Try again.',
    interrupted: 'Another import began meanwhile. This one changed nothing.',
    unanswered: 'Claimside gave no answer. See above what is imported, and try again.',
  },
};
