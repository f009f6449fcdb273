import type { Options } from '../../components/options/Options.tsx';
import { Organisation, type Organised } from '../../components/options/Organisation.tsx';
import { POLICY_WORDS } from '../../components/policy-words.ts';
import { ask } from '../../platform/ask.ts';
import { areOn, turnOn } from '../../platform/offered-sites.ts';
import { followOffice, type OfficePolicy } from '../../platform/office-policy.ts';
import { onPolicyChange } from '../../platform/policy.ts';
import { DEFAULTS, type Settings } from '../../platform/settings.ts';

type Section = Parameters<typeof Options>[0]['sections'][number];

/**
 * The section about the organisation's policy, as long as there is one. Calls `draw` when it has arrived, changed or
 * gone.
 */
export function followPolicy(draw: () => void): { sections(): Section[]; notes(): OfficePolicy } {
  const notes = followOffice(draw);
  let organised: Organised | undefined;
  const follow = async () => {
    organised = await read();
    draw();
  };
  void follow();
  onPolicyChange(() => void follow());
  const sections = () =>
    organised
      ? [
          {
            id: 'organisation',
            title: POLICY_WORDS.organisation,
            body: <Organisation {...organised} turnOn={turnOn} />,
          },
        ]
      : [];
  return { sections, notes };
}

async function read(): Promise<Organised | undefined> {
  const answer = await ask({ type: 'policy' });
  if (!answer?.isSet) return undefined;
  const { problems, policy } = answer;
  const on = await areOn(policy.sites.map(({ origin }) => origin));
  return {
    contact: policy.contact,
    problems,
    sites: policy.sites.map((site) => ({ ...site, isOn: on.has(site.origin) })),
    set: [
      ...(Object.keys(DEFAULTS) as (keyof Settings)[])
        .filter((name) => policy.locked.includes(name))
        .map((name) => ({
          name,
          value: name === 'sites' ? undefined : (policy.values[name] ?? DEFAULTS[name]),
        })),
      ...(policy.disableNotes ? [{ name: 'disableNotes' as const, value: false }] : []),
      ...(policy.sharedNotes.length > 0
        ? [{ name: 'sharedNotes' as const, value: policy.sharedNotes.length }]
        : []),
    ],
  };
}
