import type { RelationName } from './rules-schema.ts';

/** Words in braces that a rule's question and reason may hold, by relation. */
const PLACEHOLDERS: Record<RelationName, readonly string[]> = {
  retired: ['code', 'until', 'instead', 'when'],
  'not yet in force': ['code', 'since', 'when'],
  unknown: ['code', 'edition', 'nearest'],
  'unknown later': ['code', 'edition', 'year'],
  'two editions': ['code', 'other', 'until', 'since'],
  together: ['code', 'other', 'codes', 'tooth', 'quadrant'],
  needs: ['code', 'tooth'],
  'adds to': ['code', 'other', 'where'],
  'captured and read': ['code', 'other'],
  'near misses': ['code', 'other', 'tooth', 'quadrant', 'ask'],
  images: ['code', 'count'],
  quadrants: ['code', 'count'],
  'at most': ['code', 'count'],
  quantity: ['code', 'count'],
  'one for each': ['code', 'count', 'where', 'places', 'unit'],
  twice: ['code', 'where'],
  lacks: ['code'],
  'lacks quantity': ['code', 'unit'],
  'impossible tooth': ['code', 'tooth'],
  'tooth class': ['code', 'tooth', 'class', 'classes'],
  'surface letters': ['code', 'tooth'],
  surfaces: ['code', 'tooth', 'surface', 'count', 'counts'],
};

export function placeholdersOf(relation: RelationName): readonly string[] {
  return PLACEHOLDERS[relation];
}

export function wordsIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, word]) => word ?? '');
}

/** Fills the words in braces. */
export function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}
