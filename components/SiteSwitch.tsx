import { useEffect, useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

/** What can be done for the site of the open tab. */
export interface SiteControl {
  host: string;
  isOn: boolean;
  /** Hosts of frames in the page that are not turned on: codes in them are not seen. */
  frames: string[];
  /** Turns on the site and those frames in one question of the browser; answers whether they are on. */
  include(): Promise<boolean>;
  /** Turns the site on or off; answers whether it is on afterwards. */
  turn(isOn: boolean): Promise<boolean>;
  /** Starts for this page only, without a grant; answers whether it could. */
  lookOnce(): Promise<boolean>;
}

/** The switch of the site that is open, and the one-off look that needs no grant. */
export function SiteSwitch({ site }: { site: Promise<SiteControl | undefined> }) {
  const [control, setControl] = useState<SiteControl>();
  const [isAsked, setAsked] = useState(false);
  const [isOn, setOn] = useState(false);
  const [looked, setLooked] = useState<boolean>();
  const [isIncluded, setIncluded] = useState(false);
  useEffect(() => {
    void site.then((found) => {
      setControl(found);
      setOn(found?.isOn ?? false);
      setAsked(true);
    });
  }, [site]);

  if (!isAsked) return <div class="site" />;
  if (!control) return <div class="site soft">{WORDS.notHere}</div>;
  const explained =
    looked === undefined
      ? (isOn ? WORDS.onHere : WORDS.offHere)(control.host)
      : looked
        ? WORDS.lookingOnce
        : WORDS.lookOnceFailed;
  return (
    <div class="site">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        onClick={trusted(async () => {
          setOn(await control.turn(!isOn));
          setLooked(undefined);
        })}
      >
        {WORDS.onThisSite}
      </button>
      {!isOn && (
        <button
          type="button"
          class="link"
          onClick={trusted(async () => setLooked(await control.lookOnce()))}
        >
          {WORDS.lookOnce}
        </button>
      )}
      <span role="status" class="soft">
        {explained}
      </span>
      {control.frames.length > 0 && !isIncluded && (
        <p class="frames">
          {WORDS.otherFrames(control.frames)}{' '}
          <button
            type="button"
            class="link"
            onClick={trusted(async () => {
              const isGranted = await control.include();
              setIncluded(isGranted);
              if (isGranted) setOn(true);
            })}
          >
            {WORDS.includeFrames}
          </button>
        </p>
      )}
    </div>
  );
}
