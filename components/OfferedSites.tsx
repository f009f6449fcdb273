import { useState } from 'preact/hooks';
import { POLICY_WORDS } from './policy-words.ts';
import { trusted } from './trusted.ts';

export interface Offered {
  /** Such as `https://pms.example.com`. */
  origin: string;
  name?: string | undefined;
  isOn: boolean;
  /** Whether it is turned on together with the others of its kind. */
  preselect: boolean;
}

interface Props {
  sites: Offered[];
  /** Asks the browser for these origins, in the click; answers whether they are on. */
  turnOn(origins: string[]): Promise<boolean>;
}

/** Sites to turn on, each by a button of its own, and the chosen ones of them in one question of the browser. */
export function OfferedSites({ sites, turnOn }: Props) {
  const [turnedOn, setTurnedOn] = useState<string[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const isOn = (site: Offered) => site.isOn || turnedOn.includes(site.origin);
  const chosen = sites.filter((site) => site.preselect && !isOn(site));
  const ask = (origins: string[]) =>
    trusted(async () => {
      const isGranted = await turnOn(origins);
      setFailed(!isGranted);
      if (isGranted) setTurnedOn((before) => [...before, ...origins]);
    });
  return (
    <div class="offered">
      {chosen.length > 1 && (
        <button type="button" onClick={ask(chosen.map(({ origin }) => origin))}>
          {POLICY_WORDS.turnOnChosen(chosen.length)}
        </button>
      )}
      <ul>
        {sites.map((site) => {
          const { origin, name } = site;
          return (
            <li key={origin}>
              <span>
                {name ?? origin}
                {name && <span class="soft">{origin}</span>}
              </span>
              {isOn(site) ? (
                <span class="is-on">{POLICY_WORDS.isOn}</span>
              ) : (
                <button
                  type="button"
                  aria-label={POLICY_WORDS.turnOnSite(name ?? origin)}
                  onClick={ask([origin])}
                >
                  {POLICY_WORDS.turnOn}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="soft" role="status">
        {hasFailed ? POLICY_WORDS.stayedOff : POLICY_WORDS.browserAsks}
      </p>
    </div>
  );
}
