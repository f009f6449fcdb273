import { POLICIES } from '../e2e/bed/policies.ts';
import type { Seen, Stopped } from '../e2e/seen.ts';

/** What a browser test leaves in its report. */
interface Meta {
  seen?: Seen[];
  stopped?: Stopped;
}

const BROWSERS = ['chromium', 'firefox'] as const;
const MARKS: Record<Seen['outcome'], string> = {
  answers: '✓',
  silent: 'silent',
  cannot: 'cannot',
};

/** The table of screens, triggers and browsers as a page. The same results make the same page. */
export function detectionPage(metas: Meta[]): string {
  const seen = metas.flatMap((meta) => meta.seen ?? []);
  const stopped = metas.flatMap((meta) => meta.stopped ?? []);
  return `# Where Claimside answers

Written from what the browser tests saw, by \`npm run detection:report\`; \`npm test\` compares.

- ✓ the code is answered.
- silent: nothing is said, and that is right: a diagnosis, a serial number, a field of no concern.
- cannot: a code is there, and nothing tells of it; the reason stands beside.
- –: not tried there.

## Places

${places(seen.filter(({ policy }) => policy === 'none'))}

## Content security policies

Under a policy one place of each kind is tried. Where the screen itself does not start, no extension can help.

${Object.entries(POLICIES)
  .flatMap(([name, policy]) => (policy ? [`- ${name}: \`${policy}\``] : []))
  .join('\n')}

${policies(seen, stopped)}
`;
}

function places(seen: Seen[]): string {
  const rows = grouped(seen, ({ screen, place, trigger }) => [screen, place, trigger]);
  return table(
    ['Screen', 'Place', 'Trigger', 'Chromium', 'Firefox', 'Why'],
    rows.map(([names, group]) => [
      ...names,
      ...BROWSERS.map((name) => group.find(({ browser }) => browser === name)).map((one) =>
        one ? MARKS[one.outcome] : '–',
      ),
      group.find(({ why }) => why)?.why ?? '',
    ]),
  );
}

function policies(seen: Seen[], stopped: Stopped[]): string {
  const tried = [
    ...seen.map((one) => ({ ...one, isStopped: false, why: '' })),
    ...stopped.map((one) => ({ ...one, isStopped: true })),
  ].filter(({ policy }) => policy !== 'none');
  const rows = grouped(tried, ({ screen, policy }) => [screen, policy]);
  return table(
    ['Screen', 'Policy', 'Chromium', 'Firefox', 'Why'],
    rows.map(([names, group]) => [
      ...names,
      ...BROWSERS.map((name) => group.filter(({ browser }) => browser === name)).map((ones) => {
        if (ones.length === 0) return '–';
        return ones.some(({ isStopped }) => isStopped) ? 'does not start' : '✓';
      }),
      group.find(({ why }) => why)?.why ?? '',
    ]),
  );
}

/** Groups of what has the same names, by those names. */
function grouped<T>(list: T[], namesOf: (one: T) => string[]): [names: string[], group: T[]][] {
  const keyed = Map.groupBy(list, (one) => JSON.stringify(namesOf(one)));
  return [...keyed.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [JSON.parse(key), group]);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
