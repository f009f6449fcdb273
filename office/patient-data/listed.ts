/** A list of words, as it is written with blanks and line breaks between. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
