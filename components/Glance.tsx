import type { Answer } from '../data/lookup.ts';
import { trusted } from './trusted.ts';
import { attachmentWord, SITE_WORDS, WORDS } from './words.ts';

type EntryAnswer = Extract<Answer, { kind: 'entry' }>;

interface Props {
  answer: EntryAnswer;
  onVisit(code: string): void;
}

/** What two seconds are enough for: what it is, the likeliest mistake, what to have ready. */
export function Glance({ answer: { entry, names, edition }, onVisit }: Props) {
  const first = entry.nearMisses?.[0];
  return (
    <>
      <p class="is">{entry.is}</p>
      {first && (
        <div class="ask">
          <b>{WORDS.notTheOther(first.code)}</b> {first.question}
          <p class="picks">
            <button
              type="button"
              class="pill"
              aria-label={[`${first.code}: ${first.otherIf ?? WORDS.ifYes}`, names[first.code]]
                .filter(Boolean)
                .join(' · ')}
              onClick={trusted(() => onVisit(first.code))}
            >
              {first.code}: {first.otherIf ?? WORDS.ifYes}
            </button>
            {first.thisIf && (
              <span class="stay">
                {entry.code}: {first.thisIf}
              </span>
            )}
          </p>
        </div>
      )}
      <ul class="chips">
        <Chip label={WORDS.haveReady}>
          {entry.haveReady?.length
            ? entry.haveReady.map(attachmentWord).join(' · ')
            : WORDS.nothingSpecial}
        </Chip>
        {entry.site && (
          <Chip label={WORDS.lineNeeds}>
            {SITE_WORDS[entry.site]}
            {entry.unit && entry.unit !== 'procedure' && `, ${WORDS.perUnit(entry.unit)}`}
          </Chip>
        )}
        <Chip label={WORDS.inForce}>
          {entry.since ? WORDS.inForceSince(entry.since) : WORDS.inForceIn(edition)}
        </Chip>
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
