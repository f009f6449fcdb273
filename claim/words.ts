/** `D1`, `D1 and D2`, `D1, D2 and D3`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `two D2392 lines`. */
export function linesOf(code: string, count: number): string {
  return `${COUNTS[count] ?? count} ${code} lines`;
}
