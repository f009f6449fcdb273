import { type Offered, OfferedSites } from '../OfferedSites.tsx';
import { POLICY_WORDS, type PolicyWords } from '../policy-words.ts';

/** What an organisation has set, as the options show it. */
export interface Organised {
  contact?: string | undefined;
  /** What is no single value has none. */
  set: {
    name: keyof PolicyWords['names'];
    value?: string | number | boolean | undefined;
  }[];
  problems: { key: string; reason: keyof PolicyWords['reasons']; values: (string | number)[] }[];
  sites: Offered[];
}

interface Props extends Organised {
  turnOn(origins: string[]): Promise<boolean>;
}

/** What the organisation has set, what could not be used, and the sites that it offers. */
export function Organisation({ contact, set, problems, sites, turnOn }: Props) {
  return (
    <>
      <p>{POLICY_WORDS.managed}</p>
      {contact && <p>{POLICY_WORDS.askThem(contact)}</p>}
      {set.length > 0 && (
        <>
          <h3>{POLICY_WORDS.whatIsSet}</h3>
          <dl class="set-by-organisation">
            {set.map(({ name, value }) => (
              <div key={name}>
                <dt>{POLICY_WORDS.names[name]}</dt>
                <dd>
                  {shown(name, value)} <span class="soft">{POLICY_WORDS.locked}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {sites.length > 0 && (
        <>
          <h3>{POLICY_WORDS.offered}</h3>
          <OfferedSites sites={sites} turnOn={turnOn} />
        </>
      )}
      {problems.length > 0 && (
        <>
          <h3>{POLICY_WORDS.problems}</h3>
          <ul class="policy-problems">
            {problems.map(({ key, reason, values }) => (
              <li>{POLICY_WORDS.problem(key, POLICY_WORDS.reasons[reason](values))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function shown(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return POLICY_WORDS.unchanged;
  if (name === 'dwell') return POLICY_WORDS.milliseconds(Number(value));
  if (name === 'textSize') return POLICY_WORDS.percent(Number(value));
  const words: Record<string, string> = POLICY_WORDS.values;
  return words[String(value)] ?? String(value);
}
