/** Cheek side and tongue side go by several letters. */
const SAME: Readonly<Record<string, string>> = { F: 'B', V: 'B', P: 'L' };
const LETTERS = /^[MODBLI]+$/;

/**
 * The surfaces a cell names, each once, as one word in the order of the alphabet: `mo`, `M,O` and `O M` are `MO`.
 * Blank where there are none; nothing where the cell cannot be read.
 */
export function readSurfaces(text: string): string | undefined {
  const letters = [...text.toUpperCase().replace(/[^A-Z]/g, '')].map(
    (letter) => SAME[letter] ?? letter,
  );
  const word = [...new Set(letters)].sort().join('');
  return word === ''
    ? text.trim() === ''
      ? ''
      : undefined
    : LETTERS.test(word)
      ? word
      : undefined;
}
