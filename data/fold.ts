// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, no accents, no plural s, words divided by one space: `X-rays` and `x ray` are one. */
export function fold(text: string): string {
  // Nearly all that is folded is ASCII, which has no accents to take off.
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9+]+/g, ' ')
    .split(' ')
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    )
    .join(' ')
    .trim();
}

/** From where to where in a text, `end` exclusive. */
export type Mark = [start: number, end: number];

/** Where the folded words `hits` stand in a text. */
export function marksOf(text: string, hits: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    if (
      fold(match[0])
        .split(' ')
        .some((word) => hits.includes(word))
    )
      marks.push([match.index, match.index + match[0].length]);
  return marks;
}
