import { useState } from 'preact/hooks';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';
import { type Choices, type OfSite, TRIGGERS, type Trigger, WAYS } from './choices.ts';

/** A site that is on. */
export interface SiteOn {
  /** Its match pattern. */
  pattern: string;
  /** What staff call it, where it is known. */
  name?: string;
  /** Whether the organization offers it. */
  isOffered?: boolean;
}

interface Props {
  sites: SiteOn[];
  chosen: Choices;
  locked: ReadonlySet<string>;
  /** Triggers of one site; none, as everywhere. */
  onChange(site: string, of: OfSite): void;
  /** Answers whether the site is off now. */
  turnOff(site: string): Promise<boolean>;
}

/** The sites that are on, each with what happens there. */
export function Sites({ sites, ...rest }: Props) {
  return (
    <>
      <p class="hint">{sites.length > 0 ? OPTIONS_WORDS.sitesHint : OPTIONS_WORDS.noSites}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.pattern}>
            <Site site={site} {...rest} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Site({
  site,
  chosen,
  locked,
  onChange,
  turnOff,
}: Omit<Props, 'sites'> & { site: SiteOn }) {
  const [isKept, setKept] = useState(false);
  const { pattern, name, isOffered } = site;
  const of = chosen.sites.findLast(([which]) => which === pattern)?.[1] ?? {};
  const host = hostOf(pattern);
  return (
    <>
      <div class="row">
        <div>
          <span>{name ?? host}</span>
          {name && <span class="hint">{host}</span>}
          {isOffered && <span class="hint">{OPTIONS_WORDS.offeredByOrganization}</span>}
        </div>
        <button
          type="button"
          class="push"
          aria-label={OPTIONS_WORDS.turnOffSite(name ?? host)}
          onClick={trusted(async () => setKept(!(await turnOff(pattern))))}
        >
          {OPTIONS_WORDS.turnOff}
        </button>
      </div>
      {isKept && <p role="alert">{OPTIONS_WORDS.staysOn}</p>}
      <details open={Object.keys(of).length > 0}>
        <summary>{OPTIONS_WORDS.ownTriggers}</summary>
        <div class="own">
          {WAYS.map((way) => (
            <label key={way}>
              {OPTIONS_WORDS.onSite[way]}
              <select
                disabled={locked.has(way) || locked.has('sites')}
                onChange={({ currentTarget: { value } }) =>
                  onChange(pattern, withWay(of, way, value))
                }
              >
                <option value="" selected={of[way] === undefined}>
                  {OPTIONS_WORDS.asEverywhere}
                </option>
                {TRIGGERS.map((trigger) => (
                  <option key={trigger} value={trigger} selected={of[way] === trigger}>
                    {OPTIONS_WORDS.triggers[trigger]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {WAYS.some((way) => locked.has(way) || locked.has('sites')) && (
          <p class="hint">
            <b>{OPTIONS_WORDS.setByOrganization}</b>
          </p>
        )}
      </details>
    </>
  );
}

function withWay(of: OfSite, way: (typeof WAYS)[number], value: string): OfSite {
  const { [way]: _, ...others } = of;
  return value ? { ...others, [way]: value as Trigger } : others;
}

function hostOf(pattern: string): string {
  const host = pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
  if (host === '*' || pattern === '<all_urls>') return OPTIONS_WORDS.everySite;
  return host.startsWith('*.') ? OPTIONS_WORDS.everySiteBelow(host.slice(2)) : host;
}
