import type { Attachment, Category, Site, Unit } from '../data/schema.ts';

/** Every word the interface says. Short, plain, kind. */
export const WORDS = {
  product: 'Claimside',
  more: 'More',
  less: 'Less',
  pin: 'Pin',
  move: 'Move the card. Arrow keys move it, Home puts it beside the code.',
  snooze: 'Quiet for an hour',
  quietUntil: (time: string) => `Quiet until ${time}.`,
  wake: 'Wake',
  copyCode: 'Copy code',
  copyThe: (code: string) => `Copy code ${code}`,
  copyNote: 'Copy as note',
  documented: 'Documented',
  stillOpen: 'Still open',
  nOfM: (n: number, of: number) => `${n} of ${of}`,
  nDocumented: (n: number, of: number) => `${n} of ${of} documented`,
  sideBySide: 'The codes side by side',
  compareAlso: 'Compare with another:',
  usePicked: (code: string) => `Then it is ${code}.`,
  answerTo: (answer: string, code: string) => `${capital(answer)} → ${code}`,
  countedPer: 'Counted',
  nothingToSay: '–',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  close: 'Close',
  back: 'Back',
  whatItIs: 'What it is',
  useWhen: 'Use it when',
  notWhen: 'Not when',
  confusedWith: 'Easily confused with',
  haveReady: 'Have ready',
  checklist: 'Checklist',
  denials: 'Why claims come back',
  questions: 'Questions',
  patient: 'For the patient',
  related: 'Related',
  guides: 'To read',
  example: 'A worked case',
  narrative: 'For the remarks box',
  limits: 'Usual limits',
  benefit: (typical: string) => `Usually: ${typical.replace(/\.$/, '')}.`,
  sources: 'Where this comes from',
  lineNeeds: 'Line needs',
  perUnit: (unit: Unit) => `one per ${unit}`,
  inForce: 'In force',
  inForceSince: (since: number) => `since ${since}`,
  inForceIn: (edition: number) => `in ${edition}`,
  serviceOn: 'Date of service',
  day: (iso: string) => iso.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1'),
  nothingSpecial: 'nothing special',
  oftenAsked: 'Often asked for by payers. The plan decides.',
  notTheOther: (code: string) => `Not ${code}?`,
  ifYes: 'if so',
  leadsTo: (answer: string, code: string) => `${capital(answer)}: ${code}.`,
  spanish: 'In Spanish',
  reviewed: (date: string) => `Checked ${date}.`,
  retired: 'retired',
  notYet: 'not yet in force',
  inForceFrom: (since: number) =>
    `In force from 1 January ${since}, not on an earlier date of service.`,
  retiredWith: (year: number) => `Ended with ${year}.`,
  retiringWith: (year: number, on: number) => `In force in ${on}; ended with ${year}.`,
  replacedByOne: 'Use this code instead:',
  replacedByMany: 'Which one replaces it depends on the work:',
  replacedByNone: 'No code replaces it. Ask the payer how to report the work.',
  notInEdition: (edition: number) => `not in the ${edition} edition`,
  unknown: (code: string, edition: number) =>
    `No edition up to ${edition} holds ${code}. It may be a slip of one digit.`,
  several: 'In your selection:',
  nCodes: (n: number) => `${n} codes`,
  didYouMean: 'Did you mean',
  listed: (edition: number) => `In force in ${edition}. Its page is not written yet.`,
  search: 'Search codes',
  searchHint: 'Code or words: D0395, deep cleaning, pano …',
  nothingFound: (query: string) => `Nothing for “${query}”.`,
  noSuchCode: (code: string) => `There is no ${code.toUpperCase()}. One slip away:`,
  tryThis: 'Try fewer words, or the first digits of the code.',
  unanswered: 'Claimside is not answering. Close this and open it again.',
  onThisSite: 'On this site',
  onHere: (host: string) => `Codes are explained on ${host}.`,
  offHere: (host: string) => `Turn on to see codes explained on ${host}.`,
  notHere: 'Claimside cannot work on this page. You can still search here.',
  otherFrames: (hosts: string[]) => `Part of this page comes from ${hosts.join(', ')}.`,
  includeFrames: 'Turn on there too',
  lookOnce: 'Look at this page once',
  lookingOnce: 'On for this page until you leave it.',
  lookOnceFailed: 'The browser does not let Claimside into this page.',
  notice:
    'CDT is a registered trademark of the American Dental Association. Claimside is not affiliated with it or endorsed by it. These summaries are ours, not the official text: check the current manual.',
} as const;

/** What only popup and side panel say; apart, so that the card in the page does not carry it. */
export const PANEL_WORDS = {
  follow: 'Follow',
  followHint: 'Type a code in the claim, or point at one: its entry comes here. Or search above.',
  isInHand: (code: string) => `${code} is in hand –`,
  showIt: 'show it',
  openInPanel: 'Open in the side panel',
  copy: 'Copy',
  copyLong: 'Copy the long form',
  copiedOpen: (open: number) => `Copied, ${blanks(open)} still open`,
  nBlanksOpen: (open: number) => `${capital(blanks(open))} open`,
  boxHolds: 'The box holds',
  tooLong: (limit: number) => `Longer than the ${limit} characters that the box holds.`,
  longForm: 'Long form, for an attachment',
  clearBlanks: 'Clear the blanks',
  claimCheck: 'Claim check',
  checkThisClaim: 'Check this claim',
  checkAgain: 'Check again',
  checking: 'Reading the claim …',
  closeCheck: 'Close the claim check',
  checkedHeading: (lines: number, questions: number) =>
    `${counted(lines, 'line')} · ${counted(questions, 'question')}`,
  notChecked: 'Not checked',
  checkNotAvailable:
    'Claimside could not read this screen. Open the claim, turn Claimside on for its site, and check again.',
  noLines: 'No claim lines with codes were found on this screen.',
  nothingToAsk: (lines: number) =>
    lines === 1 ? 'Nothing to ask about this line.' : `Nothing to ask about these ${lines} lines.`,
  notSeen: (hosts: string[]) =>
    `Part of this screen comes from ${hosts.join(', ')}, where Claimside is off. Lines there were not seen.`,
  claimQuestions: 'Questions about this claim',
  claimHaveReady: 'Have ready for this claim',
  questionsOnly: 'What payers commonly ask. The plan decides.',
} as const;

export const SITE_WORDS: Record<Site, string> = {
  none: 'no tooth or area',
  mouth: 'no tooth, whole mouth',
  arch: 'the arch',
  quadrant: 'the quadrant',
  sextant: 'the sextant',
  tooth: 'the tooth number',
  'tooth range': 'the tooth numbers',
  'tooth and surface': 'tooth and surfaces',
  area: 'the area of the mouth',
};

export const CATEGORY_WORDS: Record<Category, string> = {
  diagnostic: 'Diagnostic',
  preventive: 'Preventive',
  restorative: 'Restorative',
  endodontics: 'Endodontics',
  periodontics: 'Periodontics',
  prosthodontics_removable: 'Removable prosthodontics',
  maxillofacial: 'Maxillofacial prosthetics',
  implant: 'Implant services',
  prosthodontics_fixed: 'Fixed prosthodontics',
  oms: 'Oral surgery',
  orthodontics: 'Orthodontics',
  adjunctive: 'Adjunctive services',
};

/** Attachments as staff call them, where the dataset's word is not theirs. */
export function attachmentWord(attachment: Attachment): string {
  return attachment === 'radiograph' ? 'x-rays' : attachment;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function blanks(n: number): string {
  return counted(n, 'blank');
}

/** A phrase as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
