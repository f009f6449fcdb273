import { WELCOME_WORDS } from '../welcome-words.ts';

/** Where the button is and what the switch looks like, drawn in the colours of the page. */
export function TurnOnDrawing() {
  return (
    <svg class="drawing" viewBox="0 0 360 190" role="img" aria-label={WELCOME_WORDS.drawing}>
      <rect class="window" x="1" y="1" width="358" height="188" rx="10" />
      <path class="rule" d="M1 38h358" />
      <circle class="dot" cx="18" cy="20" r="4" />
      <circle class="dot" cx="32" cy="20" r="4" />
      <circle class="dot" cx="46" cy="20" r="4" />
      <rect class="field" x="64" y="11" width="214" height="18" rx="9" />
      <circle class="halo" cx="304" cy="20" r="15" />
      <rect class="button" x="295" y="11" width="18" height="18" rx="4" />
      <rect class="paper" x="298" y="15" width="6" height="10" rx="1" />
      <path class="speech" d="M306 15h3a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-1l-2 2v-2" />
      <path class="more" d="M332 14v.01M332 20v.01M332 26v.01" />
      <rect class="line" x="20" y="58" width="90" height="8" rx="4" />
      <rect class="line" x="20" y="78" width="130" height="8" rx="4" />
      <rect class="line" x="20" y="98" width="110" height="8" rx="4" />
      <rect class="line" x="20" y="118" width="130" height="8" rx="4" />
      <rect class="popup" x="176" y="46" width="168" height="120" rx="8" />
      <rect class="line" x="190" y="60" width="110" height="8" rx="4" />
      <rect class="line" x="190" y="80" width="140" height="8" rx="4" />
      <path class="rule" d="M176 112h168" />
      <rect class="track" x="190" y="128" width="34" height="20" rx="10" />
      <circle class="thumb" cx="214" cy="138" r="6" />
      <text class="label" x="232" y="142">
        {WELCOME_WORDS.drawnSwitch}
      </text>
    </svg>
  );
}
