import { AttachmentIcon } from './AttachmentIcon.tsx';
import type { EntryAnswer } from './companion-state.ts';
import type { Reading } from './reading.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  answer: EntryAnswer;
  reading: Pick<Reading, 'onCompare'>;
}

/** What two seconds are enough for: what it is, the likeliest mistake, what to have ready. */
export function Glance({ answer: { entry, names, edition, on }, reading }: Props) {
  const first = entry.nearMisses?.[0];
  const pick = (answer: string, code: string, other: string) => (
    <button
      type="button"
      class="pill"
      aria-label={[`${code}: ${answer}`, names[code]].filter(Boolean).join(' · ')}
      onClick={trusted(() => reading.onCompare(other, code))}
    >
      {code}: {answer}
    </button>
  );
  return (
    <>
      <p class="is" lang={ENTRY_LANGUAGE}>
        {entry.is}
      </p>
      {first && (
        <div class="ask">
          <b>{WORDS.notTheOther(first.code)}</b> <span lang={ENTRY_LANGUAGE}>{first.question}</span>
          <p class="picks" lang={ENTRY_LANGUAGE}>
            {pick(first.otherIf ?? WORDS.ifYes, first.code, first.code)}
            {first.thisIf && pick(first.thisIf, entry.code, first.code)}
          </p>
        </div>
      )}
      <ul class="chips" aria-label={WORDS.haveReady}>
        {(entry.haveReady ?? []).map((attachment) => (
          <li class="chip">
            <AttachmentIcon attachment={attachment} /> {WORDS.attachment(attachment)}
          </li>
        ))}
        {!entry.haveReady?.length && <Chip label={WORDS.haveReady}>{WORDS.nothingSpecial}</Chip>}
        {entry.site && (
          <Chip label={WORDS.lineNeeds}>
            {WORDS.sites[entry.site]}
            {entry.unit && entry.unit !== 'procedure' && `, ${WORDS.perUnit(entry.unit)}`}
          </Chip>
        )}
        <Chip label={WORDS.inForce}>
          {entry.since ? WORDS.inForceSince(entry.since) : WORDS.inForceIn(edition)}
        </Chip>
        {on && <Chip label={WORDS.serviceOn}>{WORDS.day(on)}</Chip>}
      </ul>
    </>
  );
}

function Chip({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <li class="chip">
      <b>{label}</b> {children}
    </li>
  );
}
