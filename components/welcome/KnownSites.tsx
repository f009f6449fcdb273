import type { KnownSite } from '../../data/sites.ts';
import { trusted } from '../trusted.ts';
import { WELCOME_WORDS } from '../welcome-words.ts';
import { WORDS } from '../words.ts';

interface Props {
  sites: readonly KnownSite[];
  /** Names of those that are on. */
  on: readonly string[];
  asked: { site: string; isOn: boolean } | undefined;
  /** Asks the browser; called inside the user's click. */
  onTurnOn(site: KnownSite): void;
}

/** Practice software and portals that are known, kind by kind, each to be turned on by a click of its own. */
export function KnownSites({ sites, on, asked, onTurnOn }: Props) {
  const words = WELCOME_WORDS;
  const kinds = Object.keys(words.kinds) as KnownSite['kind'][];
  return (
    <>
      <p>{words.sitesLead}</p>
      <p role="status" class={asked?.isOn === false ? 'soft' : 'said'}>
        {asked && (asked.isOn ? words.turnedOn : words.declined)(asked.site)}
      </p>
      {kinds.map((kind) => (
        <>
          <h3>{words.kinds[kind]}</h3>
          <ul class="sites">
            {sites
              .filter((site) => site.kind === kind)
              .map((site) => (
                <li key={site.name}>
                  <div>
                    <b>{site.name}</b>
                    <span class="hosts">{site.hosts.map(hostName).join(', ')}</span>
                  </div>
                  {on.includes(site.name) ? (
                    <span class="is-on">{words.isOn}</span>
                  ) : (
                    <button
                      type="button"
                      class="turn-on"
                      aria-label={words.turnOnAt(site.name)}
                      onClick={trusted(() => onTurnOn(site))}
                    >
                      {words.turnOn}
                    </button>
                  )}
                  <details>
                    <summary>{words.verified}</summary>
                    {/* The list of sites is kept in English. */}
                    <p>
                      <span lang="en">{site.verified}</span> {words.verifiedOn(WORDS.day(site.on))}{' '}
                      {site.stand && words.corner}
                    </p>
                  </details>
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  );
}

function hostName(host: string): string {
  return host.startsWith('*.') ? WELCOME_WORDS.every(host.slice(2)) : host;
}
