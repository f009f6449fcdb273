import type { Finding } from '../claim/result.ts';
import { AttachmentIcon } from './AttachmentIcon.tsx';
import { useKeptFocus } from './keep-focus.ts';
import type { CheckState } from './panel-state.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { useRoving } from './roving.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  check: CheckState;
  onOpen(code: string): void;
  onAgain(): void;
  onClose(): void;
}

/** What to ask of a claim before it goes out, and what to have ready for it. */
export function ClaimCheck({ check, onOpen, onAgain, onClose }: Props) {
  const article = useKeptFocus<HTMLElement>(check);
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-label={PANEL_WORDS.claimCheck}
      aria-busy={check.kind === 'checking'}
    >
      <div class="answer-top">
        <div role="status" class="heading">
          <h1>{headingOf(check)}</h1>
        </div>
        <button
          type="button"
          class="quiet"
          aria-label={PANEL_WORDS.closeCheck}
          onClick={trusted(onClose)}
        >
          ✕
        </button>
      </div>
      {check.kind === 'checked' && <Checked check={check} onOpen={onOpen} />}
      {check.kind === 'not available' && <p class="warn">{PANEL_WORDS.checkNotAvailable}</p>}
      {check.kind === 'unanswered' && <p class="warn">{WORDS.unanswered}</p>}
      {check.kind !== 'checking' && (
        <p class="note tools">
          <button type="button" class="link" onClick={trusted(onAgain)}>
            {PANEL_WORDS.checkAgain}
          </button>
        </p>
      )}
    </article>
  );
}

function headingOf(check: CheckState): string {
  switch (check.kind) {
    case 'checking':
      return PANEL_WORDS.checking;
    case 'checked':
      return PANEL_WORDS.checkedHeading(check.lines, check.findings.length);
    case 'not available':
    case 'unanswered':
      return PANEL_WORDS.notChecked;
  }
}

interface CheckedProps {
  check: Extract<CheckState, { kind: 'checked' }>;
  onOpen(code: string): void;
}

function Checked({ check, onOpen }: CheckedProps) {
  const { lines, findings, haveReady, unreachable } = check;
  const questions = useRoving<HTMLUListElement>();
  const ready = useRoving<HTMLUListElement>();
  const links = (codes: string[]) =>
    codes.map((code) => (isCode(code) ? <CodeLink code={code} onOpen={onOpen} /> : code));
  return (
    <>
      {lines === 0 && <p class="is">{PANEL_WORDS.noLines}</p>}
      {lines > 0 && findings.length === 0 && <p class="is">{PANEL_WORDS.nothingToAsk(lines)}</p>}
      {unreachable.length > 0 && <p class="warn">{PANEL_WORDS.notSeen(unreachable)}</p>}
      {findings.length > 0 && (
        <ul class="findings" aria-label={PANEL_WORDS.claimQuestions} {...questions}>
          {findings.map((finding) => (
            <FindingItem finding={finding} links={links} />
          ))}
        </ul>
      )}
      {haveReady.length > 0 && (
        <section class="section">
          <div class="section-top">
            <h2>{PANEL_WORDS.claimHaveReady}</h2>
          </div>
          <ul class="ready" aria-label={PANEL_WORDS.claimHaveReady} {...ready}>
            {haveReady.map(({ attachment, codes }) => (
              <li key={attachment}>
                <AttachmentIcon attachment={attachment} /> {WORDS.attachment(attachment)}{' '}
                <span class="codes">{links(codes)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines > 0 && <p class="is soft">{PANEL_WORDS.questionsOnly}</p>}
    </>
  );
}

/** A number with a digit too few or too many has no page to open. */
function isCode(text: string): boolean {
  return /^D\d{4}$/.test(text);
}

interface FindingProps {
  finding: Finding;
  links(codes: string[]): preact.ComponentChildren;
}

function FindingItem({ finding: { codes, question, reason }, links }: FindingProps) {
  return (
    <li>
      <span class="codes">{links(codes)}</span>
      <div lang={ENTRY_LANGUAGE}>
        <b>{question}</b>
        <p class="answer">{reason}</p>
      </div>
    </li>
  );
}

function CodeLink({ code, onOpen }: { code: string; onOpen(code: string): void }) {
  return (
    <a
      class="code-link"
      href={`#${code}`}
      onClick={trusted((event) => {
        event.preventDefault();
        onOpen(code);
      })}
    >
      {code}
    </a>
  );
}
