/** Host patterns with what holds below them. */
export type ByHost<T> = readonly (readonly [hosts: readonly string[], value: T])[];

/** What holds on a host, or nothing: exact names and `*.` patterns alike. */
export function onHost<T>(rules: ByHost<T>, host: string): T | undefined {
  const fits = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return rules.find(([hosts]) => hosts.some(fits))?.[1];
}
