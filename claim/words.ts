/** `D1`, `D1 and D2`, `D1, D2 and D3`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Whether the remarks hold one of the words or phrases, alone or in the plural, in any case. */
export function remarksSay(remarks: string, phrases: readonly string[] = []): boolean {
  return phrases.some((phrase) =>
    new RegExp(`(?<![a-z0-9])${phrase.replace(/\s+/g, '\\s+')}(?:s|es)?(?![a-z0-9])`, 'i').test(
      remarks,
    ),
  );
}
