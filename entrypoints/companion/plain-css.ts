/** No value of ours holds a colon, and a name begins where no other ends: so looking takes linear time. */
const DECLARED = /(?<![\w-])(--[\w-]+):([^;:}]+)[;}]/g;
const USED = /var\((--[\w-]+)\)/g;

/**
 * A style sheet with the values of its custom properties in their places: a page's rules for the host, and what it
 * registers by `@property`, change those of any name within the shadow tree too. `given` goes before what the sheet declares.
 */
export function plainCss(css: string, given: Readonly<Record<string, string>>): string {
  const values = new Map(
    [...css.matchAll(DECLARED)].map(([, name, value = '']) => [name, value.trimStart()]),
  );
  const fill = (text: string): string =>
    text.replace(USED, (_, name) => fill(given[name] ?? values.get(name) ?? ''));
  return fill(css.replace(DECLARED, (all) => (all.endsWith('}') ? '}' : '')));
}
