import type { LicensedRows, RowFinding } from '../../office/licensed-names.ts';
import { NAMES_WORDS } from '../names-words.ts';
import { counted } from './numbers.ts';

/** Names that are shown before an import, and rows of which something is said. */
const FIRST = 5;
const SAID = 50;

/** What would be imported, what is left out, and why. */
export function Judged({ judged: { names, left, noticed } }: { judged: LicensedRows }) {
  const of = (kind: 'retired' | 'unknown') => noticed.filter((one) => one.kind === kind);
  return (
    <>
      {names.length === 0 ? (
        <p class="warn">{NAMES_WORDS.noNames}</p>
      ) : (
        <>
          <p>{NAMES_WORDS.found(counted(names.length))}</p>
          <ul class="first-names">
            {names.slice(0, FIRST).map(({ code, name, description }) => (
              <li key={code}>
                <span class="code">{code}</span>
                <span>
                  {name}
                  {description && <small>{description}</small>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <details class="left" open={left.length <= FIRST}>
          <summary>{NAMES_WORDS.nLeft(left.length)}</summary>
          <Findings findings={left} say={(kind) => NAMES_WORDS.rowTroubles[kind]} />
        </details>
      )}
      {(['retired', 'unknown'] as const).map((kind) => {
        const found = of(kind);
        if (found.length === 0) return null;
        const { nRetired, nUnknown } = NAMES_WORDS;
        return (
          <details key={kind}>
            <summary>{(kind === 'retired' ? nRetired : nUnknown)(found.length)}</summary>
            <Findings findings={found} />
          </details>
        );
      })}
    </>
  );
}

interface FindingsProps<Kind> {
  findings: RowFinding<Kind>[];
  say?: (kind: Kind) => string;
}

function Findings<Kind>({ findings, say }: FindingsProps<Kind>) {
  return (
    <ul class="findings">
      {findings.slice(0, SAID).map(({ row, kind, text }) => (
        <li key={row}>
          {NAMES_WORDS.row(row)}: {say?.(kind)} {text && <q>{text}</q>}
        </li>
      ))}
      {findings.length > SAID && <li>{NAMES_WORDS.andMore(findings.length - SAID)}</li>}
    </ul>
  );
}
