import type { Category } from '../../data/schema.ts';
import { capital } from './capital.ts';

/** What only popup and side panel say; apart, so that the card in the page does not carry it. */
export const PANEL_EN = {
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
  options: 'Options',
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
  categories: {
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
  } satisfies Record<Category, string>,
};

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function blanks(n: number): string {
  return counted(n, 'blank');
}
