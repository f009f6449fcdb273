import type { SearchResult } from '../../data/search.ts';

/** What popup and side panel say around looking up, and what the options say of what is remembered. */
export const LOOKUPS_EN = {
  star: 'Star',
  starred: 'Starred',
  starredCodes: 'Starred',
  recentCodes: 'Recent',
  nothingYet: 'Codes you open will wait here. Starred ones stay on top.',
  notKept: 'This could not be saved: the browser has no room left.',
  browse: 'Browse all codes',
  chapters: 'Browse',
  nCodes: (n: number) => (n === 1 ? '1 code' : `${n} codes`),
  why: {
    number: 'number',
    name: 'name',
    alias: 'also called',
    typo: 'close spelling',
    text: 'description',
  } satisfies Record<SearchResult['why'], string>,
  slip: 'one digit off',
  nearest: 'Nearest to it:',
  tryCode: 'Check the digits, or type the first two or three of them.',
  tryWords: 'Try fewer or plainer words, or browse all codes.',
  rangeHolds: (from: string, to: string, n: number) =>
    n === 0
      ? `No code from ${from} to ${to} is in force.`
      : `${from} to ${to}: ${LOOKUPS_EN.nCodes(n)} in force.`,
  listGoesOn: (n: number) => `${LOOKUPS_EN.nCodes(n)} more. Ask for a shorter list to see them.`,
  noCodesInForce: 'None of these codes is in force.',
  tooLong: (limit: number) =>
    `That is longer than ${limit} characters. Please paste fewer lines at a time.`,
  unknownCode: (near: string[]) =>
    near.length === 0 ? 'No edition holds this number.' : `No such code. Near: ${near.join(', ')}.`,
  endedCode: (instead: string[]) =>
    instead.length === 0 ? 'No longer in force.' : `Now: ${instead.join(', ')}.`,
  unknownTag: 'unknown',
  keysHint: 'Alt+1–9 copies a code',
  keysInList: '1–9 copies, Enter opens',
  copiedCode: (code: string) => `Copied ${code}`,
  january: 'What changed this year',
  rememberedHeading: 'Recent and counted',
  rememberedWhat:
    'Claimside remembers which codes you open and counts how often codes are looked up. The list of yearly changes is sorted by it. Only codes are kept, on this computer; nothing in private windows.',
  countSwitch: 'Count the codes that are looked up',
  remembered: (recents: number, counts: number) =>
    `${LOOKUPS_EN.nCodes(recents)} opened lately, ${LOOKUPS_EN.nCodes(counts)} counted.`,
  forget: 'Clear recent and counted codes',
  forgotten: 'Cleared. Your stars stay.',
};
