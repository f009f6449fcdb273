/** What the January kit says. */
export const JANUARY_EN = {
  title: (edition: number) => `What changed in ${edition}`,
  editions: (edition: number) => `CDT codes, ${edition - 1} edition to ${edition} edition`,
  printedOn: (date: string) => `As of ${date}`,
  print: 'Print',
  yours: 'Codes your office uses',
  yoursWhy: 'Starred here, or looked up most. The most looked up come first.',
  noneOfYours: 'None of the codes your office uses has changed.',
  unchanged: (n: number) =>
    n === 1 ? '1 other code you use is unchanged.' : `${n} other codes you use are unchanged.`,
  nothingKnown:
    'No code was starred or looked up here yet, so all changes are listed. Next time yours come first.',
  inYourFamilies: 'New codes beside the ones you use',
  all: 'All changes in short',
  nothingChanged: 'Nothing that the dataset knows of.',
  isNew: 'New',
  ended: 'Ended',
  changed: 'Changed',
  useInstead: 'Use instead:',
  noReplacement: 'No code replaces it. Ask the payer how to report the work.',
  counts: (isNew: number, ended: number, changed: number) =>
    `${isNew} new, ${ended} ended, ${changed} changed.`,
  byDate:
    'Which edition counts is decided by the date of service: work done in December goes by the old one.',
  unanswered: 'Claimside is not answering. Load this page again.',
};
